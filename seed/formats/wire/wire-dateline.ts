import type { ProviderClaim } from "../../fields/provider-claim.js";
import { findAgency, languageOfAgency } from "./agencies.js";
import { readChineseDateline } from "./dateline/dateline-chinese.js";
import { dateOfHead, isCapitalPlace, isDay, isPlace, isTitledPlace, splitHead } from "./dateline/dateline-head.js";
import { readJapaneseDateline } from "./dateline/dateline-japanese.js";
import { readKoreanDateline } from "./dateline/dateline-korean.js";
import type { Dateline } from "./dateline/dateline.js";
import { personName } from "./person-name.js";

const HEAD_LENGTH = 170;
const DASH = "(?:—|–|-{1,3}|―|−)";
const DASHES = "[—–―−-]";
/** From where the dashes begin: a line of a table may have hundreds that end nothing. */
const DASH_AT_END = new RegExp(`\\s*(?<!${DASHES})${DASHES}+\\s*$`, "u");
const BRACKETS = /[(（]([^()（）\n]{2,40})[)）](?!,| \[)|\/\s?(\p{L}[^/()\n]{1,40}?)\s?\/|\[([^[\]\n]{2,40})\](?!,)/gu;
const MARK = new RegExp(`^\\s*((?:\\s?${DASHES})+|[.:]\\s?${DASHES}*|=)?\\s*`, "u");
/** "МОСКВА, 2 мая 2024 г. - РИА Новости, Иван Петров. ", "Москва. 2 мая. INTERFAX.RU - " */
const BARE_AGENCY = new RegExp(
  `^(\\p{Lu}[^.,\\d\\n]{1,60})[.,]\\s+((?:\\d{1,2}\\.?\\s(?:de\\s)?\\p{L}{3,10}\\.?|\\p{L}{3,10}\\.?\\s\\d{1,2})(?:,?\\s(?:de\\s)?\\d{4})?)(?:\\s(?:г|года|р|року)(?!\\p{L}))?\\s?[.,]?\\s?${DASH}?\\s?(\\p{Lu}[\\p{L}\\p{N}.-]*(?:\\s\\p{Lu}\\p{L}*){0,2}?)(?:,\\s(\\p{Lu}[^.,\\n]{3,40}))?\\s?(?:\\.|${DASH}|:)\\s`,
  "u",
);
const AGENCY_FIRST = /^(\p{Lu}\p{L}{1,11})(?:\s[-–—]|\.-)\s(?=[\p{Lu}"“«])/u;
/** "SEOUL, South Korea — ", "WASHINGTON, Nov 3 - ", "Lima.- ": no agency. */
const WITHOUT_AGENCY = new RegExp(
  `^([^()\\[\\]\\n:]{3,100}?)(\\.-+\\s*|\\s+${DASH}\\s+|\\s*(?:—|--)\\s*|\\s+${DASH}(?=\\S)|:\\s+)`,
  "u",
);
/** Words in capitals that open a paragraph and are no place. */
const NO_PLACE =
  /^(?:NATO|OPEC|NASA|IAEA|UNESCO|UNICEF|BRICS|ASEAN|FIFA|UEFA|UPDATE|BREAKING|WATCH|VIDEO|PHOTOS?|READ|NOTE|ANALYSIS|EXPLAINER|FACTBOX|OPINION|EXCLUSIVE|CORRECTION|EDITORS?|ALSO|MORE|LIVE|Q&A|FILE|TIMELINE|REVIEW|INTERVIEW|COMMENTARY|SOURCE|WARNING|ADVISORY|TL;DR|GPT.*|LLMS?|CHATGPT)(?![\p{L}])/u;
/** As regional papers in German print it: "HAMBURG. Die …" */
const GERMAN_PLACE = /^(\p{Lu}[\p{Lu} /-]{3,40})\.\s(?=\p{Lu}\p{Ll})/u;
/** "**PARIS (AFP)** – …", as Markdown sets it off. */
const EMPHASIS = /^(\*{1,3}|_{1,3})([^*_\n]{2,120}?)\1/;
const SENTENCE_START = /^[\p{Lu}\p{N}\p{Lo}"“‘'«„»(¿¡]/u;

/** Splits the dateline off a story's first paragraph; undefined where there is none. */
export function splitDateline(source: string, language?: string): Dateline | undefined {
  const paragraph = source.replace(EMPHASIS, "$2");
  return (
    readChineseDateline(paragraph) ??
    readJapaneseDateline(paragraph) ??
    readKoreanDateline(paragraph) ??
    withAgency(paragraph, language) ??
    withBareAgency(paragraph, language) ??
    behindAgency(paragraph, language) ??
    alone(paragraph) ??
    withoutAgency(paragraph, language)
  );
}

function withAgency(paragraph: string, language: string | undefined): Dateline | undefined {
  const head = paragraph.slice(0, HEAD_LENGTH);
  for (const match of head.matchAll(BRACKETS)) {
    const name = (match[1] ?? match[2] ?? match[3] ?? "").replace(/(?<![\s–—-])[\s–—-]+$/, "").trim();
    const agency = readAgencies(name);
    const behind = paragraph.slice(match.index + match[0].length);
    const mark = MARK.exec(behind.slice(0, 20));
    const rest = behind.slice(mark?.[0].length ?? 0);
    const { place, day } = splitHead(head.slice(0, match.index).replace(DASH_AT_END, ""));
    if (place !== "" && !isPlace(place)) return undefined;
    const isCapitals = isCapitalPlace(place) && !NO_PLACE.test(place);
    const isMarked = mark?.[1] !== undefined;
    if (agency === undefined) {
      if (!isCapitals || !isMarked || !/^[\p{Lu}\p{N}][\p{L}\p{N} .&-]*$/u.test(name)) continue;
      return dateline(rest, place, day, language, { name });
    }
    const isAlone =
      isCapitals || day !== "" || place === "" || (isTitledPlace(place) && /^(?:[\p{Lu}\p{Lo}"“«„]|$)/u.test(rest));
    if (!isMarked && !isAlone) return undefined;
    const within = place === "" && day === "" ? withoutAgency(rest, language, true) : undefined;
    if (within) return { provider: agency.provider, ...within };
    return {
      ...dateline(rest, place, day, language, agency.provider),
      ...(agency.authors && { authors: agency.authors }),
    };
  }
  return undefined;
}

function withBareAgency(paragraph: string, language: string | undefined): Dateline | undefined {
  const match = BARE_AGENCY.exec(paragraph.slice(0, HEAD_LENGTH));
  const house = (match?.[3] ?? "").replace(/\.$/, "");
  const provider = findAgency(house) ?? (/^\p{Lu}{2,6}$/u.test(house) ? { name: house } : undefined);
  if (match === null || provider === undefined || !isDay(match[2] ?? "")) return undefined;
  const author = personName(match[4] ?? "");
  return {
    ...dateline(paragraph.slice(match[0].length), match[1] ?? "", match[2] ?? "", language, provider),
    ...(author !== undefined && { authors: [author] }),
  };
}

/** "AGI - Il ponte …": only in the agency's own language, where its letters are no word. */
function behindAgency(paragraph: string, language: string | undefined): Dateline | undefined {
  const match = AGENCY_FIRST.exec(paragraph.slice(0, HEAD_LENGTH));
  const name = match?.[1] ?? "";
  const provider = findAgency(name);
  if (match === null || provider === undefined || language === "en" || languageOfAgency(name) !== language)
    return undefined;
  return { provider, rest: paragraph.slice(match[0].length) };
}

/** "أنقرة / الأناضول", "Istanbul / Jane Doe / AA", "الرياض 2 مايو 2024 م واس": a paragraph of its own. */
function alone(paragraph: string): Dateline | undefined {
  if (paragraph.length > 100) return undefined;
  const gulf = /^(.*\d.*)\s(\p{L}{2,6})$/u.exec(paragraph);
  const agency = gulf ? findAgency(gulf[2] ?? "") : undefined;
  const { place: at, day } = splitHead(gulf?.[1] ?? "");
  if (agency && at !== "" && day !== "" && isPlace(at)) return dateline("", at, day, "ar", agency);
  const parts = paragraph.split(/(?:(?<!\s)\s+)?\/\s*|(?<!\s)\s+[–—-]\s+/);
  const provider = findAgency(parts.at(-1) ?? "");
  const [place = "", middle] = parts;
  if (provider === undefined || parts.length < 2 || parts.length > 3 || !isPlace(place) || findAgency(place))
    return undefined;
  const author = middle !== undefined && parts.length === 3 ? personName(middle) : undefined;
  return { location: place, provider, ...(author !== undefined && { authors: [author] }), rest: "" };
}

function withoutAgency(paragraph: string, language: string | undefined, isBehindAgency = false): Dateline | undefined {
  const start = paragraph.slice(0, HEAD_LENGTH);
  const german = language === "de" ? GERMAN_PLACE.exec(start) : null;
  if (german && !NO_PLACE.test(start))
    return dateline(paragraph.slice(german[0].length), german[1] ?? "", "", language);
  const match = WITHOUT_AGENCY.exec(start);
  if (match === null) return undefined;
  const [all, head = "", mark = ""] = match;
  const { place: written, day } = splitHead(head);
  // "АСТАНА. КАЗИНФОРМ – "
  const [, before = "", house = ""] = /^(.+)[.,]\s+(.+)$/u.exec(written) ?? [];
  const provider = findAgency(house);
  const place = provider ? before : written;
  const rest = paragraph.slice(all.length);
  if (day !== "" && !isDay(day)) return undefined;
  // "TOKYO-based" and "COVID - 19" are no datelines; a sentence follows a real one.
  if (!isPlace(place) || NO_PLACE.test(place) || !SENTENCE_START.test(rest)) return undefined;
  const isTold =
    isCapitalPlace(place) || (isTitledPlace(place) && (mark.startsWith(".-") || (day !== "" && !mark.startsWith(":"))));
  const first = /^[\p{L}.'’-]+/u.exec(place)?.[0] ?? "";
  if (!isTold || (first.length < 4 && !/\s|,/.test(place) && day === "")) return undefined;
  if (isBehindAgency && day === "" && mark.startsWith(":")) return undefined;
  return dateline(rest, place, day, language, provider);
}

function dateline(rest: string, place: string, day: string, language?: string, provider?: ProviderClaim): Dateline {
  const publishedAt = dateOfHead(day, language);
  return {
    ...(place !== "" && { location: place }),
    ...(provider && { provider }),
    ...(publishedAt ? { publishedAt } : isDay(day) && { openDay: day }),
    rest: rest.trimStart(),
  };
}

/** The first agency of "dpa/lno", "APA/dpa" and "Корр. ТАСС Иван Петров", and the reporter within it. */
function readAgencies(text: string): { provider: ProviderClaim; authors?: string[] } | undefined {
  const whole = findAgency(text) ?? findAgency(text.split(/(?:(?<!\s)\s+)?[/,+]\s*/)[0] ?? "");
  if (whole) return { provider: whole };
  const [reporter = "", house = ""] = text.split(/\s[–—-]\s/);
  const own = house === "" ? undefined : findAgency(house);
  const name = own ? personName(reporter) : undefined;
  if (own) return { provider: own, ...(name !== undefined && { authors: [name] }) };
  return withReporter(text.replace(/^корр?\.?\s+/i, "").split(/\s+/));
}

function withReporter(words: string[]): { provider: ProviderClaim; authors?: string[] } | undefined {
  for (let length = Math.min(3, words.length); length > 0; length--) {
    const provider = findAgency(words.slice(0, length).join(" "));
    if (provider === undefined) continue;
    const name = personName(words.slice(length).join(" "));
    if (length === words.length) return { provider };
    return name?.includes(" ") ? { provider, authors: [name] } : undefined;
  }
  return undefined;
}
