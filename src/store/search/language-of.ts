import * as stopwords from "stopword";
import { wordKey } from "../words.js";

/** A text has at least this share of its language's function words. */
const LEAST_SHARE = 0.1;

/** For every function word the languages that have it, and for every language its function words. */
interface FunctionWords {
  languagesOf: ReadonlyMap<string, readonly string[]>;
  wordsOf: ReadonlyMap<string, ReadonlySet<string>>;
}

const NONE: ReadonlySet<string> = new Set();
let lists: FunctionWords | undefined;

/** The function words of the language that a text is written in (see `languageOf`); none where that is not known. */
export function functionWordsOf(words: readonly string[]): ReadonlySet<string> {
  const language = languageOf(words);
  return (language !== undefined && lists?.wordsOf.get(language)) || NONE;
}

/**
 * The language that a text is written in, by its code of three letters (ISO 639-3): the one that has most of the text's words among its
 * function words; undefined where no language has a tenth of them, as with one whose words are not known.
 * @param words keys of all words of the text, in any order
 */
export function languageOf(words: readonly string[]): string | undefined {
  lists ??= readLists();
  const hits = new Map<string, number>();
  for (const word of words)
    for (const language of lists.languagesOf.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  let best: string | undefined;
  let most = words.length * LEAST_SHARE;
  for (const [language, count] of hits) {
    // Some lists contain others; of equal ones the first by name, whatever the order of the words.
    if (count > most || (count === most && best !== undefined && language < best)) [best, most] = [language, count];
  }
  return best;
}

function readLists(): FunctionWords {
  const languagesOf = new Map<string, string[]>();
  const wordsOf = new Map<string, ReadonlySet<string>>();
  for (const [language, words] of Object.entries(stopwords)) {
    // The package exports its functions and a list of digits beside the lists of three-letter language codes.
    if (!Array.isArray(words) || !/^[a-z]{3}$/.test(language)) continue;
    const keys = new Set(words.map(wordKey));
    wordsOf.set(language, keys);
    for (const key of keys) languagesOf.set(key, [...(languagesOf.get(key) ?? []), language]);
  }
  return { languagesOf, wordsOf };
}
