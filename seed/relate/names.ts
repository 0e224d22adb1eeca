import type { Word } from "../../src/store/words.js";
import { rarityOf } from "../link/word-frequency.js";
import { hashOf } from "./hash.js";

/** Names and figures that an article is recognised by, and what each proves. */
export interface Names {
  /** Ascending, each once. */
  numbers: Uint32Array;
  /** In 1 / NAME_UNIT of a name that is in no dictionary. */
  weights: Uint16Array;
}

export const NAME_UNIT = 1000;
/** Days, months, nations and the institutions of state and market weigh so much: all news of a week has them. */
const COMMONPLACE = 550;
const MOST_NAMES = 128;
/** What a figure weighs, and no name does: so it is told from names. */
const FIGURE = 500;
/** Years and single digits stand everywhere. */
const COMMON_FIGURE = 200;
/** Of fewer figures it tells nothing that another article has others. */
const ENOUGH_FIGURES = 3;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const DIGITS = /^\p{N}+$/u;
const YEAR = /^(?:19|20)\d\d$/;
/** Before a word that begins a sentence, a line or a quotation: its capital proves nothing. */
const BEGINNING = /(?:^|[.!?:\u2026\n*#>"\u201c\u201d\u00ab\u300c([-])\s*$/u;

/** Words with a capital that no sentence begins with, and figures. Scripts without capitals have none but figures. */
export function namesOf(texts: readonly { text: string; words: readonly Word[] }[]): Names {
  const weights = new Map<number, number>();
  for (const { text, words } of texts) {
    for (const { key, start } of words) {
      const weight = DIGITS.test(key) ? weightOfFigure(key) : isName(text, start) ? weightOfName(key) : 0;
      if (weight > 0) weights.set(hashOf(key), weight);
    }
  }
  const heaviest = [...weights].sort(([a, x], [b, y]) => y - x || a - b).slice(0, MOST_NAMES);
  heaviest.sort(([a], [b]) => a - b);
  return {
    numbers: Uint32Array.from(heaviest, ([number]) => number),
    weights: Uint16Array.from(heaviest, ([, weight]) => weight),
  };
}

function weightOfFigure(figure: string): number {
  return figure.length === 1 || YEAR.test(figure) ? COMMON_FIGURE : FIGURE;
}

function weightOfName(name: string): number {
  const weight = Math.round(rarityOf(name) * NAME_UNIT);
  return weight === FIGURE ? FIGURE + 1 : weight;
}

function isName(text: string, start: number): boolean {
  return CAPITAL.test(text.slice(start, start + 2)) && !BEGINNING.test(text.slice(Math.max(0, start - 4), start));
}

/** What both articles name. */
export interface CommonNames {
  /** In names: what is beyond COMMONPLACE alone. */
  telling: number;
  /** The share of all that the one that names less does. */
  share: number;
  /** Of the figures of the one that has fewer; undefined where it has not even three. */
  figures: number | undefined;
}

export function commonNames(a: Names, b: Names): CommonNames {
  let [i, j, common, telling, figures] = [0, 0, 0, 0, 0];
  while (i < a.numbers.length && j < b.numbers.length) {
    const [x, y] = [a.numbers[i] ?? 0, b.numbers[j] ?? 0];
    if (x === y) {
      const weight = a.weights[i] ?? 0;
      common += weight;
      if (weight === FIGURE) figures++;
      telling += Math.max(0, weight - COMMONPLACE) / (NAME_UNIT - COMMONPLACE);
    }
    if (x <= y) i++;
    if (y <= x) j++;
  }
  const least = Math.min(sum(a.weights), sum(b.weights));
  const fewest = Math.min(figuresOf(a), figuresOf(b));
  return {
    telling,
    share: least === 0 ? 0 : common / least,
    figures: fewest < ENOUGH_FIGURES ? undefined : figures / fewest,
  };
}

function figuresOf({ weights }: Names): number {
  return weights.reduce((count, weight) => count + Number(weight === FIGURE), 0);
}

function sum(weights: Uint16Array): number {
  return weights.reduce((total, weight) => total + weight, 0);
}
