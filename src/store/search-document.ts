import { integer, listOf, shape, text } from "./collection.js";
import { compoundsOf } from "./compounds.js";
import { countFields, digitsOf, type FieldCounts } from "./search/field-counts.js";
import { stemCounts, type CountedText } from "./search/stem-counts.js";
import { stemTerm } from "./search/stems.js";
import { unspacedWords } from "./search/unspaced-words.js";
import type { UsualLengths } from "./search/usual-lengths.js";
import { joinedKey, wordsOf, type Word } from "./words.js";

/**
 * What full text search reads of an article or an entity. Words are keys of `wordsOf`; terms and weights have those of `compoundsOf` too,
 * so that "startup" finds "start-up", and of scripts without blanks pairs of neighbouring characters and longer words.
 */
export interface SearchDocument {
  /** What the index holds: every word once, also marked as of the title and as of the excerpt; and stems likewise, marked with their language. */
  terms: string[];
  /**
   * Per distinct word how often it stands in title, excerpt and body: " word:TEB word:TEB", three digits of WEIGHT_DIGITS. One string,
   * since the store finds a word in it far faster than in a list.
   */
  weights: string;
  /** Likewise per stem of the words; a string of its own, since few searches come to look into it. Absent where there is none. */
  stems?: string;
  /** The language whose stems they are, as `languageOf` has it. */
  language?: string;
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
    stems: text,
    language: text,
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

export function searchDocument({ titles, excerpt, body }: SearchableTexts): SearchDocument {
  const texts = [...titles, excerpt ?? "", body ?? ""];
  const bytes = texts.reduce((sum, one) => sum + Buffer.byteLength(one), 0);
  const isLong = bytes > LONG_TEXTS_BYTES;
  let room: number = isLong ? MAX_LETTERS.besideLongTexts : MAX_LETTERS.usual;
  const fitting = (words: Word[]): Word[] => {
    const beyond = words.findIndex((word) => (room -= word.cjk ? UNSPACED_ROOM : word.key.length) < 0);
    return beyond === -1 ? words : words.slice(0, beyond);
  };
  const counts = new Map<string, FieldCounts>();
  const read: CountedText[] = [];
  const counted = (one: string, field: keyof FieldCounts): Word[] => {
    const words = fitting(wordsOf(one, MAX_WORDS));
    read.push({ text: one, words, field });
    for (const { key } of words) countFields(counts, key, field);
    for (const { key } of fitting(compoundsOf(one, words))) countFields(counts, key, field);
    countUnspaced(counts, one, words, field);
    return words;
  };
  const titleWords = titles.map((one) => counted(one, "title"));
  const excerptWords = counted(excerpt ?? "", "excerpt");
  const bodyWords = counted(body ?? "", "body");

  const { language, stems } = isLong ? {} : stemCounts(read);
  const terms: string[] = [];
  const weights = holdTerms(terms, counts, (word) => word);
  const stemWeights = holdTerms(terms, stems ?? [], (stem) => stemTerm(stem, language ?? ""));
  return {
    terms,
    weights,
    ...(stemWeights !== "" && { stems: stemWeights }),
    ...(language !== undefined && { language }),
    lengths: { title: titleWords[0]?.length ?? 0, excerpt: excerptWords.length, body: bodyWords.length },
    title: titleWords.map((words) => phraseText(keys(words))).join(TEXT_BORDER),
    ...(excerptWords.length > 0 && { excerpt: phraseText(keys(excerptWords)) }),
    ...(bodyWords.length > 0 && { body: phraseText(keys(bodyWords)) }),
  };
}

/** Adds what the index holds of these words, and gives the string of their weights. */
function holdTerms(
  terms: string[],
  counts: Iterable<readonly [string, FieldCounts]>,
  termOf: (word: string) => string,
): string {
  let weights = "";
  for (const [word, one] of counts) {
    const term = termOf(word);
    terms.push(term);
    if (one.title > 0) terms.push(titleTerm(term));
    if (one.excerpt > 0) terms.push(excerptTerm(term));
    weights += ` ${word}:${digitsOf(one)}`;
  }
  return weights;
}

/** Pairs of neighbours, and words of more characters. */
function countUnspaced(
  counts: Map<string, FieldCounts>,
  text: string,
  words: readonly Word[],
  field: keyof FieldCounts,
): void {
  let before: Word | undefined;
  for (const word of words) {
    if (word.cjk && before?.cjk) countFields(counts, joinedKey([before, word]), field);
    before = word;
  }
  for (const one of unspacedWords(text, words)) {
    if (one.length >= SHORTEST_UNSPACED_WORD) countFields(counts, joinedKey(one), field);
  }
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
