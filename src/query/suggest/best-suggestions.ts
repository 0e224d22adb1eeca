import type { FoundSuggestion } from "../../store/suggestion-match.js";
import { isNameRank } from "../../store/suggestion-rank.js";
import { isUnspaced } from "../../store/suggestion-words.js";
import { respacedPatterns } from "./blank-slips.js";
import { wordsPattern } from "./typed-pattern.js";

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
const HOLDS_APART = 3;
const MISTYPED = 4;

/** Where a node stands, by the fit of its best text: who types the surname of a person wants the person before headlines with it. */
const PLACES = { name: [0, 1, 2, 5, 7], title: [0, 3, 4, 6, 7] } as const;

/**
 * The best `count` of the nodes found, each once, with its best text. What is exactly what was typed comes first, then names that start
 * with it, names that hold it from the start of a word on, titles that start with it, titles that hold it; then names and titles that hold
 * its words elsewhere, and at last what only a typo leads to.
 */
export function bestSuggestions(
  words: readonly string[],
  found: readonly FoundSuggestion[],
  count: number,
): BestSuggestion[] {
  const typed = ` ${words.join(" ")}`;
  const apart = new RegExp(wordsPattern(words), "u");
  const spaced = !words.some(isUnspaced);
  const fitOf = (fold: string): number => {
    if (fold.startsWith(typed)) return fold === `${typed} ` ? SAME : STARTS;
    if (fold.includes(typed)) return HOLDS;
    if (!apart.test(fold)) return MISTYPED;
    return spaced ? HOLDS_APART : HOLDS;
  };
  let mistyped: RegExp[] | undefined;
  const indexOfMistyped = (folds: readonly string[]): number => {
    mistyped ??= [...words.map((_, index) => wordsPattern(words, index)), ...respacedPatterns(words)].map(
      (pattern) => new RegExp(pattern, "u"),
    );
    return folds.findIndex((fold) => mistyped?.some((one) => one.test(fold)));
  };

  const byId = new Map(found.map((one) => [one._id, one]));
  return [...byId.values()]
    .map(({ _id, texts, folds, rank }) => {
      const fits = folds.map(fitOf);
      const fit = Math.min(...fits);
      const best = fit < MISTYPED ? fits.indexOf(fit) : indexOfMistyped(folds);
      const place = PLACES[isNameRank(rank) ? "name" : "title"][fit] ?? Infinity;
      return { id: _id, text: texts[Math.max(best, 0)] ?? "", place, rank };
    })
    .sort((a, b) => a.place - b.place || (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .map(({ id, text }) => ({ id, text }));
}
