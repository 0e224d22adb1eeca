import type { ProviderClaim } from "../../fields/provider-claim.js";
import { findAgency } from "./agencies.js";
import { readJapaneseReporter } from "./dateline/dateline-japanese.js";
import { splitFields } from "./header-fields.js";
import { PhraseSet, phrasesOf } from "./languages/phrase-set.js";
import { isClosingLine, isControl, isReadingTime } from "./page-noise.js";
import { readByline, readNameLine } from "./wire-byline.js";
import { isStatement } from "./statement.js";
import { japaneseName } from "./languages/japanese-name.js";
import { isDateLine, readDate } from "./wire-dates.js";
import { providerNamed } from "./wire-provider.js";

/** What one line above a story says. */
export interface HeaderLine {
  authors: string[];
  provider?: ProviderClaim;
  /** Whose material was used; the house of a story that names no other. */
  helper?: ProviderClaim;
  publishedAt?: Date;
  /** The day of a later version. */
  updatedAt?: Date;
  location?: string | undefined;
  /** A person was named. */
  isByline: boolean;
  /** A day was told. */
  isDated: boolean;
}

/** Of a header, what lines add up to. */
export interface HeaderFacts {
  authors: string[];
  provider?: ProviderClaim | undefined;
  /** Whose material was used; the house of a story that names no other. */
  helper?: ProviderClaim | undefined;
  publishedAt?: Date | undefined;
  updatedAt?: Date | undefined;
  location?: string | undefined;
}

/** Adds what a line tells to what was told above it, which stands. */
export function addHeaderLine(header: HeaderFacts, line: HeaderLine): void {
  header.authors.push(...line.authors);
  header.provider ??= line.provider;
  header.helper ??= line.helper;
  header.publishedAt ??= line.publishedAt;
  header.updatedAt ??= line.updatedAt;
  header.location ??= line.location;
}

const MAX_LINE = 200;
const MAX_FIELDS = 12;
const OPENING = /^[\s(（]+/;
const PUBLISHED = new PhraseSet(phrasesOf("published"));
const UPDATED = new PhraseSet(phrasesOf("updated"));
const DATE_LABEL = new PhraseSet(phrasesOf("published", "updated"));
const SOURCE = new PhraseSet(phrasesOf("source"));
/** "Version 2, June 1991" */
const NUMBERED = /^\p{L}+\.?\s\d{1,3},\s\p{L}+\s\d{4}$/u;
/** A date whose order of day and month may not be known, with its time. */
const FIGURES = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?:[\s,–—-]+\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?Uhr)?)?$/i;
/** Houses whose names say that they are some. */
const HOUSE =
  /^[\p{Script=Han}\p{Script=Hangul}]{2,10}(?:新聞|日報|日报|晚报|晚報|時報|时报|通信|신문|일보|뉴스|방송)$/u;
const NEWSROOM = /^(?:redazione|redacción|rédaction|redaktion|redação)\s/iu;

/** Reads a line that stands above a story and only tells who, whose and when; undefined where it tells anything else. */
export function readHeaderLine(line: string, language?: string): HeaderLine | undefined {
  // A heading of Markdown or of a typesetter's title block is no such line.
  if (/^[#%]/.test(line)) return undefined;
  if (line.length > MAX_LINE || /[。！？．](?:.|$)/u.test(line) || (line.length > 60 && /[.!?؟]$/u.test(line)))
    return undefined;
  if (isStatement(line)) return undefined;
  const whole = readByline(line, language);
  if (whole) return { ...whole, isByline: true, isDated: whole.publishedAt !== undefined };
  const fields = splitFields(line);
  if (fields.length > MAX_FIELDS) return undefined;
  const read: HeaderLine = { authors: [], isByline: false, isDated: false };
  const unread: string[] = [];
  for (const [at, field] of fields.entries()) {
    if (!takeField(field, [fields[at + 1], fields[at - 1]], read, language)) unread.push(field);
  }
  return settle(read, unread, fields.length, language);
}

function takeField(
  field: string,
  [next, last]: (string | undefined)[],
  read: HeaderLine,
  language: string | undefined,
): boolean {
  if (isDateField(field, language)) {
    read.isDated = true;
    const told = withoutLabel(withoutLabel(field, PUBLISHED), UPDATED);
    const day = readDate(withTime(withTime(told, next), last), { language });
    if (isUpdate(field) && day) read.updatedAt ??= day;
    else if (day) read.publishedAt ??= day;
    return true;
  }
  // A label alone belongs to the date behind it.
  if (/^\s?[:：]?$/.test(DATE_LABEL.behind(field) ?? "-")) return next !== undefined && isDateField(next, language);
  const source = /^\s?[:：]\s*(.+?)[)）]?$/u.exec(SOURCE.behind(field.replace(OPENING, "")) ?? "");
  if (source) {
    read.provider ??= providerNamed(source[1] ?? "");
    return true;
  }
  const correspondent = readJapaneseReporter(field);
  if (correspondent) {
    read.authors.push(...(correspondent.authors ?? []));
    read.location ??= correspondent.location;
    read.isByline = true;
    return true;
  }
  const byline = readByline(field, language);
  if (byline) {
    read.authors.push(...byline.authors);
    read.provider ??= byline.provider;
    read.isByline = true;
    return true;
  }
  const agency = agencyOf(field);
  if (agency) {
    read.provider ??= agency;
    return true;
  }
  return (
    (isUpdate(field) && field.length <= 60) ||
    isReadingTime(field) ||
    isControl(field) ||
    isClosingLine(field) ||
    /^[\p{Nd}\s:：.,]+(?:Uhr|h|GMT|UTC|[ap]\.?m\.?|ص|م|صباحا|صباحاً|مساء|مساءً)?$/iu.test(field)
  );
}

/** A name between bars beside a date is a reporter's; anything else that is not understood makes the line none of the header's. */
function settle(
  read: HeaderLine,
  unread: string[],
  count: number,
  language: string | undefined,
): HeaderLine | undefined {
  const tellsAny = read.isDated || read.isByline || read.provider !== undefined;
  for (const field of unread) {
    const names = read.isDated && !read.isByline ? namesBesideDay(field, language) : undefined;
    if (read.isDated && HOUSE.test(field)) read.provider ??= { name: field };
    else if (names) {
      read.authors.push(...names.authors);
      read.isByline = true;
    } else if (field.length > 40 || unread.length * 2 > count) return undefined;
  }
  return tellsAny ? read : undefined;
}

function namesBesideDay(field: string, language: string | undefined): { authors: string[] } | undefined {
  const name = japaneseName(field);
  return name === undefined ? readNameLine(field, language) : { authors: [name] };
}

function isDateField(field: string, language: string | undefined): boolean {
  if (!/\p{Nd}/u.test(field) || NUMBERED.test(field)) return false;
  if (isDateLine(field) || FIGURES.test(field)) return true;
  const bare = withoutLabel(withoutLabel(field, PUBLISHED), UPDATED).replace(/(?<![\s)）])[\s)）]+$/, "");
  return (
    bare.length < field.length &&
    bare.length <= 60 &&
    (isDateLine(bare) || FIGURES.test(bare) || readDate(bare, { language }) !== undefined)
  );
}

function isUpdate(field: string): boolean {
  return UPDATED.endAt(field.replace(OPENING, "")) !== -1;
}

function withoutLabel(field: string, labels: PhraseSet): string {
  return labels.behind(field.replace(OPENING, ""))?.replace(/^[\s:：.]+/, "") ?? field;
}

/** "EFE", "EFE / Madrid", "Redazione ANSA". */
function agencyOf(field: string): ProviderClaim | undefined {
  const parts = field.split(/\s\/\s|\s[–—-]\s/);
  if (parts.length > 2 || parts.some((part) => part.length > 40 || (parts.length > 1 && /^\p{Ll}/u.test(part))))
    return undefined;
  const initialed = /^([\p{L}-]{2,12})\/\p{Ll}{2,4}(?:\/\p{Ll}{2,4})*$/u.exec(field)?.[1];
  if (initialed !== undefined) return findAgency(initialed);
  return findAgency(parts[0] ?? "") ?? findAgency(parts[1] ?? "") ?? findAgency(field.replace(NEWSROOM, ""));
}

/** "02.05.2024 | 08:30 Uhr": the time may be a field of its own, behind or before. */
function withTime(date: string, beside: string | undefined): string {
  const time = withoutLabel(beside ?? "", PUBLISHED);
  return /^\d{1,2}[:.h時时]\d{2}/.test(time) && !/\d[:h]\d/.test(date) ? `${date} ${time}` : date;
}
