import { formattingTags, type FormattingTag } from "../fields/formatting-tags.js";

type Run =
  | { kind: "text" | "literal" | "code"; text: string }
  /** What stands between `[[` and `]]`. */
  | { kind: "wikilink"; text: string; embed: boolean };
/**
 * A run of a paragraph: `text` may still hold Markdown, the others are settled. What shows nothing (comments, tags of formatting) is left out. With the
 * place of the whole run, its marks included, in UTF-16 code units.
 */
export type Segment = Run & { start: number; end: number };

const SPECIAL = /[\\`<$%[!]/g;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const UNSEEN = /<(script|style)(?:\s[^<>]*)?>/iy;
const AUTOLINK = /<((?:https?|mailto):[^\s<>]*)>/y;

/** Tells links from code, formulas and comments. One pass: nothing is searched for twice. */
export function segmentInline(text: string): Segment[] {
  const segments: Segment[] = [];
  const codeEnds = codeRuns(text);
  const ends = new Map<string, number>();
  /** Position of `mark` from `from` on; -1 is remembered. */
  const find = (mark: string, from: number) => {
    if (ends.get(mark) === -1) return -1;
    const at = text.indexOf(mark, from);
    if (at === -1) ends.set(mark, -1);
    return at;
  };
  const tags = text.includes("<") ? new Map(formattingTags(text).map(({ at, ...tag }) => [at, tag])) : undefined;
  let start = 0;
  const settle = (at: number, next: number, run?: Run) => {
    if (at > start) segments.push({ kind: "text", text: text.slice(start, at), start, end: at });
    if (run) segments.push({ ...run, start: at, end: next });
    start = next;
    return next;
  };
  for (let at = nextSpecial(text, 0); at < text.length; at = nextSpecial(text, at)) {
    const char = text[at];
    if (char === "\\") {
      const next = text[at + 1] ?? "";
      at = PUNCTUATION.test(next) ? settle(at, at + 2, { kind: "literal", text: next }) : at + 1;
    } else if (char === "`") {
      let run = 1;
      while (text[at + run] === "`") run++;
      const end = codeEnds(run, at + run);
      at =
        end === -1
          ? at + run
          : settle(at, end + run, {
              kind: "code",
              text: text
                .slice(at + run, end)
                .replace(/\n/g, " ")
                .trim(),
            });
    } else if (char === "<") {
      at = skipMarkup(text, at, tags?.get(at), find, settle);
    } else if (char === "$") {
      const end = formulaEnd(text, at, find);
      at = end === -1 ? at + 1 : settle(at, end, { kind: "code", text: text.slice(at, end) });
    } else if (char === "%") {
      const end = text[at + 1] === "%" ? find("%%", at + 2) : -1;
      at = end === -1 ? at + 1 : settle(at, end + 2);
    } else {
      const embed = char === "!";
      const open = embed ? at + 1 : at;
      if (!text.startsWith("[[", open)) at++;
      else if (text[open + 2] === "[") at++;
      else {
        const end = wikiLinkEnd(text, open + 2);
        at = end.closed
          ? settle(at, end.at + 2, { kind: "wikilink", text: text.slice(open + 2, end.at), embed })
          : open + 2;
      }
    }
  }
  settle(text.length, text.length);
  return segments;
}

function nextSpecial(text: string, from: number): number {
  SPECIAL.lastIndex = from;
  return SPECIAL.exec(text)?.index ?? text.length;
}

/** Where a link that opened before `from` ends; not closed where another one opens or the line ends first. */
function wikiLinkEnd(text: string, from: number): { at: number; closed: boolean } {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === "\n") return { at, closed: false };
    if (char === "[") {
      if (text[at + 1] === "[") return { at, closed: false };
      depth++;
    } else if (char === "]") {
      if (depth > 0 && (text[at + 1] !== "]" || text[at + 2] === "]")) depth--;
      else if (text[at + 1] === "]") return { at, closed: true };
    }
  }
  return { at: text.length, closed: false };
}

/** Comments, scripts and tags of formatting show nothing, a block's tag a space; `<code>` is code; an address in angle brackets is text. */
function skipMarkup(
  text: string,
  at: number,
  tag: Pick<FormattingTag, "name" | "end" | "isBlock"> | undefined,
  find: (mark: string, from: number) => number,
  settle: (at: number, next: number, run?: Run) => number,
): number {
  if (text.startsWith("<!--", at)) {
    const end = find("-->", at + 4);
    return end === -1 ? at + 4 : settle(at, end + 3);
  }
  AUTOLINK.lastIndex = at;
  const address = AUTOLINK.exec(text);
  if (address) return settle(at, AUTOLINK.lastIndex, { kind: "literal", text: address[1] ?? "" });
  UNSEEN.lastIndex = at;
  const unseen = UNSEEN.exec(text)?.[1]?.toLowerCase();
  if (unseen !== undefined) {
    const end = find(`</${unseen}>`, UNSEEN.lastIndex);
    return end === -1 ? at + 1 : settle(at, end + unseen.length + 3);
  }
  if (tag === undefined) return at + 1;
  const after = tag.end;
  const end = tag.name === "code" && text[at + 1] !== "/" ? find("</code>", after) : -1;
  if (end === -1) return settle(at, after, tag.isBlock ? { kind: "literal", text: " " } : undefined);
  return settle(at, end + 7, { kind: "code", text: text.slice(after, end) });
}

/** End of a formula that opens at `at`, or -1. A dollar before a figure is money. */
export function formulaEnd(text: string, at: number, find: (mark: string, from: number) => number): number {
  if (text[at + 1] === "$") {
    const end = find("$$", at + 2);
    return end === -1 ? -1 : end + 2;
  }
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  if (/[\p{L}\p{N}]/u.test(before) || /[\s\d]/.test(after)) return -1;
  const end = find("$", at + 1);
  if (end === -1 || /\s/.test(text[end - 1] ?? "") || /[\d\p{L}]/u.test(text[end + 1] ?? " ")) return -1;
  return end + 1;
}

/** Finds the next run of exactly `length` backticks from a position on; -1 where there is none. */
export function codeRuns(text: string): (length: number, from: number) => number {
  const runs = new Map<number, { starts: number[]; next: number }>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const known = runs.get(run.length);
    if (known) known.starts.push(index);
    else runs.set(run.length, { starts: [index], next: 0 });
  }
  return (length, from) => {
    const known = runs.get(length);
    if (known === undefined) return -1;
    while ((known.starts[known.next] ?? Infinity) < from) known.next++;
    return known.starts[known.next] ?? -1;
  };
}
