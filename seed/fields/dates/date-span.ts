import { readDay } from "./date-day.js";
import { type DateTokens, sliceTokens } from "./date-tokens.js";
import { utcDay } from "./date-value.js";
import { monthOf } from "./date-words.js";

/** One end of a span of days. */
interface End {
  day: number;
  month?: number;
  year?: number;
}

const MAX_SPAN_MS = 400 * 86_400_000;
const WORDS =
  /(?<=[\d\p{L}.]) (?:to|until|till|through|bis|au|al|a|do|до|по|tot|til|and|und|et|y|e) (?=[\d\p{L}])|至/gu;
const DAY = /^[12]\.?$/;
const DAY_AND_MONTH = /^[12][ .-]*M[ .]*$|^M[ .]*[12]\.?$/;
const DAY_AND_YEAR = /^[12]\.?[, ]+4$/;
const DOTTED = /^[12]\. ?[12]\.?$/;
const EAST_ASIAN = /^(?:[12] ?m ?)?[12] ?d$/;

/** The text with the words between two days ("to", "bis", "au") as a mark. */
export function markSpans(folded: string): string {
  return folded.replace(WORDS, " ~ ");
}

/** The first day of a span such as 2–4 May 2024; undefined for what is not plainly one, with a first day before its last. */
export function firstDayOf(tokens: DateTokens, language: string | undefined): Date | undefined {
  const { shape } = tokens;
  for (let at = 1; at < shape.length - 1; at++) {
    if (!isMark(shape, at)) continue;
    const left = endOf(sliceTokens(tokens, 0, at), language);
    const right = left && endOf(sliceTokens(tokens, at + 1), language);
    if (!right) continue;
    if (isAlone(right) && !/d ?$/.test(shape) && left.year !== undefined) continue;
    const first = dateOf({ ...right, ...left });
    const last = dateOf({ ...left, ...right });
    const span = first && last ? last.getTime() - first.getTime() : 0;
    if (span > 0 && span < MAX_SPAN_MS) return first;
  }
  return undefined;
}

/** A dash or slash is also a mark inside one day, unless spaces, a stop, a month's name or a Chinese day tell. */
function isMark(shape: string, at: number): boolean {
  const mark = shape[at];
  if (mark === "~") return true;
  if (mark === "/") return /M/.test(shape);
  return (
    mark === "-" && (/[Md]/.test(shape) || shape[at - 1] === "." || (shape[at - 1] === " " && shape[at + 1] === " "))
  );
}

function isAlone(end: End): boolean {
  return end.month === undefined && end.year === undefined;
}

function dateOf({ year = 0, month = 0, day }: End): Date | undefined {
  return utcDay(year, month, day);
}

function endOf(text: DateTokens, language: string | undefined): End | undefined {
  const whole = readDay(text, language);
  if (whole) return { day: whole.getUTCDate(), month: whole.getUTCMonth() + 1, year: whole.getUTCFullYear() };
  const from = /^[ ,]*/.exec(text.shape)?.[0].length ?? 0;
  const { shape, texts, words } = sliceTokens(text, from, text.shape.replace(/(?<![ ,])[ ,]*$/, "").length);
  const numbers = [...shape].flatMap((letter, at) => (/\d/.test(letter) ? [Number(texts[at])] : []));
  const [first = 0, second = 0] = numbers;
  if (DAY.test(shape)) return { day: first };
  if (DAY_AND_YEAR.test(shape)) return { day: first, year: second };
  if (DOTTED.test(shape)) return { day: first, month: second };
  if (EAST_ASIAN.test(shape)) return numbers.length === 1 ? { day: first } : { day: second, month: first };
  if (!DAY_AND_MONTH.test(shape)) return undefined;
  const word = words[shape.indexOf("M")];
  const month = word && monthOf(word, /^[12]\./.test(shape), language?.split("-")[0]);
  return month === undefined ? undefined : { day: first, month };
}
