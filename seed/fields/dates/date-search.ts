import { type DateContext, languageOf, momentOfTokens } from "./date-reader.js";
import { foldDateText, plainDateText } from "./date-text.js";
import { type DateTokens, dateTokens, sliceTokens } from "./date-tokens.js";

const MAX_LENGTH = 300;
/** Places where a date may begin and end; a line of prose has few. */
const MAX_STARTS = 12;
const MAX_ENDS = 12;

/** A date in a line of text. */
export interface FoundDate {
  date: Date;
  /** How many words the line has that are of no date; Chinese characters side by side are one. */
  otherWords: number;
}

/** The first date in a line of text, at its longest: with its time where one stands beside it. Undefined as in `readDate`. */
export function findDate(line: string, context: DateContext = {}): FoundDate | undefined {
  const text = line.slice(0, MAX_LENGTH);
  if (!/\p{Nd}/u.test(text)) return undefined;
  const language = languageOf(text, context);
  const tokens = dateTokens(plainDateText(foldDateText(text)), language?.split("-")[0]);
  for (const run of tokens.shape.matchAll(/[^x]+/g)) {
    const end = run.index + run[0].length;
    const date = /[48Yd]/.test(run[0]) ? dateWithin(sliceTokens(tokens, run.index, end), language) : undefined;
    if (date) return { date, otherWords: tokens.shape.match(/x+/g)?.length ?? 0 };
  }
  return undefined;
}

function dateWithin(run: DateTokens, language: string | undefined): Date | undefined {
  const places = [...run.shape].map((_, at) => at);
  const starts = places.filter((at) => isStart(run.shape, at)).slice(0, MAX_STARTS);
  const ends = places
    .map((at) => at + 1)
    .filter((at) => isEnd(run.shape, at))
    .slice(-MAX_ENDS)
    .reverse();
  for (const from of starts) {
    for (const to of ends) {
      const part = run.shape.slice(from, to);
      const date = /[48YE]/.test(part) ? momentOfTokens(sliceTokens(run, from, to), language) : undefined;
      if (date) return date;
    }
  }
  return undefined;
}

/** Not inside a number's marks: 12-05-02-2024 holds no date. */
function isStart(shape: string, at: number): boolean {
  return /[\dMWAE]/.test(shape.charAt(at)) && !/\d ?[-/.:]$/.test(shape.slice(0, at));
}

function isEnd(shape: string, at: number): boolean {
  return /[\dMWAZhd)]/.test(shape.charAt(at - 1)) && !/^(?:[-/:.]?\d| ?[Zh])/.test(shape.slice(at));
}
