const ESCAPE = "\u001b";
const BELL = "\u0007";
/** Of ECMA-48: colours and moves (ESC [ … letter), and links and titles, which end with BEL or ESC \. */
const SEQUENCES = new RegExp(
  `${ESCAPE}\\[[0-?]{0,100}[ -/]{0,10}[@-~]|${ESCAPE}\\][^${BELL}${ESCAPE}]{0,2000}(?:${BELL}|${ESCAPE}\\\\)`,
  "g",
);

/** A text without what steers a terminal: what a program printed is pasted into posts with its colours. */
export function dropTerminalSequences(text: string): string {
  return text.includes(ESCAPE) ? text.replace(SEQUENCES, "") : text;
}
