import type { EntityContextDocument } from "../../src/store/entities.js";
import type { WordsAround } from "./article-words.js";
import type { TellingWord } from "./telling-words.js";

const LINKED = { each: 1, most: 2 };
const NAMED = 4;

/** How much the words around a name speak for an entity: the sum of what those of its context tell that stand there. */
export function evidenceOfWords(telling: readonly TellingWord[], around: WordsAround): number {
  let evidence = 0;
  for (const { number, weight } of telling) if (around.has(number)) evidence += weight;
  return evidence;
}

/**
 * How much the entities that an article surely means speak for this one: 1 for each that it is linked with, but 2 at most; 4 where it is
 * one of them itself, by another name or as a topic. A stub has no words of its own, so that one link is as good as its name.
 */
export function evidenceOfEntities(
  entityId: string,
  { words, linkedIds }: EntityContextDocument,
  isFound: (entityId: string) => boolean,
): { named: number; linked: number } {
  const linked = linkedIds.filter(isFound).length;
  const isNamed = isFound(entityId) || (words.length === 0 && linked > 0);
  return { named: isNamed ? NAMED : 0, linked: Math.min(LINKED.most, LINKED.each * linked) };
}
