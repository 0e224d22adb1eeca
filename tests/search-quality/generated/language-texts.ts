import { Random } from "./random.js";
import type { QualityQuery, QualitySet, QualityText } from "./set.js";

/** What happens where, in one language. */
export interface LanguageTexts {
  language: string;
  /** Of the store's own text index; it has none for every language. */
  stemmer?: string;
  /** Parted by blanks. */
  places: string;
  /** A line for each event: title | sentences | question. `@` stands for the place. */
  events: string;
}

const QUERIES = 30;

/** Every event at every place, and thirty questions of which each has one answer. */
export function languageSet({ language, places, events }: LanguageTexts): QualitySet {
  const random = new Random(language.length);
  const all: { text: QualityText; question: string }[] = [];
  for (const [at, line] of events.split("\n").entries()) {
    for (const [index, place] of places.split(" ").entries()) {
      const [title = "", body = "", question = ""] = line.replaceAll("@", place).split(" | ");
      all.push({ text: { name: `${language}-${at}-${index}`, title, body }, question: question.trim() });
    }
  }
  const queries = random
    .some(all, QUERIES)
    .map(({ text, question }): QualityQuery => ({ query: question, grades: { [text.name]: 3 } }));
  return { name: `questions in ${language}`, texts: all.map(({ text }) => text), queries };
}
