import { takeEmbargo } from "./embargo.js";
import { guessLanguage } from "./languages/wire-languages.js";
import { isMarkdown, readMarkdownStory } from "./markdown-story.js";
import type { WireStory } from "./story.js";
import { partRelease } from "./press-release.js";
import { readPlainStory } from "./wire-story.js";
import { isProse } from "./wire-text.js";

const MIN_UNMARKED_PARAGRAPHS = 2;

let latest: { text: string; story: WireStory | undefined } | undefined;

/** Takes a text apart as a wire story; undefined where it has no headline or no prose below it. */
export function readStory(text: string): WireStory | undefined {
  // Formats ask one after the other about the same text.
  if (latest?.text !== text) latest = { text, story: takeApart(text) };
  return latest.story;
}

/**
 * What makes a text a wire story: a first line like a headline (words, at most 250 characters, no sentence's end) and prose below it.
 * `marked` where there is also a byline, a date line, a dateline, credits, an embargo, or a line that says whose it is: one paragraph is then
 * enough. `plain` without any of them: then at least two paragraphs of whole sentences are asked for, and the reader is told. Markdown must
 * be marked above its text.
 */
export function looksLikeWire(text: string): "marked" | "plain" | "no" {
  const story = readStory(text);
  if (story === undefined) return "no";
  if (story.isMarked) return "marked";
  return story.paragraphs.filter(isProse).length >= MIN_UNMARKED_PARAGRAPHS ? "plain" : "no";
}

function takeApart(source: string): WireStory | undefined {
  const language = guessLanguage(source);
  const { text: shown, embargo } = takeEmbargo(source, language);
  const { text, release } = partRelease(shown);
  const isTold = embargo !== undefined || release !== undefined;
  const story = isMarkdown(text)
    ? readMarkdownStory(text, language, { isTold, contact: release?.contact ?? [] })
    : readPlainStory(text, language, release);
  if (story === undefined || !isTold) return story;
  const publishedAt = story.publishedAt ?? embargo?.until;
  return { ...story, ...(publishedAt && { publishedAt }), ...(embargo && { embargo }), isMarked: true };
}
