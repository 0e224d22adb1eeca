import { describe, expect, it } from "vitest";
import { mediawiki } from "../../../../../seed/formats/mediawiki/mediawiki.js";

const MANY = 100_000;
/** Far more than linear time takes on a busy machine, far less than time that grows with the square. */
const LIMIT_MS = 20_000;

const HOSTILE: Record<string, string> = {
  "templates that are never closed": "{{".repeat(MANY),
  "links that are never closed": "[[".repeat(MANY),
  "tables that are never closed": "{|\n".repeat(MANY),
  "templates nested a thousand deep": `${"{{a|".repeat(1000)}x${"}}".repeat(1000)}`,
  "templates nested without end": `${"{{nowrap|".repeat(MANY)}x${"}}".repeat(MANY)}`,
  "pictures within pictures": `${"[[File:a|".repeat(MANY)}x${"]]".repeat(MANY)}`,
  "tags that are never closed": "<ref><pre><nowiki><!--".repeat(MANY / 4),
  "tables of HTML within each other": "<table><tr><td>".repeat(MANY / 4),
  "web links that are never closed": "[http://a ".repeat(MANY),
  "a row of apostrophes": "'''a''".repeat(MANY),
  "cells that span all columns": `{|\n${"|-\n|colspan=1000000 rowspan=1000000|x\n".repeat(MANY / 10)}|}`,
  "a wide row above many": `{|\n|${"a||".repeat(MANY / 4)}\n${"|-\n|x\n".repeat(MANY / 4)}|}`,
  "blanks, parentheses and templates": `${" ".repeat(MANY)}${"({{x}} , ".repeat(MANY / 4)}`,
  "comments before nothing": "<!--a-->".repeat(1000),
  "a list of many marks": `${"*".repeat(MANY)}a\n${":#*;".repeat(MANY)}`,
};

describe("hostile wikitext is read in linear time", () => {
  it.each(Object.entries(HOSTILE))("%s", (_about, text) => {
    const started = performance.now();
    expect(mediawiki.read({ path: "a.wiki", text }).entries).toHaveLength(1);
    mediawiki.matches({ path: "a.txt", text });
    expect(performance.now() - started).toBeLessThan(LIMIT_MS);
  });
});
