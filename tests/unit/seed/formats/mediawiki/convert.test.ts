import { describe, expect, it } from "vitest";
import { convertWikitext } from "../../../../../seed/formats/mediawiki/convert.js";
import { Namespaces } from "../../../../../seed/formats/mediawiki/namespaces.js";
import { CODE } from "./conversions/code.js";
import { LANGUAGES } from "./conversions/languages.js";
import { LINKS } from "./conversions/links.js";
import { LISTS } from "./conversions/lists.js";
import { TABLES } from "./conversions/tables.js";
import { TEMPLATES } from "./conversions/templates.js";
import { TEXT } from "./conversions/text.js";

const PAGE = { title: "Harbour", namespaces: new Namespaces(), isTitled: false, language: undefined };

describe.each([
  ["text", TEXT],
  ["lists", LISTS],
  ["tables", TABLES],
  ["code", CODE],
  ["links", LINKS],
  ["templates", TEMPLATES],
  ["languages", LANGUAGES],
])("wikitext becomes Markdown that says the same: %s", (_name, conversions) => {
  it.each(conversions)("%s", (_about, wikitext, markdown) => {
    expect(convertWikitext(wikitext, PAGE).markdown).toBe(markdown);
  });
});

describe("headings of a page whose title stands outside its text", () => {
  const titled = { ...PAGE, isTitled: true };

  it("stand lower where one of them is written as a title", () => {
    expect(convertWikitext("= A =\na\n== B ==\nb", titled).markdown).toBe("## A\n\na\n\n### B\n\nb");
  });

  it("stay as they are where none is", () => {
    expect(convertWikitext("== A ==\na\n=== B ===\nb", titled).markdown).toBe("## A\n\na\n\n### B\n\nb");
  });
});
