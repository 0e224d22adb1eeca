import { IRREGULAR_PLURALS, NOT_MEN, NOT_PLURALS } from "./english-plurals.js";

/** Endings and what stands for them in the singular; the first that fits decides. */
const ENDINGS: readonly (readonly [ending: RegExp, singular: string])[] = [
  [/(?:ss|us|is)$/, "$&"],
  [/(?<=..)ies$/, "y"],
  [/(?<=ss|sh|ch|x|zz|o)es$/, ""],
  [/(?<![ao])uses$/, "us"],
  [/s$/, ""],
];

/**
 * The one key of an English word's singular and plural, for a folded word; the word itself where it is no plural: shorter than four
 * letters, "news", "series", words in -ss, -us and -is, and words of other letters than a to z. Given its own result it changes nothing.
 */
export function singularOf(word: string): string {
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4) return word;
  if (word.endsWith("men")) return word.length > 5 && !NOT_MEN.has(word) ? `${word.slice(0, -2)}an` : word;
  if (!word.endsWith("s") || NOT_PLURALS.has(word) || !/^[a-z]+$/.test(word)) return word;
  for (const [ending, singular] of ENDINGS) if (ending.test(word)) return word.replace(ending, singular);
  return word;
}
