import { foldText } from "../../src/store/text-key.js";

const ASCII = /^[\t-~]*$/;

/** A name without case, width and accents, its apostrophes straight: what tells names apart when they are linked. */
export function foldName(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const straight = text.replace(/[’ʼ‘＇]/gu, "'");
  // A text of nothing but accents stays what it is, so that it has a key of its own.
  return foldText(straight) || straight;
}
