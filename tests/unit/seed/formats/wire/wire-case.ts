import { expect } from "vitest";
import { parseWire } from "../../parse-text.js";
import { STORIES, type StoryLanguage } from "./stories.js";

/** One way in which a house writes a story: the text around its paragraphs, and what is read out of it. */
export interface WireCase {
  form: string;
  language: StoryLanguage;
  /** From headline and paragraphs. */
  text: (title: string, a: string, b: string, c: string) => string;
  title?: string;
  location?: string;
  authors?: string[];
  /** By its name or one of its aliases. */
  provider?: string;
  /** `2024-05-02`, or with a time. */
  day?: string;
}

/** Reads the case and expects of it all that it tells and nothing else: the body is the story's paragraphs, each whole. */
export function expectRead({ language, text, title, location, authors = [], provider, day }: WireCase): void {
  const story = STORIES[language];
  const [a, b, c] = story.paragraphs;
  const written = text(story.title, a, b, c);
  const read = parseWire(written);
  const moment = read.publishedAt?.toISOString();
  expect({
    title: read.title,
    location: read.location,
    authors: read.authors,
    day: day?.includes("T") ? moment?.slice(0, 16) : moment?.slice(0, 10),
    body: read.body,
  }).toEqual({
    title: title ?? story.title,
    location,
    authors,
    day,
    body: story.paragraphs.filter((paragraph) => written.includes(paragraph)).join("\n\n"),
  });
  const names = [read.provider?.name, ...(read.provider?.aliases ?? [])].filter((name) => name !== undefined);
  if (provider === undefined) expect(names).toEqual([]);
  else expect(names).toContain(provider);
}
