const DEFINITION = /^ {0,3}\[[^[\]\n]{1,999}\]:[ \t]*\S[^\n]*$/gm;

/** A text has seldom more, and every piece of it gets all of them. */
const MOST = 100;

/** Lines of a Markdown text that say what its short references mean, e.g. `[1]: https://example.com/`. */
export function definitionsOf(text: string): string {
  const lines: string[] = [];
  for (const [line] of text.matchAll(DEFINITION)) {
    if (lines.push(line) === MOST) break;
  }
  return lines.join("\n\n");
}
