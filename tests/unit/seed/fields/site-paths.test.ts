import { describe, expect, it } from "vitest";
import { readDocuments } from "../../../../seed/reading/read-documents.js";

const pathsOf = (fields: string): string[] | undefined => {
  const reading = readDocuments("v/page.md", new TextEncoder().encode(`---\n${fields}\n---\n# A page\n\nText.\n`), {
    around: { as: "page" },
  });
  const outcome = reading.kind === "documents" ? reading.parts[0]?.outcome : undefined;
  return outcome?.kind === "document" && outcome.document.shape === "page" ? outcome.document.sitePaths : undefined;
};

describe("where a document lies on its site", () => {
  it.each([
    ["permalink: /about/", ["/about"]],
    ["permalink: /about/index.html", ["/about"]],
    ["Permalink: /about.html", ["/about"]],
    ["url: /guides/a-b/", ["/guides/a-b"]],
    ["path: 2015/02/13/final", ["/2015/02/13/final"]],
    ["slug: /intro", ["/intro"]],
    ["aliases: [/old/, Another name, /older.html]", ["/old", "/older"]],
    ["redirect_from:\n  - /a/\n  - /b", ["/a", "/b"]],
    ["permalink: /about/\naliases: /about", ["/about"]],
  ])("is read from %s", (fields, right) => {
    expect(pathsOf(fields)).toEqual(right);
  });

  it.each([
    "slug: intro",
    "permalink: /:year/:title/",
    'permalink: "/{{ title }}/"',
    "url: https://a.example/about",
    "url: //a.example/about",
    "permalink: false",
    "permalink: /",
    "path: about:blank",
    "aliases: [Harbour, The quay]",
  ])("is not what %s says", (fields) => {
    expect(pathsOf(fields)).toBeUndefined();
  });
});
