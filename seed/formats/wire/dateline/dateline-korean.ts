import { unique } from "../../../unique.js";
import { findAgency } from "../agencies.js";
import type { Dateline } from "./dateline.js";
import { splitNames } from "../name-list.js";
import { isNoPerson, personName } from "../person-name.js";

const REPORTER = "(?:선임|인턴|객원|전문|수습)?\\s?(?:기자|특파원|통신원|PD)";
const REPORTER_AT_END = new RegExp(`\\s?${REPORTER}$`, "u");
/** "(서울=연합뉴스) 홍길동 기자 = ", "[서울=뉴시스]홍길동 기자 = ", "[헤럴드경제=홍길동 기자] ". */
const BRACKET = new RegExp(
  `^[(\\[【〔（<]([^()\\[\\]【】〔〕（）=＝]{1,30})[=＝]([^()\\[\\]【】〔〕（）]{2,30})[)\\]】〕）>]\\s*`,
  "u",
);
/** "[이데일리 홍길동 기자] " */
const HOUSE_AND_REPORTER = new RegExp(
  `^[(\\[【]([\\p{Script=Hangul}A-Za-z0-9]{2,14})\\s([\\p{Script=Hangul}·,\\s]{2,24}?)\\s?${REPORTER}[)\\]】]\\s*`,
  "u",
);
const BEHIND = new RegExp(`^([\\p{Script=Hangul}·ㆍ, ]{2,30}?)\\s?${REPORTER}\\s?[=＝]\\s*`, "u");
/** "광주=김대우 기자 = " without brackets. */
const WITHOUT_BRACKET = new RegExp(
  `^([\\p{Script=Hangul}]{2,8})[=＝]([\\p{Script=Hangul}·, ]{2,24}?)\\s?${REPORTER}\\s?[=＝]?\\s+`,
  "u",
);

/** Splits the dateline of a Korean agency or newspaper off a story's first paragraph; undefined where there is none. */
export function readKoreanDateline(paragraph: string): Dateline | undefined {
  const head = paragraph.slice(0, 100);
  if (!/\p{Script=Hangul}/u.test(head)) return undefined;
  const bracket = BRACKET.exec(head) ?? WITHOUT_BRACKET.exec(head);
  if (bracket) return readParts(paragraph.slice(bracket[0].length), bracket[1] ?? "", bracket[2] ?? "");
  const house = HOUSE_AND_REPORTER.exec(head);
  if (house === null) return undefined;
  const authors = namesIn(house[2] ?? "");
  const rest = paragraph.slice(house[0].length).trimStart();
  return authors.length === 0 ? undefined : { ...placeOrHouse(house[1] ?? ""), authors, rest };
}

function readParts(behind: string, left: string, right: string): Dateline | undefined {
  const credit = BEHIND.exec(behind.slice(0, 60));
  const rest = behind.slice(credit?.[0].length ?? 0).trimStart();
  const agency = findAgency(right);
  const isReporter = REPORTER_AT_END.test(right) || /^[\p{Script=Hangul}·, ]{2,24}$/u.test(right);
  const inside = agency === undefined && isReporter ? namesIn(right) : [];
  const authors = unique([...inside, ...namesIn(credit?.[1] ?? "")]);
  if (agency === undefined && inside.length === 0) {
    if (!isNoPerson(right) && !/뉴스|신문|일보|방송|통신|경제$/u.test(right)) return undefined;
    return { location: left.trim(), provider: { name: right.trim() }, ...(authors.length > 0 && { authors }), rest };
  }
  return {
    ...(agency ? { location: left.trim(), provider: agency } : placeOrHouse(left)),
    ...(authors.length > 0 && { authors }),
    rest,
  };
}

/** Before a reporter's name stands the house, or the place; houses are called by what they are. */
function placeOrHouse(text: string): Pick<Dateline, "location" | "provider"> {
  const name = text.trim();
  const agency = findAgency(name);
  if (agency) return { provider: agency };
  return /뉴스|신문|일보|방송|통신|경제|타임스|미디어|데일리|투데이|저널|조선|헤럴드|중앙|매일|한겨레|경향/u.test(name)
    ? { provider: { name } }
    : { location: name };
}

function namesIn(text: string): string[] {
  return splitNames(text.replace(REPORTER_AT_END, "").trim(), "ko").flatMap((name) => personName(name) ?? []);
}
