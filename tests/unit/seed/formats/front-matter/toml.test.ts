import { describe, expect, it } from "vitest";
import { fieldsOf, frontMatterOf, placesIn, problemOf, valuesIn } from "./read-fields.js";

const toml = (fields: string, body = "Text.") => `+++\n${fields}\n+++\n${body}`;

describe("TOML", () => {
  const read: [string, string, unknown][] = [
    ["texts", "a = \"b\"\nc = 'd'", { a: "b", c: "d" }],
    ["texts of several lines", "a = \"\"\"\nb\nc\"\"\"\nd = '''\ne'''", { a: "b\nc", d: "e" }],
    ["escapes", 'a = "b\\"c\\u00e9"', { a: 'b"cé' }],
    ["lists", 'tags = ["a", "b"]\nmore = [\n  "c", # first\n  "d",\n]', { tags: ["a", "b"], more: ["c", "d"] }],
    [
      "tables",
      '[extra]\nlang = "en"\n[taxonomies]\ntags = ["a"]',
      { extra: { lang: "en" }, taxonomies: { tags: ["a"] } },
    ],
    ["tables in tables", "[a.b]\nc = 1\n[a]\nd = 2", { a: { b: { c: "1" }, d: "2" } }],
    ["dotted names", "a.b = 1\na.c.d = 2", { a: { b: "1", c: { d: "2" } } }],
    ["maps on one line", 'a = { b = "c", d = [1] }', { a: { b: "c", d: ["1"] } }],
    [
      "lists of tables",
      '[[authors]]\nname = "A"\n[[authors]]\nname = "B"',
      { authors: [{ name: "A" }, { name: "B" }] },
    ],
    ["tables below lists of tables", "[[a]]\n[a.b]\nc = 1\n[[a]]\nc = 2", { a: [{ b: { c: "1" } }, { c: "2" }] }],
    ["names in quotes", "\"a b\" = 1\n'c' = 2", { "a b": "1", c: "2" }],
    ["a name that is special elsewhere", "__proto__ = 1", Object.fromEntries([["__proto__", "1"]])],
    ["days", "date = 2024-05-02", { date: "2024-05-02" }],
    ["times with a zone", "date = 2024-05-02T07:32:00-07:00", { date: "2024-05-02T07:32:00-07:00" }],
    ["times with a blank", "date = 2024-05-02 07:32:00", { date: "2024-05-02T07:32:00" }],
    ["times in small letters", "date = 2024-05-02t07:32:00z", { date: "2024-05-02T07:32:00Z" }],
    ["times without seconds", "date = 2024-05-02 07:32", { date: "2024-05-02T07:32" }],
    ["times of a day", "at = 07:32:00", { at: "07:32:00" }],
    ["comments", "# one\na = 1 # two", { a: "1" }],
    ["+++ within a text", 'a = """\n  +++\n"""', { a: "  +++\n" }],
    [
      "`secured`, which is left out",
      'a = 1\n[b]\nsecured = "s"\n[secured]\nc = 1\n[secured.d]\ne = 1',
      { a: "1", b: {} },
    ],
  ];
  it.each(read)("is read: %s", (_name, fields, expected) => {
    expect(fieldsOf(toml(fields))).toEqual(expected);
    expect(fieldsOf(`---toml\n${fields}\n---\nText.`)).toEqual(expected);
    expect(frontMatterOf(toml(fields))).toMatchObject({ form: "toml", body: "Text.", warnings: [] });
  });

  it("keeps numbers as they are written, and knows what they mean", () => {
    const text = toml("a = 1_000\nb = 0xFF\nc = 1e3\nd = true\ne = -1.50");
    expect(fieldsOf(text)).toEqual({ a: "1_000", b: "0xFF", c: "1e3", d: "true", e: "-1.50" });
    expect(valuesIn(frontMatterOf(text).fields)).toEqual({ a: 1000, b: 255, c: 1000, d: true, e: -1.5 });
  });

  it("knows its places in the file", () => {
    const text = `\n${toml('title = "A"\ntags = [\n  "b",\n]\n[extra]\nc.d = 1')}`;
    expect(placesIn(frontMatterOf(text).fields)).toEqual({
      title: "3:9",
      tags: "4:8",
      "tags.0": "5:3",
      extra: "7:1",
      "extra.c": "8:1",
      "extra.c.d": "8:7",
    });
  });

  const refused: [string, string, object, RegExp][] = [
    ["text without quotes", 'a = "b"\ntitle = Bridge', { line: 3, column: 9, field: "title" }, /quotes/],
    ["an open quote", 'title = "Bridge\nb = 1', { line: 2, field: "title" }, /Close the quote/],
    ["a name given twice", "a = 1\nb = 2\na = 3", { line: 4, field: "a" }, /Keep one/],
    ["a day that is none", "date = 2024-02-31", { line: 2, field: "date" }, /2024-05-02/],
    ["YAML", "title: Bridge", { line: 2 }, /key = "value"/],
    ["too many brackets", `a = ${"[".repeat(9000)}${"]".repeat(9000)}`, { line: 2 }, /50/],
    ["names too deep", `a${".a".repeat(90)} = 1`, { line: 2 }, /50/],
  ];
  it.each(refused)("is refused with line and advice, and not quoted: %s", (_name, fields, expected, advice) => {
    const problem = problemOf(toml(fields));
    expect(problem).toMatchObject({ rule: "toml-syntax", ...expected });
    expect(problem.hint).toMatch(advice);
    expect(problem.found).not.toContain("Bridge");
  });

  it("never names `secured`", () => {
    expect(problemOf(toml("secured = s3cret"))).not.toHaveProperty("field");
  });
});
