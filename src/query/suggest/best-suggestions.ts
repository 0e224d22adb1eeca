import type { FoundSuggestion } from "../../store/suggestion-reads.js";
import { isNameRank } from "../../store/suggestion-rank.js";
import { typedPattern } from "./typed-pattern.js";

export interface BestSuggestion {
  /** Id of the node. */
  id: string;
  /** The best of its texts. */
  text: string;
}

/** How well a text answers to what was typed; less is better. */
const SAME = 0;
const STARTS = 1;
const HOLDS = 2;
const MISTYPED = 3;

/**
 * The best `count` of the nodes found, each once, with its best text. What is exactly what was typed comes first, then names that start
 * with it, names that hold its words, titles that start with it, titles that hold its words, and at last what only a typo leads to.
 */
export function bestSuggestions(
  words: readonly string[],
  found: readonly FoundSuggestion[],
  count: number,
): BestSuggestion[] {
  const typed = ` ${words.join(" ")}`;
  const holds = new RegExp(typedPattern(words), "u");
  const fitOf = (fold: string): number =>
    fold === `${typed} ` ? SAME : fold.startsWith(typed) ? STARTS : holds.test(fold) ? HOLDS : MISTYPED;
  const mistyped = words.map((_, index) => new RegExp(typedPattern(words, index), "u"));

  const byId = new Map(found.map((one) => [one._id, one]));
  return [...byId.values()]
    .map(({ _id, texts, folds, rank }) => {
      const fits = folds.map(fitOf);
      const fit = Math.min(...fits);
      const best = fit < MISTYPED ? fits.indexOf(fit) : folds.findIndex((fold) => mistyped.some((one) => one.test(fold)));
      return { id: _id, text: texts[Math.max(best, 0)] ?? "", place: placeOf(fit, isNameRank(rank)), rank };
    })
    .sort((a, b) => a.place - b.place || (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .map(({ id, text }) => ({ id, text }));
}

function placeOf(fit: number, isName: boolean): number {
  return fit === SAME || fit === MISTYPED || isName ? fit * 2 : fit * 2 + 3;
}
