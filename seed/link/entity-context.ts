import type { EntityContextDocument } from "../../src/store/entities.js";
import { wordKey } from "../../src/store/words.js";
import { splitDisambiguator } from "./disambiguator.js";
import { FUNCTION_WORDS } from "./function-words.js";
import { byText } from "./order.js";
import { proseOf } from "./prose.js";
import { rarityOf } from "./word-frequency.js";
import { wordsOf } from "./words.js";

/** What an entity's page says of it. */
export interface DescribedEntity {
  name: string;
  aliases: string[];
  summary?: string | undefined;
  body?: string | undefined;
}

const MOST_WORDS = 60;
const MOST_LINKED = 40;
/** As much of a page as is read, in UTF-16 code units. */
export const READ_LENGTH = 30_000;
/** Words this common stand in texts on everything. */
const TOO_COMMON = 0.3;
/** From here on a word tells no more by being rarer. */
const RARE = 0.7;
/** How much more a word counts that the summary has. */
const SUMMARY_WEIGHT = 1.5;

/** How much a word of an entity's context tells, 0 to 1. */
export function tellingWeight(key: string): number {
  return Math.max(0, (Math.min(rarityOf(key), RARE) - TOO_COMMON) / (RARE - TOO_COMMON));
}

/**
 * What in an article speaks for an entity: the words of its page that tell most, those first, and entities that it is linked with. It
 * depends on nothing but the page and its links.
 * @param linkedIds of the pages it links to, in page order, then of those that link to it
 */
export function entityContext(entity: DescribedEntity, linkedIds: readonly string[]): EntityContextDocument {
  const own = new Set([splitDisambiguator(entity.name).bare, ...entity.aliases].flatMap(wordKeys));
  const weights = new Map<string, number>();
  const add = (text: string, times: number): void => {
    const counts = new Map<string, number>();
    for (const key of wordKeys(text)) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const [key, count] of counts) {
      const weight = own.has(key) || FUNCTION_WORDS.has(key) || !/\p{L}/u.test(key) ? 0 : tellingWeight(key);
      if (weight > 0) weights.set(key, (weights.get(key) ?? 0) + times * weight * (1 + Math.log(count)));
    }
  };
  add(proseOf((entity.body ?? "").slice(0, READ_LENGTH)), 1);
  add(proseOf((entity.summary ?? "").slice(0, READ_LENGTH)), SUMMARY_WEIGHT - 1);
  const { disambiguator } = splitDisambiguator(entity.name);
  return {
    ...(disambiguator !== "" && { disambiguator }),
    words: [...weights]
      .sort(([a, x], [b, y]) => y - x || byText(a, b))
      .slice(0, MOST_WORDS)
      .map(([key]) => key),
    linkedIds: [...new Set(linkedIds)].slice(0, MOST_LINKED),
  };
}

function wordKeys(text: string): string[] {
  return wordsOf(text).words.map(({ fold }) => wordKey(fold));
}
