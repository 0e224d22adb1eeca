import { describe, expect, it } from "vitest";
import { parseArticle, parseText, parseWiki, warningsOf } from "../parse-text.js";

const post = (fields: string, body = "The bridge is open again.") => `---\n${fields}\n---\n${body}\n`;
const wire = (day: string) =>
  `Harbour bridge closed\n\nPORT AUREL, ${day} (Reuters) - The old harbour bridge was closed for two years of repair, officials said.\n\nTraffic goes round.\n`;
const PATH = "posts/bridge.md";

describe("a day", () => {
  it.each([
    ["announced: January 21, 2005", "2005-01-21"],
    ["data: 2024-05-02", "2024-05-02"],
    ["data: 12 maggio 2024", "2024-05-12"],
    ["Data: 12 maja 2024", "2024-05-12"],
    ["data: 2 de maio de 2024", "2024-05-02"],
  ])("is read from %s", (field, day) => {
    expect(
      parseArticle(post(`title: Bridge\n${field}`), PATH)
        .publishedAt?.toISOString()
        .slice(0, 10),
    ).toBe(day);
  });

  it.each(["data: {votes: 3}", "data: results.csv", "data: [1, 2]"])("is none, and no mistake, in %s", (field) => {
    const text = post(`title: Bridge\nauthor: Ana Silva\n${field}`);
    expect(parseArticle(text, PATH).publishedAt).toBeUndefined();
    expect(warningsOf(text)).toEqual([]);
  });

  it.each([
    ["wire/2024-03-03-bridge.txt", "2024-03-03"],
    ["wire/2024/bridge.txt", "2024-03-03"],
    ["wire/2024-03/bridge.txt", "2024-03-03"],
    ["wire/2023/from-2024/bridge.txt", "2023-03-03"],
  ])("without a year in a dateline is completed by the path %s", (path, day) => {
    expect(parseArticle(wire("March 3"), path).publishedAt?.toISOString().slice(0, 10)).toBe(day);
    expect(parseText(wire("March 3"), path)).toMatchObject({ warnings: [] });
  });

  it.each(["wire/bridge.txt", "wire/2023/2024/bridge.txt"])("without any year is a warning, in %s", (path) => {
    expect(parseText(wire("March 3"), path)).toMatchObject({
      warnings: [{ rule: "date-without-year", found: "March 3" }],
    });
    expect(parseText(wire("March 3, 2024"), path)).toMatchObject({ warnings: [] });
  });

  it("without a year stands beside a byline of Markdown, too", () => {
    const story = `# Bridge closed\n\nBy Ana Silva\n\nPORT AUREL, March 3 (Reuters) - The old bridge was closed for two years of repair, officials said.\n`;
    expect(parseText(story, "wire/bridge.md")).toMatchObject({ warnings: [{ rule: "date-without-year" }] });
  });
});

describe("an excerpt", () => {
  it.each([
    ["excerpt: '![](pic.png)'", undefined],
    ["description: '![the mole](pic.png \"Mole\") Open again.'", "Open again."],
    ["excerpt: '![](pic.png)'\ndescription: Open again.", "Open again."],
    ["description: Nothing ![like it", "Nothing ![like it"],
  ])("is the words beside a picture: %s", (fields, excerpt) => {
    expect(parseArticle(post(`title: Bridge\ndate: 2024-05-02\n${fields}`), PATH).excerpt).toBe(excerpt);
  });

  it("is none where only a picture stands above the mark", () => {
    const text = post("title: Bridge\ndate: 2024-05-02", "![](a.png)\n\n<!--more-->\n\nOpen again.");
    expect(parseArticle(text, PATH).excerpt).toBeUndefined();
  });
});

describe("a title", () => {
  it("that is given twice is the first, with a warning", () => {
    const text = "Title: Bridge opens\nTitle: Another\nDate: 2024-05-02\nAuthor: Ana Silva\n\nOpen again.\n";
    expect(parseArticle(text, PATH).title).toBe("Bridge opens");
    expect(warningsOf(text).map(({ rule }) => rule)).toEqual(["title-several"]);
  });

  it.each([
    ["How <em>not</em> to build", "How not to build"],
    ["Map<String, T> and Vec<T>", "Map<String, T> and Vec<T>"],
    ["What <T> means", "What <T> means"],
  ])("keeps its words and letters: %s", (title, shown) => {
    expect(parseArticle(post(`title: "${title}"\ndate: 2024-05-02`), PATH).title).toBe(shown);
  });
});

describe("a body", () => {
  it("keeps the code that stands in <noscript>", () => {
    const body = "Text.\n\n<noscript>\n\n```js\nlet a = 1;\n```\n\n</noscript>\n\nEnd.";
    expect(parseArticle(post("title: Bridge\ndate: 2024-05-02", body), PATH).body).toContain("```js\nlet a = 1;\n```");
  });

  it("names in a link what its reader sees", () => {
    const { links } = parseWiki("# Bridge\n\nSee [[<img src=x>]] and [[Silva &amp; Sons]].\n", "vault/Bridge.md");
    expect(links.map(({ target }) => target)).toEqual(["<img src=x>", "Silva & Sons"]);
  });
});

describe("what lies beside documents", () => {
  const NOTE = "Assets go here, which the scripts in another folder make.\n";

  it.each(["README", "a/INSTALL", "CHANGELOG", "posts/CONTRIBUTING", "TODO"])("is passed over as %s", (path) => {
    expect(parseText(NOTE, path)).toEqual({ kind: "passed-over", found: "a note on the files beside it" });
    const prose = "The tool\n\nIt makes things out of other things, and all the rest of it is told below.\n";
    expect(parseText(prose, path)).toMatchObject({ kind: "passed-over" });
  });

  it("is a page as README where its text is Markdown", () => {
    expect(parseWiki("# The tool\n\nSee [the guide](guide.md).\n", "README").title).toBe("The tool");
  });

  it.each([
    [
      "DCO",
      "Developer Certificate of Origin\nVersion 1.1\n\nEveryone may copy this document, as long as nobody changes it.\n",
    ],
    ["filter.ll", "; ModuleID = 'filter.c'\nsource_filename = \"filter.c\"\n\n@a = global i32 1\n"],
  ])("is passed over as %s", (path, text) => {
    expect(parseText(text, path)).toMatchObject({ kind: "passed-over" });
  });
});

describe("Markdown without fields", () => {
  const TEXT = "# Bridge opens\n\nThe old bridge over the harbour is open again.\n";

  it.each([
    ["posts/bridge.md", "article"],
    ["site/articles/bridge.md", "article"],
    ["blog/2024-05-02-bridge.md", "article"],
    ["guide/bridge.md", "page"],
    ["posts/README.md", "page"],
    ["posts/_index.md", "page"],
    ["posts/docs/bridge.md", "page"],
  ])("is, as %s, an %s", (path, shape) => {
    expect(parseText(TEXT, path)).toMatchObject({ document: { shape } });
  });
});
