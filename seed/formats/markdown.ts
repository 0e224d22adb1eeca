import { markdownEvidence } from "../markdown/markdown-evidence.js";
import { recognizeForeign } from "./foreign.js";
import type { Format } from "./format.js";
import { looksLikeWire, readStory } from "./wire/wire-evidence.js";

/**
 * Markdown without fields: the text must show it. A list alone is no proof where the rest reads like a wire story, nor is emphasis or a link
 * in a story with a dateline.
 */
export const markdown: Format = {
  name: "markdown",

  matches(file) {
    const { text } = file;
    const evidence = markdownEvidence(text);
    if (evidence === "none" || recognizeForeign(file) !== undefined) return false;
    if (evidence === "wiki" || evidence === "note") return true;
    const wire = looksLikeWire(text);
    // Of a text with code a day does not make a story, but who signs it does.
    if (evidence === "code") return wire !== "marked" || readStory(text)?.authors.length === 0;
    return evidence === "markdown" ? wire !== "marked" : wire === "no";
  },

  read({ text }) {
    const fields = { kind: "map" as const, entries: new Map(), line: 1, column: 1 };
    return { entries: [{ fields, body: text, bodyLine: 0, syntax: "markdown" }] };
  },
};
