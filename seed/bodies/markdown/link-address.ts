import { isProgram } from "../address.js";

/** How far back a link's address may have begun. */
const MAX_BEFORE = 300;
const WITHIN = /(?:\]\(\s*<?|(?:^|\n) {0,3}\[[^\]\n]+\]:[ \t]*<?|<)[^\s()<>"']*$/;
const START = /\](?:\(\s*<?|:[ \t]*(?:\n[ \t]*)?<?)/y;
/** Pelican: `{filename}../a.md`, `{static}/b.png`, and its older form with bars. */
const PELICAN = /[{|](?:filename|static|attach|tag|category|author|index|photo)[}|]/y;
const HEAD = /[^()<>\n]{1,700}/y;
const HEAD_OF_WORD = /[^\s()<>]{1,700}/y;

/** Whether the address of a link goes on at `at`; what stands between its parentheses, in a definition or in angle brackets. */
export function isInAddress(text: string, at: number): boolean {
  return WITHIN.test(text.slice(Math.max(0, at - MAX_BEFORE), at));
}

/**
 * Of the link whose label closes at `at`: where the mark before its address ends (`](`), and where its address goes on once a generator's
 * prefix is left out, or ends where it is none to follow.
 */
export function linkTarget(text: string, at: number): { from: number; to: number; isUnsafe: boolean } | undefined {
  START.lastIndex = at;
  if (!START.test(text)) return undefined;
  const from = START.lastIndex;
  const head = text[from - 1] === "<" ? HEAD : HEAD_OF_WORD;
  PELICAN.lastIndex = head.lastIndex = from;
  if (PELICAN.test(text)) return { from, to: PELICAN.lastIndex, isUnsafe: false };
  return isProgram(head.exec(text)?.[0] ?? "") ? { from, to: endOfAddress(text, from), isUnsafe: true } : undefined;
}

function endOfAddress(text: string, from: number): number {
  const stops = /[()\n]/g;
  stops.lastIndex = from;
  let depth = 0;
  for (let stop = stops.exec(text); stop !== null; stop = stops.exec(text)) {
    if (stop[0] === "\n") return stop.index;
    if (stop[0] === ")" && depth-- === 0) return stop.index;
    if (stop[0] === "(") depth++;
  }
  return text.length;
}

/** Links that lead nowhere as their text; pictures from nowhere, and links without a text, not at all. */
export function dropEmptyLinks(text: string): string {
  return text
    .replace(/!\[[^[\]\n]{0,1000}\]\((?:<>)?[ \t]*(?:"[^"\n]{0,300}")?\)/g, "")
    .replace(/\[([^[\]\n]{0,2000})\]\((?:<>)?[ \t]*(?:"[^"\n]{0,300}")?\)/g, "$1")
    .replace(/(?<!!)\[\]\([^()\n]{0,2000}\)/g, "")
    .replace(/^ {0,3}\[[^\]\n\r\u2028\u2029]{1,1000}\]:(?:[ \t]*<>)?[ \t]*$/gm, "")
    .replaceAll("<>", "");
}
