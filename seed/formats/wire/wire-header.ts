import { isStray } from "./closing-marks.js";
import { isCapitalPlace } from "./dateline/dateline-head.js";
import { readNeighbour } from "./header-names.js";
import { addHeaderLine, readHeaderLine, type HeaderFacts, type HeaderLine } from "./header-line.js";
import { isControl, isPageNoise, isRights } from "./page-noise.js";
import { isPictureLine } from "./picture-line.js";
import { isSalutation } from "./salutation.js";
import { readAgencyLine, readNameLine } from "./wire-byline.js";
import { splitDateline } from "./wire-dateline.js";
import { endsSentence, isCaption, isCopyright, isPromotion } from "./wire-noise.js";
import { isListBlock, isWrapped, joinLines, tidySpacing } from "./wire-text.js";
import { isHeadline, tidyTitle } from "./wire-title.js";

/** What stands above a story's first sentence. */
export interface WireHeader extends HeaderFacts {
  title: string;
  /** A byline or a date line was there. */
  isMarked: boolean;
  /** The paragraphs below it, each as its lines. */
  story: string[][];
}

const MIN_WRAPPED_TITLE = 45;
const MAX_DAY_LINE = 120;
const MAX_CAPTION_LINE = 200;
/** A header has fewer lines. */
const MAX_LINES = 40;

/**
 * Reads headline, bylines and dates. Captions, stand-firsts and other short lines without a sentence's end are left out. Undefined where
 * the text does not open with a headline, or is a letter.
 */
export function readHeader(groups: string[][], language?: string): WireHeader | undefined {
  return new HeaderReader(language).read(groups);
}

class HeaderReader {
  readonly #language: string | undefined;
  readonly #header: WireHeader = { title: "", authors: [], isMarked: false, story: [] };
  readonly #lines = new Map<string, HeaderLine | undefined>();
  /** What the line read last was. */
  #isBelowByline = false;
  #isBelowDate = false;
  #linesLeft = MAX_LINES;

  constructor(language: string | undefined) {
    this.#language = language;
  }

  read(groups: string[][]): WireHeader | undefined {
    const start = this.#skipFurniture(groups);
    const lines = (groups[start] ?? []).map((line) => line.trim());
    const [first, ...below] = lines;
    if (first === undefined) return undefined;
    const opening = first.replace(/^#{1,2}\s+/, "").replace(/^(?:headline|title)\s*:\s*/i, "");
    const isContinued = below[0] !== undefined && this.#continuesTitle(opening, below);
    const title = isContinued ? joinLines([opening, below.shift() ?? ""]) : opening;
    if (!isHeadline(title) || this.#isParagraph(lines, below)) return undefined;
    const read = this.#lineOf(title);
    if (read?.isByline || read?.isDated) return undefined;
    this.#header.title = tidyTitle(title);
    const story = this.#takeHeader([...(below.length > 0 ? [below] : []), ...groups.slice(start + 1)]);
    return story && { ...this.#header, authors: [...new Set(this.#header.authors)], story };
  }

  /** The first group that may be the headline's; a day that stands above it is read. */
  #skipFurniture(groups: string[][]): number {
    return groups.findIndex((lines, at) => {
      const line = tidySpacing(joinLines(lines.slice(0, 3)));
      if (isFurniture(line)) return false;
      if (lines.length > 1 || line.length > MAX_DAY_LINE || !/\p{Nd}/u.test(line) || --this.#linesLeft < 0) return true;
      const read = this.#lineOf(line);
      // A heading below a day is a note's.
      if (!read?.isDated || read.isByline || /^#/.test(groups[at + 1]?.[0] ?? "")) return true;
      this.#take(read);
      return false;
    });
  }

  /** A headline's lines are none that were wrapped, with a sentence going on from one to the next. */
  #isParagraph(lines: string[], below: string[]): boolean {
    if (below.length < 2 || !isWrapped(lines)) return false;
    return this.#lineOf(below[0] ?? "") === undefined && !splitDateline(joinLines(below), this.#language);
  }

  /** A headline that was wrapped: the line below goes on, and is neither byline, date nor story. */
  #continuesTitle(title: string, below: string[]): boolean {
    const [next = "", after] = below;
    const goesOn = /^[\p{Ll}\d$€£"“'‘]/u.test(next) || /[,–—-]$/.test(title) || title.length >= MIN_WRAPPED_TITLE;
    return (
      goesOn &&
      (after === undefined || this.#lineOf(after) !== undefined) &&
      next.length <= 120 &&
      !/\s[|•·]\s/.test(next) &&
      this.#lineOf(next) === undefined &&
      !endsSentence(next) &&
      !isCaption(next) &&
      !isFurniture(next) &&
      readNameLine(next, this.#language) === undefined &&
      !splitDateline(next, this.#language)
    );
  }

  /** The story below the header; undefined where the text is a letter. */
  #takeHeader(groups: string[][]): string[][] | undefined {
    for (const [at, group] of groups.entries()) {
      if (isSalutation(group[0] ?? "")) return undefined;
      const left = this.#takeLines(group, groups[at + 1]?.[0] ?? "");
      if (left.length > 0) return [left, ...groups.slice(at + 1)];
    }
    return [];
  }

  /** Takes what belongs to the header off a paragraph's lines; gives the rest. */
  #takeLines(group: string[], below: string): string[] {
    if (this.#header.isMarked && isListBlock(group)) return group;
    if (isProse(joinLines(group)) && this.#lineOf(group[0] ?? "") === undefined) return group;
    for (const [at, source] of group.entries()) {
      const line = tidySpacing(source);
      const left = group.slice(at);
      if (--this.#linesLeft < 0) return left;
      const dateline = splitDateline(line, this.#language);
      if (dateline?.provider && dateline.location !== undefined) return left;
      const read = this.#lineOf(line) ?? this.#neighbourOf(line, group[at + 1] ?? below, group[at + 2] ?? below);
      const agency = this.#isBelowByline ? readAgencyLine(line) : undefined;
      if (read) this.#take(read);
      else if (agency) this.#header.provider ??= agency;
      else if (isProse(joinLines(left))) return left;
      this.#isBelowByline = read?.isByline ?? false;
      this.#isBelowDate = read?.isDated ?? false;
    }
    return [];
  }

  #neighbourOf(line: string, below: string, second: string): HeaderLine | undefined {
    const next = tidySpacing(below);
    // The place of a report may stand between its reporter and its day.
    const beside = isCapitalPlace(next) && !isCapitalPlace(line) ? second : next;
    return readNeighbour(line, {
      isNextDated: this.#lineOf(beside)?.isDated ?? false,
      isBelowDate: this.#isBelowDate,
      isAboveAgency: splitDateline(next, this.#language)?.provider !== undefined,
      isTold: this.#header.authors.length > 0 || this.#header.provider !== undefined,
      language: this.#language,
    });
  }

  /** Each line is asked for by the one above it, too. */
  #lineOf(source: string): HeaderLine | undefined {
    const line = tidySpacing(source);
    if (!this.#lines.has(line)) this.#lines.set(line, readHeaderLine(line, this.#language) ?? this.#emphasized(line));
    return this.#lines.get(line);
  }

  /** "*By Jane Doe*", as Markdown sets it off; a day that is set off so stands in notes as well. */
  #emphasized(line: string): HeaderLine | undefined {
    const plain = line.length > MAX_CAPTION_LINE ? line : line.replace(/([*_]{1,3})([^*_]+)\1/g, "$2");
    const read = plain === line ? undefined : readHeaderLine(plain, this.#language);
    return read?.isByline ? read : undefined;
  }

  #take(read: HeaderLine): void {
    addHeaderLine(this.#header, read);
    if (read.isByline || read.isDated) this.#header.isMarked = true;
  }
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
