import { decodeHTMLStrict } from "entities";

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;
const NO_BREAK_SPACES = /(?:&nbsp;|&#160;|&#xa0;)+/iy;
const CONTROL = /^(?!\s)\p{Cc}$/u;
/** White space and what Markdown reads as markup: an entity that stands for it stays. */
const MARKUP = /^[\s#$&*<>[-`{-~]$/;
/** Markup at some places, never after a letter. */
const MARKUP_AT_PLACES = /^[!%(-.:=]$/;

/** What the entity at `at` stands for, where that is no markup; no-break spaces are a space between words and nothing at an edge. */
export function entityAt(text: string, at: number): { shown: string; end: number } | undefined {
  NO_BREAK_SPACES.lastIndex = ENTITY.lastIndex = at;
  if (NO_BREAK_SPACES.test(text)) {
    const end = NO_BREAK_SPACES.lastIndex;
    return { shown: isWord(text[at - 1]) && isWord(text[end]) ? " " : "", end };
  }
  const entity = ENTITY.exec(text)?.[0];
  if (entity === undefined) return undefined;
  const end = at + entity.length;
  const shown = decodeHTMLStrict(entity);
  if (CONTROL.test(shown)) return { shown: "", end };
  if (MARKUP.test(shown)) return undefined;
  const isPlain =
    !MARKUP_AT_PLACES.test(shown) || (/\p{L}/u.test(text.charAt(at - 1)) && !/[[(]/.test(text.charAt(end)));
  return isPlain ? { shown, end } : undefined;
}

/** Decodes the entities that do not turn into markup. */
export function decodeEntities(text: string): string {
  let out = "";
  let from = 0;
  for (let at = text.indexOf("&"); at !== -1; at = text.indexOf("&", Math.max(at + 1, from))) {
    const entity = entityAt(text, at);
    if (entity === undefined) continue;
    out += text.slice(from, at) + entity.shown;
    from = entity.end;
  }
  return out + text.slice(from);
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && !/[ \t\n]/.test(char);
}
