import { WORD } from "./escape.js";
import type { Piece } from "./quotes.js";

const MARKS = { b: "**", i: "*" } as const;

interface Open {
  style: "b" | "i";
  parts: string[];
  /** The character in front of it. */
  before: string;
}

/**
 * Markdown of a line whose emphasis is told by pieces. Blanks within the marks go outside, and marks around nothing are left out. Where
 * Markdown would not take the marks as such, as between letters and punctuation, tags stand for them.
 */
export function renderEmphasis(pieces: readonly Piece<string>[]): string {
  const after = followingCharacters(pieces);
  const stack: Open[] = [];
  let parts: string[] = [];
  let last = "";
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === "content") {
      parts.push(piece.content);
      last = piece.content.at(-1) ?? last;
    } else if (piece.kind === "start") {
      stack.push({ style: piece.style, parts, before: last });
      parts = [];
    } else {
      const open = stack.pop();
      if (open === undefined) continue;
      const inner = parts.join("");
      const core = inner.trim();
      const [lead, trail] =
        core === ""
          ? [inner, ""]
          : [inner.slice(0, inner.indexOf(core)), inner.slice(inner.indexOf(core) + core.length)];
      const before = lead === "" ? open.before : " ";
      const next = trail === "" ? (after[at] ?? "") : " ";
      const shown =
        core === ""
          ? ""
          : isFlanked(core, before, next)
            ? MARKS[open.style] + core + MARKS[open.style]
            : `<${open.style}>${core}</${open.style}>`;
      parts = open.parts;
      parts.push(lead, shown, trail);
      last = (lead + shown + trail).at(-1) ?? open.before;
    }
  }
  return parts.join("");
}

/** CommonMark's rule for stars; next to another star they would run together. */
function isFlanked(core: string, before: string, next: string): boolean {
  if (before === "*" || next === "*") return false;
  const inner = core.replace(/^\*{1,3}|\*{1,3}$/g, "");
  return (WORD.test(inner.charAt(0)) || !WORD.test(before)) && (WORD.test(inner.slice(-1)) || !WORD.test(next));
}

/** For each piece the character that follows it; a star where emphasis begins there, or ends after more emphasis has. */
function followingCharacters(pieces: readonly Piece<string>[]): string[] {
  const following = new Array<string>(pieces.length);
  let next = "";
  for (let at = pieces.length - 1; at >= 0; at--) {
    following[at] = next;
    const piece = pieces[at];
    if (piece?.kind === "content") next = piece.content.charAt(0) || next;
    else if (piece?.kind === "start") next = "*";
  }
  return following;
}
