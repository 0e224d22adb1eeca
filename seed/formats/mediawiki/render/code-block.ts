import type { Literal } from "../literals.js";

/** Lines of a fence that holds the code to the letter. */
export function fenceOf(code: string, language = ""): string[] {
  const fence = "`".repeat(Math.max(3, longestRun(code) + 1));
  return [fence + language, ...code.split("\n"), fence];
}

/** A literal that is shown as a block of its own: code, or what `<nowiki>` keeps over several lines. */
export function isBlock(literal: Literal): boolean {
  return literal.kind === "block" || (literal.kind === "text" && literal.text.trim().includes("\n"));
}

/** Encloses code within a line by more backticks than it holds in a row. */
export function codeSpan(text: string): string {
  const fence = "`".repeat(longestRun(text) + 1);
  const pad = /^`|`$|^ .* $/.test(text) ? " " : "";
  return fence + pad + text + pad + fence;
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
