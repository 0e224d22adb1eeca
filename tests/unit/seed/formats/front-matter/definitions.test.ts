import { describe, expect, it } from "vitest";
import { readDefinitions } from "../../../../../seed/formats/front-matter/definitions.js";
import { parseArticle, parseText } from "../../parse-text.js";

const POST = `@def title = "Harbour bridge"
@def authors = "Ana Silva"
@def published = "8 August 2018"

@def tags = ["a", "b"]

# Bridge

The bridge opened, see [the plan](plan.md).
`;
const TOLD = {
  title: "Harbour bridge",
  authors: ["Ana Silva"],
  publishedAt: new Date("2018-08-08"),
  topics: ["a", "b"],
};

describe("definitions of a page for Franklin", () => {
  it("are its fields, and no part of its text", () => {
    const post = parseArticle(POST, "posts/a.md");
    expect(post).toMatchObject(TOLD);
    expect(post.body).not.toContain("@def");
  });

  it.each([
    ['@def rss_description = """\n  The bridge\n  is open.\n  """', { excerpt: "The bridge is open." }],
    ['@def rss_description = "It is open."', { excerpt: "It is open." }],
    ["@def hascode = true", TOLD],
    ['@def category = "news";', { topics: ["a", "b", "news"] }],
    ['@def keywords = ["c",\n  "d"]', TOLD],
    ["@def maxtoclevel = 2", TOLD],
    ["@def reeval = f(x)", TOLD],
    ['@def lang = "julia"', TOLD],
    ['@def description = "a \\"quoted\\" word"', { excerpt: 'a "quoted" word' }],
  ])("may be of any kind: %s", (line, told) => {
    const text = POST.replace("@def tags", `${line}\n@def tags`);
    const post = parseArticle(text, "posts/a.md");
    expect(post).toMatchObject({ title: "Harbour bridge", publishedAt: new Date("2018-08-08") });
    if (!("topics" in told)) expect(post).toMatchObject(told);
  });

  it.each([
    "@def rss_pubdate = Date(2018, 8, 8)",
    "@def date = Date(2018, 08, 08)",
    '@def date = Date("2018-08-08")',
    "@def date = DateTime(2018, 8, 8, 0, 0)",
    "@def date = Dates.Date(2018, 8, 8)",
    '@def date = "2018-08-08"',
    "@def date = 2018-08-08",
    '@def rss_pubdate = "Aug 8, 2018"',
  ])("tell the day: %s", (line) => {
    expect(parseArticle(POST.replace('@def published = "8 August 2018"', line), "posts/a.md")).toMatchObject(TOLD);
  });

  it("are told only where they open the text, and never a secret", () => {
    expect(readDefinitions("Text\n\n@def title = 1\n")).toBeUndefined();
    expect(readDefinitions("@def\n")).toBeUndefined();
    expect(readDefinitions('@def secured = "x"\n@def title = "y"\n')?.fields.entries.has("secured")).toBe(false);
    expect(parseText("@definition of a bridge\n\nA bridge is a way over the water.\n", "a.md").kind).toBe("document");
  });

  it("are read in linear time", () => {
    const start = performance.now();
    for (const part of ["@def a = [\n", '@def a = """\n', "@def a = Date(\n"]) readDefinitions(part.repeat(10_000));
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe("front matter in Julia", () => {
  const withDay = (line: string) =>
    `+++\nusing Dates\ntitle = "Harbour bridge"\nauthors = ["Ana Silva"]\ntags = ["a", "b"]\n${line}\n+++\n\nThe bridge opened.\n`;

  it.each([
    "rss_pubdate = Date(2018, 08, 08)",
    "date = Date(2018,8,8)",
    "published = Dates.Date(2018, 8, 8)",
    'rss_pubdate = Date("2018-08-08")',
    "date = DateTime(2018, 8, 8)",
    "date = DateTime(2018, 8, 8, 0, 0, 0)",
    'rss_pubdate = "8 August 2018"',
    "date = 2018-08-08",
  ])("is read as TOML with its day: %s", (line) => {
    expect(parseArticle(withDay(line), "posts/a.md")).toMatchObject(TOLD);
  });
});
