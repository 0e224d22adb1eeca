import { wordWeight } from "../query/search/word-weights.js";
import { countWords } from "../store/word-counts.js";
import type { Batching } from "./batching.js";

/** How telling each of a search's words is among all articles or all entities: one command, none for no words. */
export type WordWeights = (among: "articles" | "entities", words: readonly string[]) => Promise<number[]>;

export function wordWeights({ store, read, waves }: Batching): WordWeights {
  const known = new Map<string, Promise<number[]>>();
  return (among, words) => {
    if (words.length === 0) return Promise.resolve([]);
    const key = `${among} ${words.join(" ")}`;
    let weights = known.get(key);
    if (!weights) {
      weights = waves.track(async () => {
        const { total, counts } = await countWords(store, among, words, read);
        return counts.map((count) => wordWeight(count, total));
      });
      known.set(key, weights);
    }
    return weights;
  };
}
