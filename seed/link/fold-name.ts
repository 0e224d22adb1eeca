import { foldText } from "../../src/store/text-key.js";

/** Scripts whose marks are vowels or voicing, not accents: without them other words would become the same. */
const MARKS_ARE_LETTERS =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Sinhala}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}]/u;

const ASCII = /^[\t-~]*$/;

/** A name without case, width and accents, its apostrophes straight: what tells names apart when they are linked. */
export function foldName(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const straight = text.replace(/[’ʼ‘＇]/gu, "'");
  const folded = MARKS_ARE_LETTERS.test(straight) ? straight.normalize("NFKC").toLowerCase() : foldText(straight);
  // A text of nothing but marks stays what it is, so that it has a key of its own.
  return folded || straight;
}
