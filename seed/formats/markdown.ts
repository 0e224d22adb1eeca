import { markdownEvidence } from "../markdown/markdown-evidence.js";
import { recognizeForeign } from "./foreign.js";
import { isMarkdownName } from "./file-names.js";
import type { Format } from "./format.js";
import { looksLikeWire } from "./wire/wire-evidence.js";

/**
 * Markdown without fields: the text must show it, or the file's name where the text is no story either. A list alone is no proof where the rest reads like a wire story, nor is emphasis or a link
 * in a story with a dateline.
 */
export const markdown: Format = {
  name: "markdown",

  matches(file) {
    const { text } = file;
    const evidence = markdownEvidence(text);
    if (recognizeForeign(file) !== undefined) return false;
    // A few words are a note where the file's name says that they are Markdown.
    if (evidence === "none") return isMarkdownName(file.path) && looksLikeWire(text) === "no";
    if (evidence === "wiki") return true;
    const wire = looksLikeWire(text);
    return evidence === "markdown" ? wire !== "marked" : wire === "no";
  },

  read({ text }) {
    const fields = { kind: "map" as const, entries: new Map(), line: 1, column: 1 };
    return { entries: [{ fields, body: text, bodyLine: 0, syntax: "markdown" }] };
  },
};
