/** Of ECMA-48: colours and moves (ESC [ … letter), and links and titles, which end with BEL or ESC \\. */
const SEQUENCES = /\u001b\[[0-?]{0,100}[ -/]{0,10}[@-~]|\u001b\](?:[^\u0007\u001b]{0,2000})(?:\u0007|\u001b\\)/g;

/** A text without what steers a terminal: what a program printed is pasted into posts with its colours. */
export function dropTerminalSequences(text: string): string {
  return text.includes("\u001b") ? text.replace(SEQUENCES, "") : text;
}
