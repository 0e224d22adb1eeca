import type { QualityText } from "./set.js";

const SEGMENTER = new Intl.Segmenter("en", { granularity: "word" });

/** Words as any tool would cut them, in lower case. */
export function plainWords(text: string): string[] {
  return [...SEGMENTER.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.toLowerCase());
}

/** The best ten by plain BM25 over all of a text, whatever its fields. */
export function bm25(texts: readonly QualityText[], words: (text: string) => string[]): (query: string) => string[] {
  const documents = texts.map(({ name, title, excerpt = "", body }) => {
    const all = words(`${title}\n${excerpt}\n${body}`);
    const counts = new Map<string, number>();
    for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
    return { name, counts, length: all.length };
  });
  const usual = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
  const frequency = new Map<string, number>();
  for (const { counts } of documents)
    for (const word of counts.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const rarity = (word: string): number => {
    const count = frequency.get(word) ?? 0;
    return Math.log(1 + (documents.length - count + 0.5) / (count + 0.5));
  };
  return (query) => {
    const sought = words(query);
    return documents
      .map(({ name, counts, length }) => {
        const score = sought.reduce((sum, word) => {
          const count = counts.get(word) ?? 0;
          return sum + (rarity(word) * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * length) / usual));
        }, 0);
        return { name, score };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, 10)
      .map(({ name }) => name);
  };
}
