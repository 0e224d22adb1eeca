import type { ProviderClaim } from "../../fields/provider-claim.js";
import { isThematicBreak, matchFence } from "../../markdown/markdown-lines.js";
import { scanBlocks, type Block } from "../../markdown/markdown-blocks.js";
import { unique } from "../../unique.js";
import type { Dateline } from "./dateline/dateline.js";
import { addHeaderLine, readHeaderLine, type HeaderLine } from "./header-line.js";
import { readNeighbour } from "./header-names.js";
import type { StoryFacts, WireStory } from "./story.js";
import { isSalutation } from "./salutation.js";
import { isStatement } from "./statement.js";
import { readTopicLine } from "./topic-line.js";
import { Closing } from "./wire-closing.js";
import { splitDateline } from "./wire-dateline.js";
import { isCopyright, isCredits } from "./wire-noise.js";
import { providerOfSource } from "./wire-provider.js";
import { isProse, joinLines, tidySpacing } from "./wire-text.js";
import { isHeadline, tidyTitle } from "./wire-title.js";

const MARK = /^ {0,3}(?:#{1,6}[ \t]+\S|`{3}|~{3})|^\S.*\n {0,3}=+[ \t]*$/m;
const LINK = /!?\[[^[\]\n]+\]\([^()\s]+\)|^ {0,3}\[[^\]\n\r\u2028\u2029]+\]:[ \t]*\S/m;
const TABLE_RULE = /^ {0,3}(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+(?:\|[ \t]*)?$/m;
/** Below plain copy of one agency. */
const AGENCY_NOTES = /^#{1,2} dpa-(?:Notizblock|Kontakte)\b/m;
const HEADING = /^ {0,3}#{1,2}[ \t]+(\S.*?)(?:[ \t]+#+)?[ \t]*$/;
const UNDERLINE = /^ {0,3}=+[ \t]*$/;
/** Opens a block of Markdown that is no paragraph. */
const BLOCK = /^(?: {4}|\t| {0,3}(?:#|>|\||!\[|<|(?:[-*+]|\d{1,3}[.)])[ \t]))/;
const EMPHASIS = /(?<![*_])([*_]{1,3})(?![*_\s])([^*_]+)\1/g;
const MAX_LINE = 200;
const MAX_HEADER = 40;
const MAX_CLOSING = 12;
const MIN_PROSE_TOLD = 20;

/** Whether a text has what only Markdown has: headings, fenced code, tables, links. Lists and emphasis stand in plain copy, too. */
export function isMarkdown(text: string): boolean {
  const story = text.slice(0, AGENCY_NOTES.exec(text)?.index);
  return MARK.test(story) || LINK.test(story) || TABLE_RULE.test(story);
}

/**
 * Reads a story that was saved as Markdown: headline, bylines, day and dateline above its text, and credits, copyright and tags that close it,
 * are taken out; all else stays as it is, to the letter. Undefined where nothing above the text says that it is a story.
 */
export function readMarkdownStory(text: string, language: string | undefined, around: Around): WireStory | undefined {
  return new MarkdownStory(text, language).read(around);
}

/** What was taken off the text already. */
interface Around {
  /** An embargo or a press office's mark said that it is a story. */
  isTold: boolean;
  /** Whom to ask: goes below the text. */
  contact: string[];
}

class MarkdownStory {
  readonly #language: string | undefined;
  readonly #lines: string[];
  readonly #header: HeaderLine & { topics: string[] } = { authors: [], isByline: false, isDated: false, topics: [] };
  readonly #closing = new Closing();
  #dateline: Dateline | undefined;
  #deck: string | undefined;

  constructor(text: string, language: string | undefined) {
    this.#language = language;
    this.#lines = text.split("\n");
  }

  read({ isTold: isNews, contact }: Around): WireStory | undefined {
    const opening = this.#readTitle();
    if (opening === undefined) return undefined;
    const start = this.#takeHeader(opening.next);
    if (start === undefined) return undefined;
    const { isByline, isDated, provider } = this.#header;
    if (!isByline && !isDated && this.#dateline === undefined && !isNews) return undefined;
    const end = this.#takeClosing(start);
    const text = this.#lines.slice(start, end).join("\n").trimEnd();
    const body = [text, ...contact].join("\n\n");
    const isTold = provider !== undefined || this.#dateline?.provider !== undefined;
    if (!hasProse(body, isTold)) return undefined;
    return { ...this.#facts(opening.title), paragraphs: [], markdown: { body, bodyLine: start } };
  }

  #readTitle(): { title: string; next: number } | undefined {
    const lines = this.#lines;
    const at = lines.findIndex((line) => line.trim() !== "");
    const line = lines[at] ?? "";
    const isUnderlined = UNDERLINE.test(lines[at + 1] ?? "");
    const heading = HEADING.exec(line)?.[1];
    if (heading === undefined && BLOCK.test(line)) return undefined;
    const title = plain(heading ?? line);
    const read = isHeadline(title) ? this.#read(title) : { isByline: true, isDated: false };
    if (read?.isByline || read?.isDated) return undefined;
    return { title: tidyTitle(title), next: at + (isUnderlined ? 2 : 1) };
  }

  /** Takes the lines that only tell who, whose and when; gives where the text begins, undefined where it is a letter. */
  #takeHeader(from: number): number | undefined {
    let isBelowDate = false;
    let at = from;
    for (let read = 0; at < this.#lines.length && read < MAX_HEADER; at++) {
      const source = this.#lines[at] ?? "";
      if (source.trim() === "") continue;
      read++;
      if (isSalutation(plain(source))) return undefined;
      if (read === 1 && this.#takeDeck(at)) continue;
      if (opensBlock(source)) return at;
      const topics = readTopicLine(source);
      const line: HeaderLine | undefined =
        this.#read(source) ?? (topics ? undefined : this.#neighbour(source, at, isBelowDate));
      if (line) this.#add(line);
      else if (topics) this.#header.topics.push(...topics);
      else if (!this.#takeDateline(at)) return at;
      if (!line && !topics && (this.#lines[at] ?? "") !== "") return at;
      isBelowDate = line?.isDated ?? false;
    }
    return at;
  }

  /** A smaller heading between the headline and the byline. */
  #takeDeck(at: number): boolean {
    const deck = /^ {0,3}#{2,6}[ \t]+(\S.*)$/.exec(this.#lines[at] ?? "")?.[1];
    const next = this.#read(this.#lines.slice(at + 1).find((line) => line.trim() !== "") ?? "");
    if (deck === undefined || !(next?.isByline || next?.isDated)) return false;
    this.#deck = plain(deck.replace(/(?<![ \t])[ \t]+#+[ \t]*$/, ""));
    return true;
  }

  #read(source: string): HeaderLine | undefined {
    if (source.length > MAX_LINE || isStatement(source)) return undefined;
    const line = tidySpacing(source);
    const bare = plain(source);
    const read = readHeaderLine(bare, this.#language);
    // A day that is set off stands in notes as well.
    return bare === line || read?.isByline ? read : undefined;
  }

  /** A name without a label, beside a day. */
  #neighbour(source: string, at: number, isBelowDate: boolean): HeaderLine | undefined {
    const next = this.#lines.slice(at + 1, at + 4).find((line) => line.trim() !== "") ?? "";
    return readNeighbour(plain(source), {
      isNextDated: this.#read(next)?.isDated ?? false,
      isBelowDate,
      isAboveAgency: splitDateline(plain(next), this.#language)?.provider !== undefined,
      isTold: this.#header.authors.length > 0 || this.#header.provider !== undefined,
      language: this.#language,
    });
  }

  #add(line: HeaderLine): void {
    addHeaderLine(this.#header, line);
    this.#header.isByline ||= line.isByline;
    this.#header.isDated ||= line.isDated;
  }

  /** Cuts the dateline off the line that opens the text. */
  #takeDateline(at: number): boolean {
    const source = this.#lines[at] ?? "";
    const dateline = this.#dateline ? undefined : splitDateline(source.trim(), this.#language);
    if (dateline === undefined || !source.trimEnd().endsWith(dateline.rest)) return false;
    this.#dateline = dateline;
    this.#lines[at] = dateline.rest;
    return true;
  }

  /** Takes credits, copyright and tags that stand below the text, each a line by itself; gives where the text ends. */
  #takeClosing(start: number): number {
    let end = this.#lines.length;
    const inBlock = blockLines(this.#lines.slice(start).join("\n"), start);
    for (let taken = 0; taken < MAX_CLOSING;) {
      const line = this.#lines[end - 1] ?? "";
      if (end <= start) break;
      if (line.trim() === "" || (taken > 0 && isThematicBreak(line))) {
        end--;
        continue;
      }
      if (inBlock.has(end - 1) || opensBlock(line) || !this.#closes(plain(line))) break;
      taken++;
      end--;
    }
    return end;
  }

  #closes(line: string): boolean {
    const topics = readTopicLine(line);
    if (topics) this.#header.topics.push(...topics);
    if (topics) return true;
    if (line.length > MAX_LINE || isStatement(line)) return false;
    const isCredit = isCredits(line) || isCopyright(line) || providerOfSource(line) !== undefined;
    return isCredit ? this.#closing.takes(line) : this.#closing.names(line);
  }

  #facts(title: string): StoryFacts {
    const header = this.#header;
    const dateline = this.#dateline;
    const { credited, signed, owner } = this.#closing;
    const provider: ProviderClaim | undefined =
      dateline?.provider ?? header.provider ?? credited ?? signed ?? owner ?? header.helper;
    const publishedAt = header.publishedAt ?? dateline?.publishedAt ?? header.updatedAt;
    const openDay = dateline?.openDay;
    const location = dateline?.location ?? header.location;
    const authors = [header.authors, dateline?.authors ?? [], this.#closing.authors].find((names) => names.length > 0);
    const topics = unique(header.topics);
    return {
      title,
      authors: unique(authors ?? []),
      ...(location !== undefined && { location }),
      ...(provider && { provider }),
      ...(publishedAt ? { publishedAt } : openDay !== undefined && { openDay }),
      ...(topics.length > 0 && { topics }),
      ...(this.#deck !== undefined && { deck: this.#deck }),
      isMarked: true,
    };
  }
}

/** Without the marks of emphasis. */
function plain(line: string): string {
  return tidySpacing(line.length > MAX_LINE ? line : line.replace(EMPHASIS, "$2"));
}

function opensBlock(line: string): boolean {
  return BLOCK.test(line) || matchFence(line.trimStart()) !== undefined || isThematicBreak(line);
}

/** The lines that are no paragraph at the margin: code, lists, quotes, tables. */
function blockLines(body: string, start: number): Set<number> {
  const isBlock = (block: Block): boolean => block.kind !== "paragraph" || block.nested;
  const lines = new Set<number>();
  for (const { line, endLine } of scanBlocks(body).blocks.filter(isBlock))
    for (let at = line; at < endLine; at++) lines.add(start + at);
  return lines;
}

function hasProse(body: string, isTold: boolean): boolean {
  return scanBlocks(body).blocks.some((block) => {
    if (block.kind !== "paragraph" || block.nested) return false;
    const text = tidySpacing(joinLines(block.text.split("\n")));
    return isProse(text) || (isTold && text.length >= MIN_PROSE_TOLD);
  });
}
