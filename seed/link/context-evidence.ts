import type { EntityContextDocument } from "../../src/store/entities.js";
import { wordKey } from "../../src/store/words.js";
import { tellingWeight } from "./entity-context.js";
import type { MentionCandidate } from "./mention-dictionary.js";
import type { NameMatch } from "./name-matches.js";
import { wordsOf, type Words } from "./words.js";

/** What an article says around a name. */
export interface Surroundings {
  /** Keys of words. */
  words: ReadonlySet<string>;
  /** Whether the article surely means this entity, by another name or as a topic. */
  isFound: (entityId: string) => boolean;
}

/** What speaks for an entity. */
export interface Evidence {
  /** That it goes by another name there, too, or is a topic of the article. */
  named: number;
  /** What its context tells. */
  told: number;
}

/** Words before and after a name that are looked at, besides all of the title. */
const SIGHT = 150;
/** How much less the last word of an entity's context tells than the first. */
const FALL = 0.4;
const LINKED = { each: 1, most: 2 };
const NAMED = 4;

/**
 * How much of what is around a name speaks for this entity: the sum of what the words of its context tell that stand there, the words
 * after its title in parentheses twice as much; 1 for every entity there that it is linked with, but 2 at most. A stub has no words of its own, so
 * that one link is as good as its name. 4 where the entity goes by another name there, or is a topic.
 */
export function evidenceFor(
  { entityId, disambiguator }: MentionCandidate,
  context: EntityContextDocument | undefined,
  { words, isFound }: Surroundings,
): Evidence {
  const { words: telling, linkedIds } = context ?? { words: [], linkedIds: [] };
  let told = 0;
  telling.forEach((word, index) => {
    if (words.has(word)) told += tellingWeight(word) * (1 - (FALL * index) / telling.length);
  });
  for (const { fold } of wordsOf(disambiguator).words) {
    const key = wordKey(fold);
    if (words.has(key)) told += 2 * tellingWeight(key);
  }
  const linked = linkedIds.filter(isFound).length;
  const isNamed = isFound(entityId) || (telling.length === 0 && linked > 0);
  return { named: isNamed ? NAMED : 0, told: told + Math.min(LINKED.most, LINKED.each * linked) };
}

/** Keys of the words around these matches, which are in reading order, and of the title. */
export function wordsAround(matches: readonly NameMatch[], title: Words | undefined): Set<string> {
  const keys = new Set<string>();
  if (title) addKeys(keys, title, 0, title.words.length);
  let last: { words: Words; end: number } | undefined;
  for (const { words, from, to } of matches) {
    const end = Math.min(words.words.length, to + 1 + SIGHT);
    addKeys(keys, words, Math.max(0, from - SIGHT, last?.words === words ? last.end : 0), end);
    last = { words, end };
  }
  return keys;
}

function addKeys(keys: Set<string>, { words }: Words, from: number, to: number): void {
  for (let at = from; at < to; at++) keys.add(wordKey(words[at]?.fold ?? ""));
}
