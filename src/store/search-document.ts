import { listOf, shape, text } from "./collection.js";
import { compoundsOf } from "./compounds.js";
import { wordsOf, type Word } from "./words.js";

/**
 * What full text search reads of an article or an entity. Words are keys of `wordsOf`; terms and weights have those of `compoundsOf`
 * too, so that "startup" finds "start-up".
 */
export interface SearchDocument {
  /** What the index holds: every word once, also marked as of the title and as of the excerpt, and pairs of neighbouring characters. */
  terms: string[];
  /**
   * Per distinct word how much it weighs in title, excerpt and body: " word:TEB word:TEB", three digits of WEIGHT_DIGITS. One string,
   * since the store finds a word in it far faster than in a list.
   */
  weights: string;
  /** All words of `wordsOf` in order, one blank between and at both ends, so that " a b " is in it just where a stands before b. */
  title: string;
  /** Likewise; absent where there is no word. */
  excerpt?: string;
  body?: string;
}

/** What `SearchDocument` is made of. A title may have several texts, such as a name and its aliases: no phrase reaches over from one to the next. */
export interface SearchableTexts {
  titles: readonly string[];
  excerpt?: string | undefined;
  body?: string | undefined;
}

export const searchShape = shape({ terms: listOf(text), weights: text, title: text, excerpt: text, body: text }, [
  "terms",
  "weights",
  "title",
]);

/** Stands between the texts of a title. No word is like it. */
export const TEXT_BORDER = "|";
/** Digits of `weights`, by value. */
export const WEIGHT_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** What a word weighs at most in one field: `K1` + 1, however often it stands there. */
export const MAX_WEIGHT = 2.2;

/** The usual parameters of BM25: how soon repeating a word stops to count, and how much a long text lowers it. */
const K1 = 1.2;
const B = 0.75;
/** Words that a field usually has. Constants, so that a document's weights depend on nothing but the document. */
const USUAL_LENGTH = { title: 10, excerpt: 30, body: 400 } as const;
/** Words of a field that can be found. */
const MAX_WORDS = 100_000;
/**
 * Letters of all words that can be found. The store holds 16 MB a document, and a letter may take twelve bytes here, so texts that fill
 * the document themselves, perhaps twice, leave room for few.
 */
const MAX_LETTERS = { usual: 500_000, besideLongTexts: 40_000 } as const;
const LONG_TEXTS_BYTES = 4 * 1024 * 1024;

export const titleTerm = (word: string): string => `t:${word}`;
export const excerptTerm = (word: string): string => `e:${word}`;
/** Two neighbouring characters of scripts without spaces: alone, each of them is in too many documents to be looked up. */
export const pairTerm = (first: string, second: string): string => `b:${first}${second}`;

/** The words as `SearchDocument.title` and its like hold them. */
export const phraseText = (words: readonly string[]): string => ` ${words.join(" ")} `;

/** How often a word stands in each field. */
interface Counts {
  title: number;
  excerpt: number;
  body: number;
}

export function searchDocument({ titles, excerpt, body }: SearchableTexts): SearchDocument {
  const texts = [...titles, excerpt ?? "", body ?? ""];
  const bytes = texts.reduce((sum, one) => sum + Buffer.byteLength(one), 0);
  let room: number = bytes > LONG_TEXTS_BYTES ? MAX_LETTERS.besideLongTexts : MAX_LETTERS.usual;
  const fitting = (words: Word[]): Word[] => {
    const beyond = words.findIndex((word) => (room -= word.key.length) < 0);
    return beyond === -1 ? words : words.slice(0, beyond);
  };
  const counts = new Map<string, Counts>();
  const pairs = new Set<string>();
  const counted = (one: string, field: keyof Counts): Word[] => {
    const words = fitting(wordsOf(one, MAX_WORDS));
    count(counts, pairs, words, field);
    count(counts, pairs, fitting(compoundsOf(one, words)), field);
    return words;
  };
  const titleWords = titles.map((one) => counted(one, "title"));
  const excerptWords = counted(excerpt ?? "", "excerpt");
  const bodyWords = counted(body ?? "", "body");

  const titleLength = titleWords[0]?.length ?? 0;
  const terms = [...counts.keys()];
  let weights = "";
  for (const [word, one] of counts) {
    if (one.title > 0) terms.push(titleTerm(word));
    if (one.excerpt > 0) terms.push(excerptTerm(word));
    weights +=
      ` ${word}:` +
      digit(one.title, titleLength, USUAL_LENGTH.title) +
      digit(one.excerpt, excerptWords.length, USUAL_LENGTH.excerpt) +
      digit(one.body, bodyWords.length, USUAL_LENGTH.body);
  }
  for (const pair of pairs) terms.push(pair);
  return {
    terms,
    weights,
    title: titleWords.map((words) => phraseText(keys(words))).join(TEXT_BORDER),
    ...(excerptWords.length > 0 && { excerpt: phraseText(keys(excerptWords)) }),
    ...(bodyWords.length > 0 && { body: phraseText(keys(bodyWords)) }),
  };
}

function count(counts: Map<string, Counts>, pairs: Set<string>, words: readonly Word[], field: keyof Counts): void {
  let before: Word | undefined;
  for (const word of words) {
    let one = counts.get(word.key);
    if (one === undefined) counts.set(word.key, (one = { title: 0, excerpt: 0, body: 0 }));
    one[field] += 1;
    if (word.cjk && before?.cjk) pairs.add(pairTerm(before.key, word.key));
    before = word;
  }
}

/** A word's saturated frequency in a field of this length, from 0 for none to the last digit for MAX_WEIGHT. */
function digit(frequency: number, length: number, usualLength: number): string {
  if (frequency === 0) return "0";
  const weight = (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * length) / usualLength));
  const highest = WEIGHT_DIGITS.length - 1;
  return WEIGHT_DIGITS.charAt(Math.max(1, Math.round((weight / MAX_WEIGHT) * highest)));
}

function keys(words: readonly Word[]): string[] {
  return words.map((word) => word.key);
}

export function articleSearch(article: {
  title: string;
  excerpt?: string | undefined;
  body?: string | undefined;
}): SearchDocument {
  return searchDocument({ titles: [article.title], excerpt: article.excerpt, body: article.body });
}

export function entitySearch(entity: {
  name: string;
  aliases: readonly string[];
  summary?: string | undefined;
  body?: string | undefined;
}): SearchDocument {
  return searchDocument({ titles: [entity.name, ...entity.aliases], excerpt: entity.summary, body: entity.body });
}
