import { decodeHTML } from "entities";

const ALLOWED = /^(?:https?|ftp|mailto|tel|sms|geo|feed)$/i;

/** An address that a client may follow; undefined for `javascript:`, `data:` and what else is no place. Entities are decoded. */
export function safeAddress(value: string | undefined): string | undefined {
  const address = (value ?? "").trim().replace(/[\n\t]+/g, "");
  if (address === "") return undefined;
  const scheme = /^([^/?#:]*):/.exec(address.replace(/[\s\p{Cc}]/gu, ""))?.[1];
  return scheme === undefined || ALLOWED.test(scheme) ? address : undefined;
}

/** A browser runs what such an address says, or takes it for a page. */
const PROGRAM = /^(?:javascript|vbscript|livescript|jscript|mocha|data):/i;
/** A scheme that is longer as it stands there was made so. */
const MAX_SCHEME = 600;
const MIN_DECODED = 20;

/**
 * Whether an address, as it stands in Markdown, is a program: behind backslashes, entities, percent signs and white space as well, of which
 * renderers and browsers undo some and no honest address needs any.
 */
export function isProgram(written: string): boolean {
  let text = written.slice(0, MAX_SCHEME);
  for (let round = 0; round < 3 && /[\\&%]/.test(text); round++)
    text = decodeHTML(text.replace(/\\([!-/:-@[-`{-~])/g, "$1")).replace(/%([\da-f]{2})/gi, (_all, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  if (!/[jvlmd]/i.test(text) && written.length < MAX_SCHEME) return false;
  const shown = text.replace(/[\s\p{Cc}\p{Cf}<]/gu, "");
  return PROGRAM.test(shown) || (shown.length < MIN_DECODED && written.length >= MAX_SCHEME);
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
