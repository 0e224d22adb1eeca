/** A line or the end of a paragraph that stands in brackets as a whole; it may go over several lines. */
const NOTE = /(^|[\n.!?"\u201d])[ \t]*\([^()]{1,400}\)[ \t]*(?=\n|$)/g;

/**
 * A text without what the newsroom says of it in brackets: who reported and who edited, what was added, what was corrected. Unrelated
 * stories have such notes in common, and copies of one story have not.
 */
export function withoutNotes(text: string): string {
  return text.replace(NOTE, "$1");
}
