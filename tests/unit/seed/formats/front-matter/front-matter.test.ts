import { describe, expect, it } from "vitest";
import { parseArticle, parseWiki, problemsOf, warningsOf } from "../../parse-text.js";
import { fieldsOf, frontMatterOf, kindOf, problemOf } from "./read-fields.js";

const front = (fields: string, body = "") => `---\n${fields}\n---\n${body}`;

describe("front matter", () => {
  it("ends at --- or at ..., and the body starts behind it", () => {
    expect(parseArticle("---\ntitle: A\nquality: 1\n...\nText.").body).toBe("Text.");
    expect(parseArticle("\n\n---\ntitle: A\nquality: 1\n---\n\nText.\n\n---\n\nMore.").body).toBe(
      "Text.\n\n---\n\nMore.",
    );
  });

  it("may have longer marks, as Hexo lets it, above, below or both", () => {
    for (const [above, below] of [
      ["----\n", "----"],
      ["---\n", "----"],
      ["------\n", "---"],
      ["", "-----"],
    ])
      expect(
        parseArticle(`${above}title: A\n${above && "\n"}date: 2024-05-02\n${below}\n\nText.\n\n---\n\nMore.`),
      ).toMatchObject({ title: "A", body: "Text.\n\n---\n\nMore." });
    expect(parseArticle('++++\ntitle = "A"\ndate = 2024-05-02\n++++\nText.').title).toBe("A");
  });

  it("is none where a line of dashes underlines a heading or parts paragraphs", () => {
    for (const text of [
      "---\nTitle\n-----\nText.",
      "----\nNote: we met\n\nand talked\n----\n",
      "----\n\nText.\n\n----\n",
    ])
      expect(kindOf(text)).toBe("none");
    expect(parseArticle("---\ntitle: A\nquality: 1\n---\nHead\n----\nText.").body).toBe("Head\n----\nText.");
  });

  it("of Hexo may be JSON between ;;; lines, with braces or without", () => {
    const inner = '"title": "A",\n"date": "2024-05-02",\n"tags": ["x"]';
    for (const fields of [inner, `{\n${inner}\n}`, `${inner},`])
      expect(parseArticle(`;;;\n${fields}\n;;;\n\nText.`)).toMatchObject({ title: "A", topics: ["x"], body: "Text." });
    expect(problemOf(';;;\n"title": "A",\n"tags": [x]\n;;;\nText.')).toMatchObject({ rule: "json-syntax", line: 3 });
  });

  it("keeps dates and numbers as they were written where text is asked for", () => {
    expect(parseArticle(front("title: 007\nquality: 1")).title).toBe("007");
    expect(parseArticle(front("title: 1984\ncategory: 2024-01-02\nquality: 1"))).toMatchObject({
      title: "1984",
      category: "2024-01-02",
    });
  });

  it("takes __proto__ and constructor for keys like any other", () => {
    const article = parseArticle(
      front(
        'title: A\nquality: 1\n__proto__:\n  polluted: true\nconstructor:\n  prototype: {polluted: true}\nprovider:\n  __proto__: {name: X}\n  name: P\n  "toString": 1',
      ),
    );
    expect(article.provider).toEqual({ name: "P" });
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect((article as unknown as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  const broken: [string, string, object][] = [
    ["unclosed", "---\ntitle: A\n\nText.", { rule: "front-matter-unclosed", line: 1 }],
    ["JavaScript", "---js\n{ title: 'A' }\n---\n", { rule: "front-matter-language", line: 1 }],
    ["a list", front("- a\n- b"), { rule: "front-matter-not-fields", line: 2 }],
    ["prose", front("Some words"), { rule: "front-matter-not-fields", line: 2 }],
    ["bad indentation", front("title: A\n  excerpt: B"), { rule: "yaml-syntax", line: 3 }],
    ["an unclosed quote", front('title: "A\nquality: 1'), { rule: "yaml-syntax" }],
    ["deep nesting", front(`a: ${"[".repeat(10_000)}`), { rule: "yaml-syntax", line: 2 }],
    ["too much of it", front(`a: ${"x".repeat(270_000)}`), { rule: "front-matter-too-long", line: 1 }],
  ];
  it.each(broken)("is refused with its line in the file: %s", (_name, text, expected) => {
    expect(problemsOf(text)).toMatchObject([expected]);
    expect(problemsOf(`\n\n${text}`)[0]?.line).toBe((problemsOf(text)[0]?.line ?? 0) + 2);
  });

  it("is never quoted in the message", () => {
    for (const [, text] of broken) expect(JSON.stringify(problemsOf(text))).not.toMatch(/Some words|x{5}|js\/function/);
  });

  it("may be empty", () => {
    expect(parseWiki("---\n---\n# A").title).toBe("A");
    expect(fieldsOf("---\n# only a comment\n---\nText.")).toEqual({});
    expect(fieldsOf("+++\n+++\nText.")).toEqual({});
    expect(fieldsOf("---\n\n\n---\nText.")).toEqual({});
  });

  it.each([
    ["more than three dashes around prose", "----\nSome words\n----\nText."],
    ["words behind the dashes", "--- a b c\ntitle: A\n---\nText."],
    ["a thematic break above prose", "---\n\nThe bridge is open: at last.\n\n---\n\nMore."],
    ["a thematic break above prose, and no other", "---\n\nThe bridge is open.\n\nMore."],
    ["a thematic break above a heading", "---\n\n# Bridge\n\n---\n\nMore."],
    ["a thematic break alone", "---\n"],
    ["a fenced block", "```yaml\ntitle: A\ndate: 2024-05-02\n```\n\nText."],
    ["plus signs above prose", "+++ the bridge\n\nMore."],
    ["nothing", ""],
  ])("is none: %s", (_name, text) => {
    expect(kindOf(text)).toBe("none");
  });

  it("is unclosed where fields stand below the first line", () => {
    expect(problemOf("---\ntitle: A\n\nText.")).toMatchObject({ rule: "front-matter-unclosed", line: 1 });
    expect(problemOf("\n+++\ntitle = 'A'\n\nText.")).toMatchObject({ rule: "front-matter-unclosed", line: 2 });
  });

  it("tells with the document what was read otherwise than it is written", () => {
    expect(warningsOf("---\ntitle: A: b\nquality: 1\nquality: 2\n---\nText.")).toMatchObject([
      { rule: "yaml-value-as-text", line: 2, field: "title" },
      { rule: "duplicate-key", line: 4, field: "quality" },
    ]);
  });

  it("leaves `secured` out under a name with a colon too many", () => {
    expect(fieldsOf("---\ntitle: A\nsecured:: s3cret\n---\nText.")).toEqual({ title: "A" });
  });

  it("may be indented as a whole", () => {
    expect(frontMatterOf("  ---\n  title: A\n  ---\nText.")).toMatchObject({ body: "Text.", bodyLine: 3 });
  });
});
