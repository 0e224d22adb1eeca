import type { ProviderClaim } from "../../fields/provider-claim.js";
import { readAgencyLine, readByline, readNameLine } from "./wire-byline.js";
import { isDateLine, readDate } from "./wire-dates.js";
import { splitDateline } from "./wire-dateline.js";
import { endsSentence, isCaption, isCopyright, isPromotion, isStray } from "./wire-noise.js";
import { isWrapped, joinLines, tidySpacing } from "./wire-text.js";

/** What stands above a story's first sentence. */
export interface WireHeader {
  title: string;
  authors: string[];
  provider?: ProviderClaim;
  publishedAt?: Date;
  /** A byline or a date line was there. */
  isMarked: boolean;
  /** The line read last was a byline. */
  isBelowByline: boolean;
  /** The paragraphs below it, each as its lines. */
  story: string[][];
}

const MAX_TITLE = 250;
const MIN_WRAPPED_TITLE = 45;
const MAX_CAPTION_LINE = 200;
const LETTER = /^(?:dear|hi|hello|to|from|subject|cc|re|fwd?|sent|date)\b\s*[:,]/i;
const UPDATED = /^(?:last |first )?(?:updated|modified)/i;

/**
 * Reads headline, bylines and dates. Captions, stand-firsts and other short lines without a sentence's end are left out. Undefined where
 * the text does not open with a headline.
 */
export function readHeader(groups: string[][]): WireHeader | undefined {
  const start = groups.findIndex((lines) => !isFurniture(joinLines(lines)));
  const lines = (groups[start] ?? []).map((line) => line.trim());
  const [first, ...below] = lines;
  if (first === undefined) return undefined;
  let title = first.replace(/^#{1,2}\s+/, "").replace(/^(?:headline|title)\s*:\s*/i, "");
  if (below[0] !== undefined && continuesTitle(title, below)) title = joinLines([title, below.shift() ?? ""]);
  if (
    !isHeadline(title) ||
    (isWrapped(lines) && below.length > 1 && !isHeaderLine(below[0] ?? "") && !splitDateline(joinLines(below)))
  )
    return undefined;
  const header: WireHeader = { title: tidyTitle(title), authors: [], isMarked: false, isBelowByline: false, story: [] };
  const rest = [...(below.length > 0 ? [below] : []), ...groups.slice(start + 1)];
  let at = 0;
  for (; at < rest.length; at++) {
    const left = takeHeaderLines(rest[at] ?? [], header, rest[at + 1]?.[0] ?? "");
    if (left.length > 0) {
      rest[at] = left;
      break;
    }
  }
  return { ...header, authors: [...new Set(header.authors)], story: rest.slice(at) };
}

/** Takes what belongs to the header off a paragraph's lines; gives the rest. */
function takeHeaderLines(group: string[], header: WireHeader, below: string): string[] {
  if (isProse(joinLines(group)) && !isHeaderLine(group[0]?.trim() ?? "")) return group;
  for (const [at, source] of group.entries()) {
    const line = tidySpacing(source);
    const byline =
      readByline(line) ?? (isDateLine(tidySpacing(group[at + 1] ?? below)) ? readNameLine(line) : undefined);
    const agency = header.isBelowByline ? readAgencyLine(line) : undefined;
    if (byline) {
      header.authors.push(...byline.authors);
      header.provider ??= byline.provider;
      header.isMarked = true;
    } else if (agency) {
      header.provider ??= agency;
    } else if (isDateLine(line)) {
      if (!UPDATED.test(line)) header.publishedAt ??= readDate(line);
      header.isMarked = true;
    } else if (isProse(joinLines(group.slice(at)))) return group.slice(at);
    header.isBelowByline = byline !== undefined;
  }
  return [];
}

/** Long enough, or said to be the story by its dateline, or a whole sentence. */
function isProse(text: string): boolean {
  const line = tidySpacing(text);
  if (isFurniture(line) || isCaption(line)) return false;
  return (
    line.length > MAX_CAPTION_LINE || endsSentence(line) || (splitDateline(line) !== undefined && line.length > 60)
  );
}

function isFurniture(line: string): boolean {
  return isStray(line) || isCopyright(line) || isPromotion(line);
}

function isHeaderLine(line: string): boolean {
  return readByline(line) !== undefined || isDateLine(line);
}

/** A headline that was wrapped: the line below goes on, and is neither byline, date nor story. */
function continuesTitle(title: string, below: string[]): boolean {
  const [next = "", after] = below;
  const isAlone = after === undefined || isHeaderLine(after);
  const goesOn = /^[\p{Ll}\d$€£"“'‘]/u.test(next) || /[,–—-]$/.test(title) || title.length >= MIN_WRAPPED_TITLE;
  return (
    isAlone &&
    goesOn &&
    next.length <= 120 &&
    !/\s[|•·]\s/.test(next) &&
    !isHeaderLine(next) &&
    !endsSentence(next) &&
    !isCaption(next) &&
    !splitDateline(next)
  );
}

function isHeadline(line: string): boolean {
  const isWords = /\S\s+\S/.test(line) || /(?!\p{Script=Latin})\p{L}{4}/u.test(line);
  return (
    line.length <= MAX_TITLE &&
    isWords &&
    /\p{L}{2}/u.test(line) &&
    !/[.。;:,{}<>|=]$/.test(line.replace(/(?:\.\.\.|\b(?:\p{Lu}\.)+|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|No)\.)$/u, "")) &&
    !LETTER.test(line) &&
    !/^(?:[<{|]|\/\/|[-*+] )/.test(line) &&
    !readByline(line)
  );
}

/** "UPDATE 2-", "(LEAD)": how a wire tells its desks which version this is. */
const VERSION =
  /^(?:\((?:(?:\d+(?:st|nd|rd|th) )?(?:LEAD|LD)|URGENT|CORRECTED)\)\s*|(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|RECAST)(?: \d{1,2})?-(?=\S))+/;

function tidyTitle(title: string): string {
  return title
    .replace(VERSION, "")
    .replace(/\s+/g, " ")
    .replace(/ (?=[,;](?:\s|$))/g, "")
    .replace(/(?<=[\p{L}\p{N}.]) (?=['’]s\s)/gu, "")
    .trim();
}
