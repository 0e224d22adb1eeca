/**
 * Marks that stand in a text while it is converted: code points that Unicode keeps for a program's own use, and that are taken out of
 * what is read.
 */

/** Encloses the number of a literal. */
export const LITERAL = "\ufdd0";
/** Where a template or a tag stood that shows nothing: what follows it does not begin the line. */
export const NOTHING = "\ufdd1";
/** A line break within a paragraph. */
export const BREAK = "\ufdd2";
/** Begins or ends what is struck out. */
export const STRIKE = "\ufdd3";
/** Alone on their lines: begin and end of a quotation, and of verses. */
export const QUOTE_START = "\ufdd4";
export const QUOTE_END = "\ufdd5";
export const VERSE_START = "\ufdd6";
export const VERSE_END = "\ufdd7";

const MARKS = /[\ufdd0-\ufdef]/g;

export function withoutMarks(text: string): string {
  return text.replace(MARKS, "");
}
