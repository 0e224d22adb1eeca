/** No honest address is longer, and so no text takes long to read. */
const MAX_LENGTH = 2000;
/** Parentheses within parentheses. */
const MAX_DEPTH = 32;
const TITLE = /(?<!\s)\s+(?:"[^"]{0,1000}"|'[^']{0,1000}'|\([^()]{0,1000}\))\s*$/;
const SHORTCODE = /(?:\{\{[^\n]{1,500}?\}\}|\{%[^\n]{1,500}?%\}|\{[a-z]{1,20}\})/y;
const SPACES = /[ \t]*\n?[ \t]*/y;

/**
 * The address of a link in parentheses, as it stands there: `page.md`, `<page with blanks.md>`, `{{< ref "x.md" >}}`.
 * @param at behind the opening parenthesis
 * @returns undefined where no link ends there; `end` is behind the closing parenthesis
 */
export function readDestination(text: string, at: number): { address: string; end: number } | undefined {
  const start = skip(SPACES, text, at);
  const address = readAddress(text, start);
  if (address === undefined) return undefined;
  const behind = start + address.length;
  const close = closingParenthesis(text, behind);
  return close === undefined ? undefined : { address: bare(address), end: close + 1 };
}

/** The address of a definition such as `[ref]: page.md "title"`; `line` is what stands behind the colon. */
export function readDefinedAddress(line: string): string | undefined {
  const text = line.slice(0, MAX_LENGTH).trim();
  const address = readAddress(text, 0, true);
  if (address === undefined || address === "") return undefined;
  const rest = text.slice(address.length);
  return rest === "" || TITLE.test(rest) ? bare(address) : undefined;
}

/** As written, with its angle brackets. */
function readAddress(text: string, start: number, isDefined = false): string | undefined {
  if (text[start] === "<") {
    const end = text.slice(start, start + MAX_LENGTH).search(/[>\n]/);
    return end === -1 || text[start + end] === "\n" ? undefined : text.slice(start, start + end + 1);
  }
  let depth = 0;
  let at = start;
  for (; at < text.length && at < start + MAX_LENGTH; at++) {
    const char = text.charAt(at);
    if (char === "{") {
      const end = skip(SHORTCODE, text, at);
      if (end > at) at = end - 1;
    } else if (char <= " ") break;
    else if (char === "\\" && at + 1 < text.length) at++;
    else if (char === "(" && ++depth > MAX_DEPTH) return undefined;
    else if (char === ")" && depth-- === 0 && !isDefined) break;
  }
  return text.slice(start, at);
}

/** Behind a title, if there is one. */
function closingParenthesis(text: string, from: number): number | undefined {
  const at = skip(SPACES, text, from);
  if (text[at] === ")") return at;
  const close = { '"': '"', "'": "'", "(": ")" }[text.charAt(at)];
  if (close === undefined || at === from) return undefined;
  const end = text.slice(at + 1, at + 1 + MAX_LENGTH).indexOf(close);
  if (end === -1) return undefined;
  const behind = skip(SPACES, text, at + end + 2);
  return text[behind] === ")" ? behind : undefined;
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function bare(address: string): string {
  return address.startsWith("<") && address.endsWith(">") ? address.slice(1, -1) : address;
}
