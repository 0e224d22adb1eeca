import { correctUnits, mistypedWords } from "../query/search/corrections.js";
import { coverageOf, leastCoverage, wantsAll, type Coverage } from "../query/search/coverage.js";
import { conditionsOf, searchFilter } from "../query/search/search-filter.js";
import type { SearchQuery } from "../query/search/search-query.js";
import { wordWeight, type FoundSearch } from "../query/search/search-ranking.js";
import { searchKeys } from "../query/search/search-unit.js";
import { findHighest, hasMatch } from "../store/search/search-reads.js";
import { findKnownWords } from "../store/search/word-variants.js";
import { countWords } from "../store/word-counts.js";
import type { Batching } from "./batching.js";

/**
 * What the store says of a search among all articles or all entities. One command as a rule; more where the best of many words are looked
 * for, or a word is nowhere.
 * @param scored whether rows are to be scored; where they are not, words are counted only if what is found depends on it
 */
export type SearchRankings = (
  among: "articles" | "entities",
  query: SearchQuery,
  scored: boolean,
) => Promise<FoundSearch>;

export function searchRankings({ store, read, waves }: Batching): SearchRankings {
  const known = new Map<string, Promise<FoundSearch>>();

  const find = async (among: "articles" | "entities", query: SearchQuery, scored: boolean): Promise<FoundSearch> => {
    const isAll = wantsAll(query);
    if (isAll && !scored && (await hasMatch(store, among, searchFilter(query), read))) return { query };
    const keys = searchKeys(query.units);
    const wanted = isAll && scored ? searchFilter(query) : undefined;
    const { total, counts, usual, hasWanted } = await countWords(store, among, keys, read, wanted);
    const forms = new Set(query.units.flatMap((unit) => unit.forms ?? []));
    // Documents need not be looked through for forms that none has.
    const weights = counts.map((count, at) =>
      count === 0 && forms.has(keys[at] ?? "") ? 0 : wordWeight(count, total),
    );
    if (query.mode !== "BEST" || hasWanted) return { query, ranking: { weights, usual } };

    const mistyped = mistypedWords(query, new Set(keys.filter((_, at) => counts[at] === 0)));
    if (mistyped.size > 0) {
      const meant = new Map<string, string[]>();
      for (const [word, variants] of mistyped) meant.set(word, await findKnownWords(store, among, variants, read));
      const corrected = correctUnits(query, meant);
      if (corrected) return find(among, corrected, scored);
    }
    const present = weights.map((weight, at) => (counts[at] === 0 ? 0 : weight));
    const highest = ({ where, expression }: Coverage): Promise<number> =>
      findHighest(store, among, { $and: [where, ...conditionsOf(query)] }, expression, read);
    const heaviest = coverageOf(query, present);
    let best = await highest(heaviest);
    // The heaviest unit may stand only in other fields, or where the search wants nothing.
    if (best < heaviest.enough) best = await highest(coverageOf(query, present, 0));
    return { query, ranking: { weights: present, usual, atLeast: leastCoverage(query, best) } };
  };

  return (among, query, scored) => {
    const key = JSON.stringify([among, query.key, scored]);
    let found = known.get(key);
    if (!found) known.set(key, (found = waves.track(() => find(among, query, scored))));
    return found;
  };
}
