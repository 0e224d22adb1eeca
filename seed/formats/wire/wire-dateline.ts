import { findAgency } from "./agencies.js";
import type { Dateline } from "./dateline.js";
import type { ProviderClaim } from "../../fields/provider-claim.js";
import { readAsianDateline } from "./wire-dateline-asian.js";
import { DAY, readDate } from "./wire-dates.js";

const MAX_PLACE = 80;
const DASH = "(?:—|–|-{1,3}|―)";
/** "PARIS, Nov. 3, 2024 (AFP) - ", with round or square brackets or slashes around the agency. */
const WITH_AGENCY = new RegExp(
  `^((?:[^()\\[\\]\\n]|\\[[^()\\[\\]\\n]{2,30}\\](?=,)|\\(\\p{Lu}[^()\\[\\]\\n]{2,30}\\)(?=,| \\[)){0,120}?)\\s*(?:\\(([^()\\n]{2,40})\\)(?!,| \\[)|/(\\p{L}[\\p{L}\\p{N}_ ./-]{1,30}?)/|\\[([^\\[\\]\\n]{2,30})\\](?!,))\\s*((?:${DASH})+|[.:](?:${DASH})*)?\\s*`,
  "u",
);
/** "SEOUL, South Korea — ", "WASHINGTON, Nov 3 - ": no agency. */
const WITHOUT_AGENCY = new RegExp(
  `^([^()\\[\\]\\n:]{3,100}?)(?:\\s+${DASH}\\s+|\\s*(?:—|--)\\s*|\\s+${DASH}(?=\\S)|:\\s+)`,
  "u",
);
const TRAILING_DATE = new RegExp(
  `(?:^|[,.]?\\s+)(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\\s+)?${DAY}\\s*$`,
  "i",
);
/** The same with a month in any language: its day is not told, as the year is missing anyway. */
const FOREIGN_DATE = /,\s+\d{1,2}\.?\s+(?:de\s+)?\p{Ll}{3,12}\.?$/u;
/** Words in capitals that open a paragraph and are no place. */
const NO_PLACE =
  /^(?:NATO|OPEC|NASA|IAEA|UNESCO|UNICEF|BRICS|ASEAN|FIFA|UEFA|UPDATE|BREAKING|WATCH|VIDEO|PHOTOS?|READ|NOTE|ANALYSIS|EXPLAINER|FACTBOX|OPINION|EXCLUSIVE|CORRECTION|EDITORS?|ALSO|MORE|LIVE|Q&A|FILE|TIMELINE|REVIEW|INTERVIEW|COMMENTARY|SOURCE|WARNING|ADVISORY|TL;DR|GPT.*|LLMS?|CHATGPT)\b/;

/** Splits the dateline off a story's first paragraph; undefined where there is none. */
export function splitDateline(paragraph: string): Dateline | undefined {
  return readAsianDateline(paragraph) ?? withAgency(paragraph) ?? withoutAgency(paragraph);
}

function withAgency(paragraph: string): Dateline | undefined {
  const match = WITH_AGENCY.exec(paragraph);
  if (match === null) return undefined;
  const [all, head = "", round, slashes, square, mark] = match;
  const name = (round ?? slashes ?? square ?? "").trim();
  const agency = findAgency(name.split(/\s*[/,]\s*/)[0] ?? "");
  const { place, date } = splitHead(head.replace(new RegExp(`\\s*${DASH}+\\s*$`), ""));
  const isCapitals = isCapitalPlace(place);
  if (agency === undefined && !(isCapitals && mark !== undefined && /^[\p{Lu}\p{N}][\p{L}\p{N} .&-]*$/u.test(name)))
    return undefined;
  if (agency && mark === undefined && !(isCapitals || date !== "" || place === "")) return undefined;
  if (place !== "" && !isPlace(place)) return undefined;
  return dateline(paragraph.slice(all.length), place, date, agency ?? { name });
}

function withoutAgency(paragraph: string): Dateline | undefined {
  const match = WITHOUT_AGENCY.exec(paragraph);
  if (match === null) return undefined;
  const [all, head = ""] = match;
  const { place, date } = splitHead(head);
  const rest = paragraph.slice(all.length);
  // "TOKYO-based" and "COVID - 19" are no datelines; a sentence follows a real one.
  if (!isCapitalPlace(place) || !isPlace(place) || NO_PLACE.test(place) || !/^[\p{Lu}\p{N}\p{Lo}"“‘'«(]/u.test(rest))
    return undefined;
  const first = /^[\p{L}.'’]+/u.exec(place)?.[0] ?? "";
  if (first.length < 4 && !/\s|,/.test(place)) return undefined;
  return dateline(rest, place, date);
}

function dateline(rest: string, place: string, date: string, provider?: ProviderClaim): Dateline {
  const publishedAt = date === "" ? undefined : readDate(date);
  return {
    ...(place !== "" && { location: place }),
    ...(provider && { provider }),
    ...(publishedAt && { publishedAt }),
    rest: rest.trimStart(),
  };
}

function splitHead(head: string): { place: string; date: string } {
  const text = head.trim().replace(/(?<=\d)[.,]+$/, "");
  const date = TRAILING_DATE.exec(text) ?? FOREIGN_DATE.exec(text);
  const place = date ? text.slice(0, date.index) : text;
  // "WASHINGTON, D.C." keeps its period; "New Delhi [India]" is how one agency writes a comma.
  const tidy = place
    .replace(/\s+[[(]([^\])]+)[\])]/g, ", $1")
    .replace(/[,\s]+$/, "")
    .replace(/(?<!\b\p{Lu}|,\s\p{Lu}\p{Ll}{1,4})\.$/u, "");
  return { place: tidy, date: date ? date[0].replace(/^[,.\s]+/, "") : "" };
}

function isPlace(place: string): boolean {
  return (
    place.length <= MAX_PLACE &&
    place.split(/\s+/).length <= 9 &&
    /^[\p{Lu}\p{Lo}]/u.test(place) &&
    !/[!?;"“”]|\.\s+\p{Lu}\p{Ll}{3}/u.test(place)
  );
}

/** Its first words are in capitals: PARIS, HONG KONG, ST. LOUIS, SEOUL, South Korea. */
function isCapitalPlace(place: string): boolean {
  const first = place.split(/[,/]/, 1)[0]?.replace(/\s*\[.*$/, "") ?? "";
  return (
    first.length > 2 &&
    /\p{Lu}{2}/u.test(first) &&
    !/\p{Ll}/u.test(first.replace(/\bMc|\b(?:de|la|del|el|al|da|do|of|the)\b/g, ""))
  );
}
