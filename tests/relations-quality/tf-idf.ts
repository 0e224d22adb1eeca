import { wordsOf } from "../../src/store/words.js";

/**
 * The yardstick: plain TF-IDF with cosine, every text compared with every other.
 * @returns for each text the places of the `count` closest others, closest first
 */
export function closestByTfIdf(texts: readonly string[], count: number): number[][] {
  const frequencies = texts.map((text) => {
    const frequency = new Map<string, number>();
    for (const { key } of wordsOf(text)) frequency.set(key, (frequency.get(key) ?? 0) + 1);
    return frequency;
  });
  const documents = new Map<string, number>();
  for (const frequency of frequencies)
    for (const word of frequency.keys()) documents.set(word, (documents.get(word) ?? 0) + 1);
  const postings = new Map<string, { texts: number[]; weights: number[] }>();
  const vectors = frequencies.map((frequency, text) => {
    const weights = [...frequency].map(([word, times]): [string, number] => [
      word,
      times * (Math.log((1 + texts.length) / (1 + (documents.get(word) ?? 0))) + 1),
    ]);
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    return weights.map(([word, weight]): [string, number] => {
      const posting = postings.get(word) ?? { texts: [], weights: [] };
      postings.set(word, posting);
      posting.texts.push(text);
      posting.weights.push(weight / length);
      return [word, weight / length];
    });
  });
  return vectors.map((vector, text) => {
    const cosines = new Float64Array(texts.length);
    for (const [word, weight] of vector) {
      const posting = postings.get(word);
      for (let at = 0; posting && at < posting.texts.length; at++) {
        const other = posting.texts[at] ?? 0;
        cosines[other] = (cosines[other] ?? 0) + weight * (posting.weights[at] ?? 0);
      }
    }
    return highest(cosines, text, count);
  });
}

function highest(cosines: Float64Array, own: number, count: number): number[] {
  const best: number[] = [];
  for (const [text, cosine] of cosines.entries()) {
    const last = best[count - 1];
    if (text === own || (last !== undefined && cosine <= (cosines[last] ?? 0))) continue;
    const at = best.findIndex((other) => cosine > (cosines[other] ?? 0));
    best.splice(at < 0 ? best.length : at, 0, text);
    best.length = Math.min(best.length, count);
  }
  return best;
}
