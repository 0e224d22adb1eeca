import { dayOf } from "../../fields/dates/date-value.js";
import { unique } from "../../unique.js";
import type { Dateline } from "./dateline/dateline.js";
import { isClosingLine, isPageNoise, opensStoryList, opensTail } from "./page-noise.js";
import { readHeadless } from "./headless.js";
import { isContactLine, type Release } from "./press-release.js";
import { isStatement } from "./statement.js";
import { isStray } from "./closing-marks.js";
import type { StoryFacts, WireStory } from "./story.js";
import { isPictureLine, withoutPictureCredit } from "./picture-line.js";
import { opensTopics } from "./topic-line.js";
import { readByline } from "./wire-byline.js";
import { Closing } from "./wire-closing.js";
import { splitDateline } from "./wire-dateline.js";
import { readHeader, type WireHeader } from "./wire-header.js";
import { endsSentence, isCaption, isCopyright, isPromotion, isSideList, isTail } from "./wire-noise.js";
import { isListBlock, isProse, joinLines, splitParagraphs, tidySpacing } from "./wire-text.js";

const DATELINE_WITHIN = 3;
const SEPARATOR = /^[-–—_*=.~•#\s]+$/;
const MAX_HEADLINE = 140;
/** More lines are no closing. */
const MAX_CLOSING = 100;
const MAX_TOPIC = 60;
const MAX_TAIL = 1500;
/** Enough where an agency's dateline says that it is a story. */
const MIN_PROSE_TOLD = 20;
/** The headline, said once more behind a Chinese dateline. */
const SUBJECT = /^题[：:].{1,60}$/u;
const SPEAKERS_WITHIN = 30;
const SPEAKER = /^\p{Lu}[\p{Lu}\s.'’-]{1,30}:\s/u;

/** Takes plain text apart as a wire story; undefined where it has no headline or no prose below it. */
export function readPlainStory(text: string, language: string | undefined, release?: Release): WireStory | undefined {
  const groups = splitParagraphs(text);
  const headed = readHeader(groups, language);
  const header = headed ?? readHeadless(groups, language);
  if (header === undefined) return undefined;
  const paragraphs = header.story.map((lines) => (isListBlock(lines) ? listOf(lines) : tidySpacing(joinLines(lines))));
  const dateline = takeDateline(paragraphs, language);
  const named = dateline ? takeByline(paragraphs, language) : [];
  const closing = new Closing();
  const below = release ? partContact(paragraphs) : [];
  const kept = [...keepStory(paragraphs, headed?.title ?? "", closing), ...below, ...(release?.contact ?? [])];
  const isTold = dateline?.provider !== undefined;
  if (!kept.some((paragraph) => isProse(paragraph) || (isTold && paragraph.length >= MIN_PROSE_TOLD))) return undefined;
  return { ...factsOf(header, dateline, named, closing), paragraphs: kept };
}

/** Whom to ask is part of a press release: those lines stay, without the mark that ends it. */
function partContact(paragraphs: string[]): string[] {
  const start = paragraphs.findIndex((paragraph, at) => at > 0 && isContactLine(paragraph) && !isStatement(paragraph));
  return start === -1 ? [] : paragraphs.splice(start).filter((paragraph) => !isStray(paragraph));
}

function factsOf(header: WireHeader, dateline: Dateline | undefined, below: string[], closing: Closing): StoryFacts {
  const provider =
    dateline?.provider ?? header.provider ?? closing.credited ?? closing.signed ?? closing.owner ?? header.helper;
  const publishedAt = moreExact(dateline?.publishedAt, header.publishedAt ?? closing.publishedAt) ?? header.updatedAt;
  const openDay = dateline?.openDay;
  const location = dateline?.location ?? header.location ?? closing.location;
  const authors =
    [header.authors, dateline?.authors ?? [], below, closing.authors].find((names) => names.length > 0) ?? [];
  return {
    title: header.title,
    authors: authors.filter((name) => name.toLowerCase() !== location?.toLowerCase()),
    ...(location !== undefined && { location }),
    ...(provider && { provider }),
    ...(publishedAt ? { publishedAt } : openDay !== undefined && { openDay }),
    ...(closing.topics.length > 0 && { topics: unique(closing.topics) }),
    isMarked: header.isMarked || dateline !== undefined || closing.isMarked,
  };
}

/** A dateline tells the day; a line above the story may tell the time of that day. */
function moreExact(day: Date | undefined, time: Date | undefined): Date | undefined {
  const isSameDay = day !== undefined && time !== undefined && dayOf(day) === dayOf(time);
  return isSameDay ? time : (day ?? time);
}

/** Takes the dateline off the paragraph that has one, among the first few: a caption may stand above it. */
function takeDateline(paragraphs: string[], language: string | undefined): Dateline | undefined {
  for (const [at, paragraph] of paragraphs.slice(0, DATELINE_WITHIN).entries()) {
    const dateline = isNoise(paragraph) ? undefined : splitDateline(paragraph, language);
    if (dateline === undefined) continue;
    // Below all of the story stands who wrote it.
    if (dateline.rest === "" && at > 0 && at === paragraphs.length - 1) continue;
    // "ROMEO: …" above "JULIET: …" are speakers and no places.
    if (SPEAKER.test(paragraph) && paragraphs.slice(0, SPEAKERS_WITHIN).filter((one) => SPEAKER.test(one)).length > 1)
      continue;
    paragraphs[at] = dateline.rest.replace(SUBJECT, "");
    // A dateline that stands alone may be told again with the first sentence.
    const again = dateline.rest === "" ? splitDateline(paragraphs[at + 1] ?? "", language) : undefined;
    if (again === undefined || again.provider?.name !== dateline.provider?.name) return dateline;
    paragraphs[at + 1] = again.rest;
    return { ...dateline, ...again };
  }
  return undefined;
}

/** A byline may stand below the dateline, above the first sentence. */
function takeByline(paragraphs: string[], language: string | undefined): string[] {
  const at = paragraphs.slice(0, DATELINE_WITHIN).findIndex((paragraph) => paragraph !== "");
  const byline = readByline(paragraphs[at] ?? "", language);
  if (byline === undefined || byline.authors.length === 0) return [];
  paragraphs.splice(at, 1);
  return byline.authors;
}

/** The paragraphs of the story itself; what credits, signatures and copyright lines tell is gathered. */
function keepStory(paragraphs: string[], title: string, closing: Closing): string[] {
  const key = foldHeadline(title);
  const kept = withoutTail(withoutSideLists(paragraphs), closing)
    .map((paragraph) => (isList(paragraph) ? paragraph : withoutPictureCredit(closing.cut(paragraph))))
    .filter((paragraph) => {
      if (isList(paragraph)) return true;
      if (paragraph === "" || SEPARATOR.test(paragraph) || foldHeadline(paragraph) === key) return false;
      return !closing.takes(paragraph) && !isNoise(paragraph) && !isClosingLine(paragraph);
    });
  for (let lines = 0; lines < MAX_CLOSING && kept.length > 0 && takesLast(kept, closing); lines++) kept.pop();
  const last = kept.pop();
  if (last !== undefined) kept.push(isList(last) ? last : closing.cutSignature(last));
  return kept.filter((paragraph) => paragraph !== "");
}

function takesLast(kept: string[], closing: Closing): boolean {
  const last = kept.at(-1) ?? "";
  return !isList(last) && closing.takesLast(last);
}

/** A list's items, each on a line of its own as deep as it was. */
function listOf(lines: string[]): string {
  return lines.map((line) => /^\s*/.exec(line)?.[0] + tidySpacing(line)).join("\n");
}

/** Only lists keep their lines. */
function isList(paragraph: string): boolean {
  return paragraph.includes("\n");
}

/** What a page adds between paragraphs: promotion, captions, buttons. */
function isNoise(paragraph: string): boolean {
  return isPromotion(paragraph) || isPageNoise(paragraph) || isCaption(paragraph) || isPictureLine(paragraph);
}

/**
 * Drops what stands in the middle and is no part of the story: a list of other stories, with its heading, down to the next sentence, and
 * keywords and an editor's notes down to the next paragraph of prose.
 */
function withoutSideLists(paragraphs: string[]): string[] {
  let within: "story" | "list" | "notes" = "story";
  return paragraphs.filter((paragraph, at) => {
    if (at > 0 && opensTail(paragraph) && !isTail(paragraph)) within = "notes";
    else if (at > 0 && (isSideList(paragraph) || opensStoryList(paragraph))) within = "list";
    else if (within === "list" && (endsSentence(paragraph) || paragraph.length > MAX_HEADLINE)) within = "story";
    else if (within === "notes" && isProse(paragraph)) within = "story";
    return within === "story";
  });
}

/**
 * Drops what stands below a story: from a heading such as "Contacts" or "Topics" on, and the names and lives of its authors below the line
 * of copyright or of the house's standards. Credits in it are read all the same.
 */
function withoutTail(paragraphs: string[], closing: Closing): string[] {
  const firstProse = paragraphs.findIndex(isProse);
  if (firstProse === -1) return paragraphs;
  let left = 0;
  let from = paragraphs.length;
  while (from > firstProse + 1 && left + (paragraphs[from - 1]?.length ?? 0) < MAX_TAIL)
    left += (paragraphs[--from]?.length ?? 0) + 1;
  const start = paragraphs.findIndex(
    (paragraph, at) =>
      at >= from && (isTail(paragraph) || (closesStory(paragraph) && !endsSentence(paragraphs[at + 1] ?? "."))),
  );
  if (start === -1) return paragraphs;
  const listed = opensTopics(paragraphs[start] ?? "") ? (paragraphs[start + 1] ?? "").split("\n") : [];
  const topics = listed.map((line) => line.replace(/^\s*(?:[-*+•]|\d+[.)])\s+|^#/u, "").trim());
  if (topics.every((topic) => topic.length <= MAX_TOPIC && !endsSentence(topic))) closing.topics.push(...topics);
  for (const paragraph of paragraphs.slice(start)) {
    closing.cut(paragraph);
    closing.takes(paragraph);
  }
  return paragraphs.slice(0, start);
}

function closesStory(paragraph: string): boolean {
  return isCopyright(paragraph) || /^our standards\s*:/i.test(paragraph);
}

function foldHeadline(text: string): string {
  return text.length > 400
    ? text
    : text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
}
