const ALLOWED = /^(?:https?|ftp|mailto|tel|sms|geo|feed)$/i;

/** An address that a client may follow; undefined for `javascript:`, `data:` and what else is no place. Entities are decoded. */
export function safeAddress(value: string | undefined): string | undefined {
  const address = (value ?? "").trim().replace(/[\n\t]+/g, "");
  if (address === "") return undefined;
  const scheme = /^([^/?#:]*):/.exec(address.replace(/[\s\p{Cc}]/gu, ""))?.[1];
  return scheme === undefined || ALLOWED.test(scheme) ? address : undefined;
}

/** The address as it stands between the parentheses of a link. */
export function destination(address: string): string {
  const text = address.replace(/[\s<>\\]/g, percent);
  return isBalanced(text) ? text : text.replace(/[()]/g, percent);
}

function percent(char: string): string {
  const code = char.charCodeAt(0);
  return code < 128 ? `%${code.toString(16).toUpperCase().padStart(2, "0")}` : encodeURIComponent(char);
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const char of text.replace(/[^()]/g, "")) {
    depth += char === "(" ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
