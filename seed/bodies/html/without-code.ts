/** Code, whose lines may look like Markdown, and what is no text. */
const CODE_OPEN = /<(pre|script|style|textarea|code|svg)(?=[\s>])|<!--/gi;

/** HTML without its code, its scripts and its comments. */
export function withoutCode(body: string): string {
  const missing = new Set<string>();
  let out = "";
  let from = 0;
  CODE_OPEN.lastIndex = 0;
  for (let match = CODE_OPEN.exec(body); match !== null; match = CODE_OPEN.exec(body)) {
    const mark = match[1] === undefined ? "-->" : `</${match[1].toLowerCase()}`;
    const close = missing.has(mark) ? -1 : body.indexOf(mark, CODE_OPEN.lastIndex);
    if (close === -1) {
      missing.add(mark);
      continue;
    }
    out += body.slice(from, match.index);
    from = mark === "-->" ? close + 3 : body.indexOf(">", close) + 1 || body.length;
    CODE_OPEN.lastIndex = from;
  }
  return out + body.slice(from);
}
