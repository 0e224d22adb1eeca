import { bestSuggestions, type BestSuggestion } from "../query/suggest/best-suggestions.js";
import { exactMatches } from "../query/suggest/exact-matches.js";
import type { TypedText } from "../query/suggest/typed-text.js";
import { looseMatches } from "../query/suggest/loose-matches.js";
import { findSuggestions } from "../store/suggestion-reads.js";
import type { Batching } from "./batching.js";

/** What may be meant by a typed text, the best first. One command, or two where that finds less than is wanted and typos are forgiven. */
export type Suggest = (typed: TypedText) => Promise<BestSuggestion[]>;

export function suggest({ store, read, waves }: Batching): Suggest {
  return ({ words, count }) =>
    waves.track(async () => {
      if (words.length === 0) return [];
      const exact = await findSuggestions(store, exactMatches(words), count, read);
      const best = bestSuggestions(words, exact, count);
      const loose = best.length < count ? looseMatches(words) : [];
      if (loose.length === 0) return best;
      return bestSuggestions(words, [...exact, ...(await findSuggestions(store, loose, count, read))], count);
    });
}
