/** What would have to go on longer than that is text. */
const MAX_LENGTH = 100_000;
const STOP = /["'`{}]|\/\*|(?<!:)\/\//g;

/**
 * Position behind the brace that closes the one at `at`, with strings, templates and comments told apart; undefined where none does.
 */
export function endOfBraces(text: string, at: number): number | undefined {
  const source = text.slice(at, at + MAX_LENGTH);
  const stops = new RegExp(STOP);
  let depth = 0;
  for (let stop = stops.exec(source); stop !== null; stop = stops.exec(source)) {
    const mark = stop[0];
    if (mark === "{") depth++;
    else if (mark === "}") {
      if (--depth === 0) return at + stops.lastIndex;
    } else stops.lastIndex = endOfQuote(source, stop.index, mark);
  }
  return undefined;
}

/** Behind a string or comment; behind its mark where that opens none, as in "don't". */
function endOfQuote(source: string, at: number, mark: string): number {
  const from = at + mark.length;
  if (mark === "/*" || mark === "//") {
    const end = source.indexOf(mark === "/*" ? "*/" : "\n", from);
    return end === -1 ? source.length : end + (mark === "/*" ? 2 : 0);
  }
  if (mark === "'" && /\w/.test(source.charAt(at - 1))) return from;
  for (let end = from; end < source.length; end++) {
    const char = source[end];
    if (char === "\\") end++;
    else if (char === mark) return end + 1;
    else if (char === "\n" && mark !== "`") return from;
  }
  return from;
}
