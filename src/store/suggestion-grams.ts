import { firstLetters, isUnspaced } from "./suggestion-words.js";

/** Longest stored beginning of a word, in code points: hardly any two words agree so far and differ later. */
const LONGEST_GRAM = 16;
const LONGEST_UNSPACED_GRAM = 4;
/** How much of a word counts where it stands behind another: so much tells one pair of words from others. */
const PAIR_LETTERS = 3;
/** Longest whole text with a gram of its own. */
const LONGEST_WHOLE = 40;

/** The gram that every text has which has a word beginning like this. For words longer than grams are, others may have it too. */
export function wordGram(word: string): string {
  return firstLetters(word, isUnspaced(word) ? LONGEST_UNSPACED_GRAM : LONGEST_GRAM);
}

/** Of a wordGram, or a pairGram: the gram of texts that start with it. */
export function startGram(gram: string): string {
  return `^${gram}`;
}

/**
 * The gram that every text has in which the first of these words stands whole and a word follows that is the second; `open`: that begins
 * like it. Others may have it too. Not for scripts without blanks.
 */
export function pairGram(word: string, next: string, open: boolean): string {
  const letters = [...next];
  const known = letters.length >= PAIR_LETTERS || !open ? PAIR_LETTERS : 1;
  return `${wordGram(word)} ${letters.slice(0, known).join("")}`;
}

/** The gram of texts with these words and no others; undefined where they are too long to have one. */
export function wholeGram(words: readonly string[]): string | undefined {
  const whole = words.join(" ");
  return whole.length > LONGEST_WHOLE ? undefined : `=${whole}`;
}

/** Everything that a text with these words is found by. */
export function suggestionGrams(words: readonly string[]): Set<string> {
  const grams = new Set<string>();
  const whole = wholeGram(words);
  if (whole !== undefined) grams.add(whole);
  for (const [index, word] of words.entries()) {
    for (const gram of beginningsIn(word)) grams.add(gram);
    const before = words[index - 1];
    if (before === undefined) for (const gram of beginnings([...word], longest(word))) grams.add(startGram(gram));
    else if (!isUnspaced(before) && !isUnspaced(word)) {
      for (const gram of [pairGram(before, firstLetters(word, 1), true), pairGram(before, word, false)]) {
        grams.add(gram);
        if (index === 1) grams.add(startGram(gram));
      }
    }
  }
  return grams;
}

function beginningsIn(word: string): string[] {
  const letters = [...word];
  if (!isUnspaced(word)) return beginnings(letters, longest(word));
  return letters.flatMap((_, start) => beginnings(letters.slice(start, start + LONGEST_UNSPACED_GRAM), longest(word)));
}

function beginnings(letters: readonly string[], most: number): string[] {
  return letters.slice(0, most).map((_, last) => letters.slice(0, last + 1).join(""));
}

function longest(word: string): number {
  return isUnspaced(word) ? LONGEST_UNSPACED_GRAM : LONGEST_GRAM;
}
