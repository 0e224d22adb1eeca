import { parseEvents, YAMLException } from "js-yaml";

/** Why a value was taken as text, and what to write instead. */
export interface Cause {
  found: string;
  hint: string;
}

/** Whether a parser reads the value where it follows a key on the same line. */
export function readsAlone(value: string, maxDepth: number): boolean {
  try {
    parseEvents(`key: ${value}`, { maxDepth });
    return true;
  } catch (error) {
    if (error instanceof YAMLException) return false;
    throw error;
  }
}

export function causeOf(value: string): Cause {
  const hint = "The value was taken as text; put it into quotes.";
  const first = value.charAt(0);
  if (first === '"' || first === "'")
    return {
      found: "a quote within a quoted value",
      hint: "The value was taken as text; double each quote within it.",
    };
  if (value.startsWith("{{")) return { found: "{{ }} outside quotes", hint };
  if (first === "[" || first === "{") return { found: "a value in brackets that is no list", hint };
  if (/:(?:[ \t]|$)/.test(value)) return { found: "a colon in a value", hint };
  return { found: `a value that begins with ${first}`, hint };
}

/** The first quote within, and what follows it. */
const INNER_QUOTE = { '"': /(?:^|[^\\])"(.?)/u, "'": /'(.?)/u };

/** `"The "old" bridge"` and `'It's open'` as they are meant; `"Old" and "new"` keeps its quotes. */
export function withoutOuterQuotes(value: string): string {
  const quote = value.charAt(0);
  if ((quote !== '"' && quote !== "'") || value.length < 2 || !value.endsWith(quote)) return value;
  const inner = value.slice(1, -1);
  const within = INNER_QUOTE[quote].exec(inner);
  if (within !== null && !/[\p{L}\p{N}]/u.test(within[1] ?? "")) return value;
  return quote === '"' ? inner.replace(/\\"/g, '"') : inner.replace(/''/g, "'");
}
