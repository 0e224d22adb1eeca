import { integer, listOf, shape, text } from "./collection.js";
import { compoundsOf } from "./compounds.js";
import { unspacedWords } from "./search/unspaced-words.js";
import type { UsualLengths } from "./search/usual-lengths.js";
import { joinedKey, wordsOf, type Word } from "./words.js";

/**
 * What full text search reads of an article or an entity. Words are keys of `wordsOf`; terms and weights have those of `compoundsOf` too,
 * so that "startup" finds "start-up", and of scripts without blanks pairs of neighbouring characters and longer words.
 */
export interface SearchDocument {
  /** What the index holds: every word once, also marked as of the title and as of the excerpt. */
  terms: string[];
  /**
   * Per distinct word how often it stands in title, excerpt and body: " word:TEB word:TEB", three digits of WEIGHT_DIGITS. One string,
   * since the store finds a word in it far faster than in a list.
   */
  weights: string;
  /** Words of each field; of several titles those of the first. */
  lengths?: UsualLengths;
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

export const searchShape = shape(
  {
    terms: listOf(text),
    weights: text,
    lengths: shape({ title: integer, excerpt: integer, body: integer }),
    title: text,
    excerpt: text,
    body: text,
  },
  // `lengths` is not asked for: what an older version wrote has none until the next seed run.
  ["terms", "weights", "title"],
);

/** Stands between the texts of a title. No word is like it. */
export const TEXT_BORDER = "|";
/** Digits of `weights`, by value: what stands more often counts no more. */
export const WEIGHT_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Words of a field that can be found. */
const MAX_WORDS = 100_000;
/**
 * Letters of all words that can be found. The store holds 16 MB a document, and a letter may take twelve bytes here, so texts that fill
 * the document themselves, perhaps twice, leave room for few.
 */
const MAX_LETTERS = { usual: 500_000, besideLongTexts: 40_000 } as const;
const LONG_TEXTS_BYTES = 4 * 1024 * 1024;
/** Letters that a character of a script without blanks is counted as: it is held by itself, in a pair and in a word. */
const UNSPACED_ROOM = 3;
/** Shorter ones are characters and pairs. */
const SHORTEST_UNSPACED_WORD = 3;

export const titleTerm = (word: string): string => `t:${word}`;
export const excerptTerm = (word: string): string => `e:${word}`;

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
    const beyond = words.findIndex((word) => (room -= word.cjk ? UNSPACED_ROOM : word.key.length) < 0);
    return beyond === -1 ? words : words.slice(0, beyond);
  };
  const counts = new Map<string, Counts>();
  const counted = (one: string, field: keyof Counts): Word[] => {
    const words = fitting(wordsOf(one, MAX_WORDS));
    for (const { key } of words) count(counts, key, field);
    for (const { key } of fitting(compoundsOf(one, words))) count(counts, key, field);
    countUnspaced(counts, one, words, field);
    return words;
  };
  const titleWords = titles.map((one) => counted(one, "title"));
  const excerptWords = counted(excerpt ?? "", "excerpt");
  const bodyWords = counted(body ?? "", "body");

  const terms = [...counts.keys()];
  let weights = "";
  for (const [word, one] of counts) {
    if (one.title > 0) terms.push(titleTerm(word));
    if (one.excerpt > 0) terms.push(excerptTerm(word));
    weights += ` ${word}:${digit(one.title)}${digit(one.excerpt)}${digit(one.body)}`;
  }
  return {
    terms,
    weights,
    lengths: { title: titleWords[0]?.length ?? 0, excerpt: excerptWords.length, body: bodyWords.length },
    title: titleWords.map((words) => phraseText(keys(words))).join(TEXT_BORDER),
    ...(excerptWords.length > 0 && { excerpt: phraseText(keys(excerptWords)) }),
    ...(bodyWords.length > 0 && { body: phraseText(keys(bodyWords)) }),
  };
}

function count(counts: Map<string, Counts>, key: string, field: keyof Counts): void {
  let one = counts.get(key);
  if (one === undefined) counts.set(key, (one = { title: 0, excerpt: 0, body: 0 }));
  one[field] += 1;
}

/** Pairs of neighbours, and words of more characters. */
function countUnspaced(counts: Map<string, Counts>, text: string, words: readonly Word[], field: keyof Counts): void {
  let before: Word | undefined;
  for (const word of words) {
    if (word.cjk && before?.cjk) count(counts, joinedKey([before, word]), field);
    before = word;
  }
  for (const one of unspacedWords(text, words)) {
    if (one.length >= SHORTEST_UNSPACED_WORD) count(counts, joinedKey(one), field);
  }
}

function digit(frequency: number): string {
  return WEIGHT_DIGITS.charAt(Math.min(frequency, WEIGHT_DIGITS.length - 1));
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
