import { isProse, readStory } from "./wire-story.js";

const MIN_UNMARKED_PARAGRAPHS = 2;

/**
 * What makes a text a wire story: a first line like a headline (words, at most 250 characters, no sentence's end) and prose below it.
 * `marked` where there is also a byline, a date line, a dateline, credits, or a line that says whose it is: one paragraph is then enough.
 * `plain` without any of them: then at least two paragraphs of whole sentences are asked for, and the reader is told.
 */
export function looksLikeWire(text: string): "marked" | "plain" | "no" {
  const story = readStory(text);
  if (story === undefined) return "no";
  if (story.isMarked) return "marked";
  return story.paragraphs.filter(isProse).length >= MIN_UNMARKED_PARAGRAPHS ? "plain" : "no";
}
