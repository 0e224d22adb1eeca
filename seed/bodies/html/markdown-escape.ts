const TAG_LIKE = /<(?=[A-Za-z/][^<>]*>|[!?]|$|\/?(?:script|style|iframe|object|embed|svg)\b)/gi;
const PUNCTUATION_NEXT = /\\(?=[!-/:-@[-`{-~])/g;

/**
 * Text of an HTML body as Markdown that shows the same: a backslash only before what would be read as markup. `1 < 2` and `5 * 3` stay.
 */
export function escapeText(text: string): string {
  if (!/[\\<`*_~[]/.test(text)) return text;
  return escapePairs(text.replace(PUNCTUATION_NEXT, "\\\\"))
    .replace(TAG_LIKE, "&lt;")
    .replace(/\](?=[([:])/g, "\\]");
}

/** Stars, underscores, tildes and backticks mark something only where two runs stand around a word. */
function escapePairs(text: string): string {
  let escaped = text;
  for (const [mark, runs] of RUNS) {
    const first = escaped.indexOf(mark);
    if (first === -1 || escaped.indexOf(mark, first + 1) === -1) continue;
    escaped = escaped.replace(runs, (run: string, at: number, whole: string) =>
      opens(run, whole.charAt(at - 1), whole.charAt(at + run.length)) ? run.replace(/./g, "\\$&") : run,
    );
  }
  return escaped;
}

const RUNS: readonly [mark: string, runs: RegExp][] = [
  ["`", /`+/g],
  ["*", /\*+/g],
  ["_", /_+/g],
  ["~", /~~+/g],
];

function opens(run: string, before: string, after: string): boolean {
  if (run.startsWith("`")) return true;
  return after !== "" && !/\s/.test(after) && !(run.startsWith("_") && /[\p{L}\p{N}]/u.test(before));
}

/** The first mark of a line of prose, where it would make a heading, a quote, a rule, code or a definition of the line. */
export function escapeLineStart(line: string): string {
  if (/^(?:#{1,6}(?:\s|$)|>|`{3}|~{3}|[=-]+\s*$|\[[^\]]+\]:)/.test(line)) return `\\${line}`;
  return line;
}
