import type { Literal } from "./literals.js";

/** Lines of a fence that holds the code to the letter. */
export function fenceOf(code: string, language = ""): string[] {
  const longest = Math.max(2, ...(code.match(/`{3,}/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return [fence + language, ...code.split("\n"), fence];
}

/** A literal that is shown as a block of its own: code, or what `<nowiki>` keeps over several lines. */
export function isBlock(literal: Literal): boolean {
  return literal.kind === "block" || (literal.kind === "text" && literal.text.trim().includes("\n"));
}
