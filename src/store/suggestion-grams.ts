import { firstLetters, isUnspaced } from "./suggestion-words.js";

/** Longest stored beginning of a word, in code points: hardly any two words agree so far and differ later. */
const LONGEST_GRAM = 16;
const LONGEST_UNSPACED_GRAM = 4;
/** Longest whole text with a gram of its own. */
const LONGEST_WHOLE = 40;

/** The gram that every text has which has a word beginning like this. For words longer than grams are, others may have it too. */
export function wordGram(word: string): string {
  return firstLetters(word, isUnspaced(word) ? LONGEST_UNSPACED_GRAM : LONGEST_GRAM);
}

/** As wordGram, of texts whose first word begins so. */
export function startGram(firstWord: string): string {
  return `^${wordGram(firstWord)}`;
}

/** The gram of texts with these words and no others; undefined where they are too long to have one. */
export function wholeGram(words: readonly string[]): string | undefined {
  const whole = words.join(" ");
  return whole.length > LONGEST_WHOLE ? undefined : `=${whole}`;
}

/** Everything that a text with these words is found by: every beginning of every word, of its first word, and the whole. */
export function suggestionGrams(words: readonly string[]): Set<string> {
  const grams = new Set<string>();
  const whole = wholeGram(words);
  if (whole !== undefined) grams.add(whole);
  for (const [index, word] of words.entries()) {
    const letters = [...word];
    const unspaced = isUnspaced(word);
    for (let start = 0; start < (unspaced ? letters.length : 1); start += 1) {
      const most = Math.min(letters.length - start, unspaced ? LONGEST_UNSPACED_GRAM : LONGEST_GRAM);
      for (let length = 1; length <= most; length += 1) {
        const gram = letters.slice(start, start + length).join("");
        grams.add(gram);
        if (index === 0 && start === 0) grams.add(`^${gram}`);
      }
    }
  }
  return grams;
}
