import { ALL_WEEKDAYS, type DateTokens, sliceTokens, withoutTokens } from "./date-tokens.js";
import { readNumbers } from "./date-numbers.js";
import { orderOf } from "./date-order.js";
import { utcDay } from "./date-value.js";
import { monthOf } from "./date-words.js";

const SEPARATOR = String.raw`( ?[-/.] ?| )`;
const YEAR_FIRST = new RegExp(`^4${SEPARATOR}[12]${SEPARATOR}[12]\\.?$`);
const YEAR_LAST = new RegExp(`^[12]${SEPARATOR}[12]${SEPARATOR}4\\.?$`);
const EAST_ASIAN = /^(?:E ?[123]|4) ?Y[ ,]?[12] ?m ?[12] ?d[.,]?$/;
const NAMED = /^(?:[124M][ .,/-]*)+$/;
const SHORT_YEAR = /^[12][ -]M[ -]2$/;
/** Numbers alone are a date only since newspapers are printed: others are phone numbers and files' numbers. */
const FIRST_YEAR = 1600;
const LAST_YEAR = 2199;
const BUDDHIST = { before: -543, from: LAST_YEAR + 1 };

/**
 * The day of a text without its time: with a month's name in any order, or in numbers. Undefined where day and month may be swapped
 * and neither the language (a tag, as `en-US`) nor the weekday tells. A year of two digits is read in the form of RFC 822 only.
 */
export function readDay(text: DateTokens, language: string | undefined, isMailForm = false): Date | undefined {
  const tokens = tidied(text);
  const { shape } = tokens;
  const numbers = [...shape].flatMap((letter, at) => (/\d/.test(letter) ? [Number(tokens.texts[at])] : []));
  const [first = 0, second = 0, third = 0] = numbers;
  if (shape.includes("M")) return namedDay(tokens, language?.split("-")[0], isMailForm);
  if (shape === "8") return readNumbers(tokens.texts[0] ?? "");
  if (EAST_ASIAN.test(shape)) return eraDay(tokens, first, second, third);
  const isThai = language?.split("-")[0] === "th";
  const [, before, behind] = YEAR_FIRST.exec(shape) ?? [];
  if (before !== undefined)
    return before.trim() === behind?.trim() ? numericDay(first, second, third, isThai) : undefined;
  const [, mark = "", next = ""] = YEAR_LAST.exec(shape) ?? [];
  const isNordic = mark === "/" && (next === " " || next === "-");
  if (mark === "" || (mark.trim() !== next.trim() && !isNordic)) return undefined;
  const dayFirst = numericDay(third, second, first, isThai);
  const monthFirst = numericDay(third, first, second, isThai);
  if (mark.includes(".") || isNordic) return dayFirst ?? monthFirst;
  return oneOf(dayFirst, monthFirst, tokens.weekdays, language);
}

function oneOf(
  dayFirst: Date | undefined,
  monthFirst: Date | undefined,
  weekdays: number,
  language: string | undefined,
): Date | undefined {
  if (!dayFirst || !monthFirst || dayFirst.getTime() === monthFirst.getTime()) return dayFirst ?? monthFirst;
  const [isDayFirst, isMonthFirst] = [dayFirst, monthFirst].map((date) => ((weekdays >> date.getUTCDay()) & 1) === 1);
  if (weekdays !== ALL_WEEKDAYS && isDayFirst !== isMonthFirst) return isDayFirst ? dayFirst : monthFirst;
  const order = language === undefined ? undefined : orderOf(language);
  return order === undefined ? undefined : order === "day first" ? dayFirst : monthFirst;
}

function namedDay(tokens: DateTokens, language: string | undefined, isMailForm: boolean): Date | undefined {
  const { shape, texts, words } = tokens;
  if (!NAMED.test(shape)) return undefined;
  const at = (letters: RegExp) => [...shape].flatMap((letter, index) => (letters.test(letter) ? [index] : []));
  const [dayAt = -1, ...otherDays] = at(/[12]/);
  const [yearAt, ...otherYears] = at(/4/);
  const months = at(/M/).map((index) => words[index]);
  const isDotted = /^\. ?M/.test(shape.slice(dayAt + 1));
  const named = new Set(months.map((word) => word && monthOf(word, isDotted, language)));
  const [month = 0] = named;
  if (dayAt < 0 || otherYears.length > 0 || named.size !== 1) return undefined;
  if (yearAt === undefined) return isMailForm && SHORT_YEAR.test(shape) ? mailDay(tokens, month) : undefined;
  const isThai = months.some((word) => word?.months.some((name) => name.language === "th"));
  return otherDays.length > 0 ? undefined : utcDay(ourYear(Number(texts[yearAt]), isThai), month, Number(texts[dayAt]));
}

/** RFC 2822: 00 to 49 are of this century. */
function mailDay({ texts }: DateTokens, month: number): Date | undefined {
  const year = Number(texts[4]);
  return utcDay(year + (year < 50 ? 2000 : 1900), month, Number(texts[0]));
}

function eraDay(tokens: DateTokens, year: number, month: number, day: number): Date | undefined {
  const era = tokens.words[0]?.era;
  if (era && (year < 1 || year > era.years)) return undefined;
  return utcDay(year + (era?.before ?? 0), month, day);
}

function numericDay(written: number, month: number, day: number, isThai: boolean): Date | undefined {
  const year = ourYear(written, isThai);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? utcDay(year, month, day) : undefined;
}

/** Thailand counts years from Buddha's death. */
function ourYear(year: number, isThai: boolean): number {
  return isThai && year >= BUDDHIST.from ? year + BUDDHIST.before : year;
}

/** Without brackets in pairs, nor marks at its ends. */
function tidied(tokens: DateTokens): DateTokens {
  let left = tokens;
  for (let empty = /\([ ,.]*\)/.exec(left.shape); empty; empty = /\([ ,.]*\)/.exec(left.shape))
    left = withoutTokens(left, empty.index, empty.index + empty[0].length);
  const isBracketed = /^\([^()]*\)$/.test(left.shape);
  const from = /^[ ,-]*/.exec(isBracketed ? left.shape.slice(1) : left.shape)?.[0].length ?? 0;
  const start = from + (isBracketed ? 1 : 0);
  const end = left.shape.replace(isBracketed ? /(?:(?<![ ,/-])[ ,/-]+)?\)$/ : /(?<![ ,/-])[ ,/-]*$/, "").length;
  return sliceTokens(left, start, end);
}
