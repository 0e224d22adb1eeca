/** A stretch of a query, and what its signs say of it. */
export interface QueryPart {
  /** `must`: a quoted phrase. `mustNot`: what a minus stands before. */
  kind: "plain" | "must" | "mustNot";
  /** Without those signs. */
  text: string;
}

const QUOTES = '"“”„«»';
/** A minus has a meaning only at the start of a word and right before it, so that neither hyphens nor dashes have one. */
const MINUS = "(?<![^\\s(])-";
const MARKED = new RegExp(
  `(?<minus>${MINUS})?[${QUOTES}](?<quoted>[^${QUOTES}]*)[${QUOTES}]|${MINUS}(?=[\\p{L}\\p{N}])(?<word>[^\\s${QUOTES}]+)`,
  "gu",
);

/** A query as its signs divide it, in order. Time grows with its length, whatever it holds. */
export function partsOf(query: string): QueryPart[] {
  const parts: QueryPart[] = [];
  let end = 0;
  for (const match of query.matchAll(MARKED)) {
    const { minus, quoted, word } = match.groups ?? {};
    parts.push({ kind: "plain", text: query.slice(end, match.index) });
    const isExcluded = minus !== undefined || word !== undefined;
    parts.push({ kind: isExcluded ? "mustNot" : "must", text: quoted ?? word ?? "" });
    end = match.index + match[0].length;
  }
  return [...parts, { kind: "plain", text: query.slice(end) }];
}
