import { isAcronymPlural, withoutPluralS } from "./plural.js";
import type { Words } from "./words.js";

/** For keys longer than their head, the length of the longest key with that head: where to stop looking. */
export type KeyReach = ReadonlyMap<string, number>;

const HEAD_LENGTH = 8;

export interface ScannedKey {
  key: string;
  /** The key without a plural s at the end, where there is one. */
  singular: string | undefined;
  /** Index of the first and of the last word. */
  from: number;
  to: number;
}

export function keyReach(keys: Iterable<string>): KeyReach {
  const reach = new Map<string, number>();
  for (const key of keys) {
    const head = key.slice(0, HEAD_LENGTH);
    if (key.length >= HEAD_LENGTH && (reach.get(head) ?? 0) < key.length) reach.set(head, key.length);
  }
  return reach;
}

/** The keys of all runs of words that may be in the dictionary, from each word on, the shortest first. */
export function* scanKeys({ text, words, joints }: Words, reach: KeyReach): Generator<ScannedKey> {
  for (let from = 0; from < words.length; from++) {
    let key = "";
    for (let to = from; to < words.length; to++) {
      const [word, joint] = [words[to], joints[to]];
      if (!word) break;
      if (to > from) {
        if (joint?.infix === undefined) break;
        key += joint.infix;
      }
      key += word.fold;
      // One more than the longest: the text may have a plural s.
      if (to > from && key.length > HEAD_LENGTH && (reach.get(key.slice(0, HEAD_LENGTH)) ?? 0) + 1 < key.length) break;
      let singular: string | undefined;
      if (text.charCodeAt(word.end - 1) === 0x73) {
        const beforeHyphen = to > from && joint?.isHyphen ? words[to - 1]?.fold : undefined;
        const last = (beforeHyphen ?? "") + word.fold;
        if (withoutPluralS(last) !== last || isAcronymPlural(text.slice(word.start, word.end)))
          singular = key.slice(0, -1);
      }
      yield { key, singular, from, to };
    }
  }
}
