import type { ProviderClaim } from "../../fields/provider-claim.js";
import { findAgency } from "./agencies.js";
import { readJapaneseReporter } from "./dateline-japanese.js";
import { alternation, phrasesOf } from "./languages/phrase.js";
import { isClosingLine, isControl, isReadingTime } from "./page-noise.js";
import { readByline, readNameLine } from "./wire-byline.js";
import { isDateLine, readDate } from "./wire-dates.js";
import { providerNamed } from "./wire-provider.js";

/** What one line above a story says. */
export interface HeaderLine {
  authors: string[];
  provider?: ProviderClaim;
  /** Whose material was used; the house of a story that names no other. */
  helper?: ProviderClaim;
  publishedAt?: Date;
  location?: string | undefined;
  /** A person was named. */
  isByline: boolean;
  /** A day was told. */
  isDated: boolean;
}

const MAX_LINE = 200;
const MAX_FIELDS = 12;
const DATE_LABEL = alternation(
  [...phrasesOf("published"), ...phrasesOf("updated")].filter((label) => label.length > 2),
);
const LABEL_ALONE = new RegExp(`^${DATE_LABEL}\\s?[:：]?$`, "iu");
const UPDATED = new RegExp(`^[\\s(（]*${alternation(phrasesOf("updated"))}`, "iu");
const PUBLISHED = new RegExp(`^[\\s(（]*${alternation(phrasesOf("published"))}\\s?[:：.]?\\s*`, "iu");
const SOURCE = new RegExp(`^[\\s(（]*${alternation(phrasesOf("source"))}\\s?[:：]\\s*(.+?)[)）]?$`, "iu");
const LABEL = alternation([
  ...phrasesOf("source"),
  ...phrasesOf("author"),
  ...phrasesOf("editing"),
  ...phrasesOf("picture"),
  ...phrasesOf("control"),
]);
/** Fields of one line begin at a bar, at a label with a colon, at the label of a date, and at a date in figures. */
const FIELD_START = new RegExp(
  `\\s*[|｜│]\\s*|\\s[•·]\\s|(?<=[\\s,，;；(（.])(?=${LABEL}\\s?[:：])|(?<=[\\s,;(（]|[-–—]\\s|\\d)(?=${DATE_LABEL}(?:\\s?[:：]|\\s|\\d))|(?<=[^\\d\\s./:-]\\s?)(?=\\d{4}[-/.年]\\s?\\d{1,2}[-/.月])|(?<=\\d{1,2}[:：]\\d{2}|\\d日)\\s(?=\\p{Lo})|(?<=\\d)\\s(?=(?:by|por|par|von)\\s)`,
  "iu",
);
/** A date whose order of day and month may not be known, with its time. */
const FIGURES = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?:[\s,–—-]+\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?Uhr)?)?$/i;
/** Houses whose names say that they are some. */
const HOUSE =
  /^[\p{Script=Han}\p{Script=Hangul}]{2,10}(?:新聞|日報|日报|晚报|晚報|時報|时报|通信|신문|일보|뉴스|방송)$/u;
const NEWSROOM = /^(?:redazione|redacción|rédaction|redaktion|redação)\s/iu;

/** Reads a line that stands above a story and only tells who, whose and when; undefined where it tells anything else. */
export function readHeaderLine(line: string, language?: string): HeaderLine | undefined {
  if (line.length > MAX_LINE || /[。！？．](?:.|$)/u.test(line) || (line.length > 60 && /[.!?؟]$/u.test(line)))
    return undefined;
  const whole = readByline(line, language);
  if (whole) return { ...whole, isByline: true, isDated: whole.publishedAt !== undefined };
  const fields = line
    .split(FIELD_START)
    .map((field) => field.replace(/^[\s,，;；–—-]+|[\s,，;；(（–—-]+$/g, ""))
    .filter(Boolean);
  if (fields.length > MAX_FIELDS) return undefined;
  const read: HeaderLine = { authors: [], isByline: false, isDated: false };
  const unread: string[] = [];
  for (const [at, field] of fields.entries()) {
    if (!takeField(field, fields[at + 1], read, language)) unread.push(field);
  }
  return settle(read, unread, fields.length, language);
}

function takeField(field: string, next: string | undefined, read: HeaderLine, language: string | undefined): boolean {
  if (isDateField(field, language)) {
    read.isDated = true;
    if (!UPDATED.test(field)) read.publishedAt ??= readDate(withTime(field.replace(PUBLISHED, ""), next), { language });
    return true;
  }
  // A label alone belongs to the date behind it.
  if (LABEL_ALONE.test(field)) return next !== undefined && isDateField(next, language);
  const source = SOURCE.exec(field);
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
    (UPDATED.test(field) && field.length <= 60) ||
    isReadingTime(field) ||
    isControl(field) ||
    isClosingLine(field) ||
    /^[\d\s:：.,]+(?:Uhr|h|GMT|UTC)?$/i.test(field)
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
    const names = read.isDated && !read.isByline ? readNameLine(field, language) : undefined;
    if (read.isDated && HOUSE.test(field)) read.provider ??= { name: field };
    else if (names) {
      read.authors.push(...names.authors);
      read.isByline = true;
    } else if (field.length > 40 || unread.length * 2 > count) return undefined;
  }
  return tellsAny ? read : undefined;
}

function isDateField(field: string, language: string | undefined): boolean {
  if (!/\d/.test(field)) return false;
  if (isDateLine(field) || FIGURES.test(field)) return true;
  const bare = field
    .replace(PUBLISHED, "")
    .replace(UPDATED, "")
    .replace(/^[\s:：]+|[\s)）]+$/g, "");
  return (
    bare.length < field.length &&
    bare.length <= 60 &&
    (isDateLine(bare) || FIGURES.test(bare) || readDate(bare, { language }) !== undefined)
  );
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

/** "02.05.2024 | 08:30 Uhr": the time may be a field of its own. */
function withTime(date: string, next: string | undefined): string {
  const time = (next ?? "").replace(PUBLISHED, "");
  return /^\d{1,2}[:.h時时]\d{2}/.test(time) && !/\d[:h]\d/.test(date) ? `${date} ${time}` : date;
}
