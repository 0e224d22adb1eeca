import { WIRE_LANGUAGES } from "./wire-languages.js";
import type { WireLanguage } from "./wire-language.js";

type PhraseList = Exclude<keyof WireLanguage, "code">;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\P{L}]/u;
const LETTER = /[\p{L}\p{M}]/u;

/** The phrases of those lists in all languages. */
export function phrasesOf(...lists: PhraseList[]): string[] {
  return lists.flatMap((list) => WIRE_LANGUAGES.flatMap((language) => [...language[list]]));
}

/**
 * Phrases to be found in a text whatever their case, of several the longest. No letter stands beside one, but where its script has no blanks
 * between words. Cheaper to make than a regular expression of some hundred words.
 */
export class PhraseSet {
  readonly #byFirst = new Map<string, string[]>();

  constructor(phrases: readonly string[]) {
    for (const phrase of [...new Set(phrases)].sort((a, b) => b.length - a.length)) {
      const first = phrase.charAt(0);
      const others = this.#byFirst.get(first);
      if (others) others.push(phrase);
      else this.#byFirst.set(first, [phrase]);
    }
  }

  /** Where the phrase ends that stands at that place; -1 where none does. */
  endAt(text: string, start = 0): number {
    for (const phrase of this.#byFirst.get(text.charAt(start).toLowerCase()) ?? []) {
      const end = start + phrase.length;
      if (end > text.length || !isSame(text.slice(start, end), phrase)) continue;
      if (UNSPACED.test(phrase.slice(-1)) || !LETTER.test(text.charAt(end))) return end;
    }
    return -1;
  }

  /** The text behind the phrase that opens it; undefined where none does. */
  behind(text: string): string | undefined {
    const end = this.endAt(text);
    return end === -1 ? undefined : text.slice(end);
  }

  /** The text before the phrase that ends it; undefined where none does. */
  before(text: string): string | undefined {
    const last = text.length - 1;
    for (let start = Math.max(0, text.length - 20); start <= last; start++)
      if (this.endAt(text, start) === text.length) return text.slice(0, start);
    return undefined;
  }

  /** Whether a phrase stands anywhere in the text. */
  isIn(text: string): boolean {
    return this.count(text, 1) > 0;
  }

  /** How many phrases stand in the text, one behind another; counts no further than `most`. */
  count(text: string, most: number): number {
    let found = 0;
    for (let start = 0; start < text.length && found < most; start++) {
      const isInWord = start > 0 && LETTER.test(text.charAt(start - 1)) && !UNSPACED.test(text.charAt(start));
      const end = isInWord ? -1 : this.endAt(text, start);
      if (end === -1) continue;
      found++;
      start = end - 1;
    }
    return found;
  }
}

function isSame(written: string, phrase: string): boolean {
  if (written === phrase) return true;
  const small = written.toLowerCase();
  return small === phrase || (small.includes("’") && small.replaceAll("’", "'") === phrase);
}
