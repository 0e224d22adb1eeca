import type { ProviderClaim } from "../../fields/provider-claim.js";
import { isStray } from "./closing-marks.js";
import { isCapitalPlace } from "./dateline-head.js";
import { readNeighbour } from "./header-names.js";
import { readHeaderLine, type HeaderLine } from "./header-line.js";
import { isControl, isPageNoise, isPictureLine, isRights } from "./page-noise.js";
import { isSalutation } from "./salutation.js";
import { readAgencyLine, readNameLine } from "./wire-byline.js";
import { splitDateline } from "./wire-dateline.js";
import { endsSentence, isCaption, isCopyright, isPromotion } from "./wire-noise.js";
import { isWrapped, joinLines, tidySpacing } from "./wire-text.js";
import { isHeadline, tidyTitle } from "./wire-title.js";

/** What stands above a story's first sentence. */
export interface WireHeader {
  title: string;
  authors: string[];
  provider?: ProviderClaim;
  helper?: ProviderClaim;
  publishedAt?: Date;
  location?: string | undefined;
  /** A byline or a date line was there. */
  isMarked: boolean;
  /** The paragraphs below it, each as its lines. */
  story: string[][];
}

interface Reading extends WireHeader {
  /** The line read last was a byline. */
  isBelowByline: boolean;
  /** It was a date line. */
  isBelowDate: boolean;
  linesLeft: number;
}

const MIN_WRAPPED_TITLE = 45;
const MAX_CAPTION_LINE = 200;
/** A header has fewer lines. */
const MAX_LINES = 40;

/**
 * Reads headline, bylines and dates. Captions, stand-firsts and other short lines without a sentence's end are left out. Undefined where
 * the text does not open with a headline, or is a letter.
 */
export function readHeader(groups: string[][], language?: string): WireHeader | undefined {
  const header: Reading = {
    title: "",
    authors: [],
    isMarked: false,
    isBelowByline: false,
    isBelowDate: false,
    linesLeft: MAX_LINES,
    story: [],
  };
  const start = skipFurniture(groups, header, language);
  const lines = (groups[start] ?? []).map((line) => line.trim());
  const [first, ...below] = lines;
  if (first === undefined) return undefined;
  let title = first.replace(/^#{1,2}\s+/, "").replace(/^(?:headline|title)\s*:\s*/i, "");
  if (below[0] !== undefined && continuesTitle(title, below, language)) title = joinLines([title, below.shift() ?? ""]);
  const isProseBelow =
    isWrapped(lines) &&
    below.length > 1 &&
    !isHeaderLine(below[0] ?? "", language) &&
    !splitDateline(joinLines(below), language);
  if (!isHeadline(title) || isProseBelow || isHeaderLine(title, language, true)) return undefined;
  header.title = tidyTitle(title);
  const rest = [...(below.length > 0 ? [below] : []), ...groups.slice(start + 1)];
  let at = 0;
  for (; at < rest.length; at++) {
    const left = takeHeaderLines(rest[at] ?? [], header, rest[at + 1]?.[0] ?? "", language);
    if (left === undefined) return undefined;
    if (left.length > 0) {
      rest[at] = left;
      break;
    }
  }
  const { isBelowByline: _b, isBelowDate: _d, linesLeft: _l, ...read } = header;
  return { ...read, authors: [...new Set(read.authors)], story: rest.slice(at) };
}

/** The first group that may be the headline's; a day that stands above it is read. */
function skipFurniture(groups: string[][], header: Reading, language: string | undefined): number {
  return groups.findIndex((lines) => {
    const line = tidySpacing(joinLines(lines.slice(0, 3)));
    if (lines.length > 1 || line.length > 120) return !isFurniture(line);
    const read = isFurniture(line) ? undefined : readHeaderLine(line, language);
    if (!read?.isDated || read.isByline) return !isFurniture(line);
    take(read, header);
    return false;
  });
}

/** Takes what belongs to the header off a paragraph's lines; gives the rest, undefined where the text is a letter. */
function takeHeaderLines(
  group: string[],
  header: Reading,
  below: string,
  language: string | undefined,
): string[] | undefined {
  if (isSalutation(group[0] ?? "")) return undefined;
  if (isProse(joinLines(group)) && !isHeaderLine(group[0]?.trim() ?? "", language)) return group;
  for (const [at, source] of group.entries()) {
    const line = tidySpacing(source);
    const left = group.slice(at);
    if (--header.linesLeft < 0) return left;
    const dateline = splitDateline(line, language);
    if (dateline?.provider && dateline.location !== undefined) return left;
    const next = tidySpacing(group[at + 1] ?? below);
    // The place of a report may stand between its reporter and its day.
    const beside = isCapitalPlace(next) && !isCapitalPlace(line) ? tidySpacing(group[at + 2] ?? below) : next;
    const isNextDated = readHeaderLine(beside, language)?.isDated ?? false;
    const around = {
      isNextDated,
      isBelowDate: header.isBelowDate,
      isAboveAgency: splitDateline(next, language)?.provider !== undefined,
      isTold: header.authors.length > 0 || header.provider !== undefined,
      language,
    };
    const read = readHeaderLine(line, language) ?? readNeighbour(line, around);
    const agency = header.isBelowByline ? readAgencyLine(line) : undefined;
    if (read) take(read, header);
    else if (agency) header.provider ??= agency;
    else if (isProse(joinLines(left))) return left;
    header.isBelowByline = read?.isByline ?? false;
    header.isBelowDate = read?.isDated ?? false;
  }
  return [];
}

function take(read: HeaderLine, header: Reading): void {
  header.authors.push(...read.authors);
  header.provider ??= read.provider;
  header.helper ??= read.helper;
  header.publishedAt ??= read.publishedAt;
  header.location ??= read.location;
  if (read.isByline || read.isDated) header.isMarked = true;
}

/** Long enough, or said to be the story by its dateline, or a whole sentence. */
function isProse(text: string): boolean {
  const line = tidySpacing(text);
  if (isFurniture(line) || isCaption(line) || isPictureLine(line)) return false;
  if (line.length > MAX_CAPTION_LINE || endsSentence(line)) return true;
  const dateline = splitDateline(line);
  return dateline !== undefined && (line.length > 60 || dateline.provider !== undefined);
}

function isFurniture(line: string): boolean {
  return (
    isStray(line) ||
    isCopyright(line) ||
    isPromotion(line) ||
    isControl(line) ||
    isPageNoise(line) ||
    isRights(line, false)
  );
}

function isHeaderLine(line: string, language: string | undefined, isTitle = false): boolean {
  const read = readHeaderLine(line, language);
  return read !== undefined && (!isTitle || read.isByline || read.isDated);
}

/** A headline that was wrapped: the line below goes on, and is neither byline, date nor story. */
function continuesTitle(title: string, below: string[], language: string | undefined): boolean {
  const [next = "", after] = below;
  const isAlone = after === undefined || isHeaderLine(after, language);
  const goesOn = /^[\p{Ll}\d$€£"“'‘]/u.test(next) || /[,–—-]$/.test(title) || title.length >= MIN_WRAPPED_TITLE;
  return (
    isAlone &&
    goesOn &&
    next.length <= 120 &&
    !/\s[|•·]\s/.test(next) &&
    !isHeaderLine(next, language) &&
    !endsSentence(next) &&
    !isCaption(next) &&
    !isFurniture(next) &&
    readNameLine(next, language) === undefined &&
    !splitDateline(next, language)
  );
}
