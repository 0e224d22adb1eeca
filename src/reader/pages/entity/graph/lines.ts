/** Letters of a line, and lines of a name. */
const LETTERS = 17;
const LINES = 2;

/** A name in lines that have room below a node. Of a long one the first words, with an ellipsis: all of it is at hand. */
export function linesOf(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && lengthOf(last) + lengthOf(word) < LETTERS) lines[lines.length - 1] = `${last} ${word}`;
    else if (lines.length < LINES) lines.push(cut(word));
    else return [...lines.slice(0, -1), `${lines.at(-1)}…`];
  }
  return lines;
}

function lengthOf(text: string): number {
  return [...text].length;
}

/** What is written without blanks, as in Japanese, may be long. */
function cut(word: string): string {
  return lengthOf(word) <= LETTERS ? word : `${[...word].slice(0, LETTERS - 1).join("")}…`;
}
