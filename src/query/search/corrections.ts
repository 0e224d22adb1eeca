import { mayBeMistyped, typoVariants } from "../suggest/typos.js";
import type { SearchQuery } from "./search-query.js";
import { singleKeysOf, type SearchUnit } from "./search-unit.js";

/** Letters of the shortest word in which a typo is forgiven. */
const SHORTEST_MEANT = 5;
/** Words of a search whose variants are looked up; each takes a command. */
const MOST_WORDS = 3;

/**
 * What words that no document has may have been meant as: with one letter wrong, missing, too many, or two swapped.
 * @param absent keys that no document has
 */
export function mistypedWords({ units }: SearchQuery, absent: ReadonlySet<string>): Map<string, string[]> {
  const mistyped = new Map<string, string[]>();
  for (const unit of units) {
    const word = correctable(unit);
    if (word === undefined || !isAbsent(unit) || mistyped.size === MOST_WORDS) continue;
    const variants = [...typoVariants(word, false)].filter((variant) => variant.length >= SHORTEST_MEANT);
    if (variants.length > 0) mistyped.set(word, variants);
  }
  return mistyped;

  function isAbsent(unit: SearchUnit): boolean {
    return singleKeysOf(unit).every((key) => absent.has(key));
  }
}

/**
 * The query with each of these words as any of those that it may have been meant as; undefined where there is none.
 * @param meant by word what it may have been
 */
export function correctUnits(
  query: SearchQuery,
  meant: ReadonlyMap<string, readonly string[]>,
): SearchQuery | undefined {
  const correct = (unit: SearchUnit): SearchUnit => {
    const words = meant.get(correctable(unit) ?? "") ?? [];
    return words.length > 0 ? { ...unit, meant: words } : unit;
  };
  const units = query.units.map(correct);
  return units.some((unit, at) => unit !== query.units[at]) ? { ...query, units } : undefined;
}

/** The one word of a unit that is not a beginning, nor corrected already. */
function correctable({ words, isOpen, meant }: SearchUnit): string | undefined {
  const [word] = words;
  const isOne = words.length === 1 && !isOpen && !meant;
  return isOne && word && !word.cjk && mayBeMistyped(word.key) ? word.key : undefined;
}
