import { describe, expect, it } from "vitest";
import { fieldsOf, frontMatterOf, kindOf, placesIn, problemOf, valuesIn } from "./read-fields.js";

describe("JSON", () => {
  const fields = '{\n  "title": "A",\n  "tags": ["b", 1.50, true, null],\n  "seo": {"c": ""}\n}';
  const tree = { title: "A", tags: ["b", "1.50", "true", "null"], seo: { c: "" } };

  it.each([
    ["at the top", `${fields}\n\nText.`, "\nText.", 6],
    ["below empty lines", `\n\n${fields}\nText.`, "Text.", 7],
    ["between dashes that name it", `---json\n${fields}\n---\nText.`, "Text.", 7],
    ["between semicolons", `;;;\n${fields}\n;;;\nText.`, "Text.", 7],
  ])("is read: %s", (_name, text, body, bodyLine) => {
    const front = frontMatterOf(text);
    expect(fieldsOf(text)).toEqual(tree);
    expect(front).toMatchObject({ form: "json", body, warnings: [], bodyLine: expect.any(Number) });
    expect(front.bodyLine).toBe(text.slice(0, text.length - front.body.length).split("\n").length - 1);
    expect(bodyLine).toBeGreaterThan(0);
  });

  it.each([
    ["on one line", '{"title": "A"}\nText.', { title: "A" }],
    ["with comments and commas too many", '{\n  // one\n  "a": "b", /* } */\n}\nText.', { a: "b" }],
    ["with brackets and quotes in texts", '{"a": "}{", "b": "\\"}"}\nText.', { a: "}{", b: '"}' }],
    ["with a name that is special elsewhere", '{"__proto__": "b"}\nText.', Object.fromEntries([["__proto__", "b"]])],
    ["without fields", "{}\nText.", {}],
    ["without `secured`", '{"secured": "s", "a": {"SECURED": "s"}}\nText.', { a: {} }],
    ["with half a letter", '{"a": "\\ud800"}\nText.', { a: "\ufffd" }],
  ])("is read: %s", (_name, text, expected) => {
    expect(fieldsOf(text)).toEqual(expected);
  });

  it("knows what values mean, and their places in the file", () => {
    const { fields: map } = frontMatterOf(`\n${fields}\nText.`);
    expect(valuesIn(map)).toEqual({ title: "A", tags: ["b", 1.5, true, null], seo: { c: "" } });
    expect(placesIn(map)).toMatchObject({ title: "3:12", tags: "4:11", "tags.1": "4:17", "seo.c": "5:16" });
  });

  it("takes the last of a key given twice, with a warning", () => {
    const text = '{"a": 1,\n "a": 2}\nText.';
    expect(fieldsOf(text)).toEqual({ a: "2" });
    expect(frontMatterOf(text).warnings).toMatchObject([{ rule: "duplicate-key", line: 2, field: "a" }]);
  });

  it("is front matter without a text below it only in a file that is called a document", () => {
    expect(kindOf(fields)).toBe("none");
    expect(kindOf(fields, "posts/a.json")).toBe("none");
    expect(kindOf(`${fields}\n`, "posts/a.md")).toBe("fields");
  });

  it.each([
    ["lines of JSON", '{"a": 1}\n{"a": 2}\n'],
    ["a list", '[{"a": 1}]\nText.'],
    ["text behind the bracket", '{"a": 1} is JSON.\nText.'],
    ["a template", "{{ title }}\n\nText."],
    ["Liquid", "{% include a %}\n\nText."],
    ["rich text", "{\\rtf1 Text}\nText."],
    ["a script", "{\n  let a = 1;\n}\nText."],
    ["an open bracket", '{"a": 1\nText.'],
  ])("is not seen in %s", (_name, text) => {
    expect(kindOf(text)).toBe("none");
  });

  it.each([
    ["a missing comma", '{\n  "a": 1\n  "b": 2\n}\nText.', { line: 3, field: "a" }],
    ["a missing quote", '{\n  "a": "b,\n  "c": 2\n}\nText.', { line: 2, field: "a" }],
    ["a bare word", '{\n  "a": Bridge\n}\nText.', { line: 2, field: "a" }],
    ["nesting", `{"a": ${"[".repeat(9000)}${"]".repeat(9000)}}\nText.`, { line: 1 }],
    ["fields between dashes that are no JSON", "---json\na: b\n---\nText.", { line: 2 }],
  ])("is refused with its line and field, and not quoted: %s", (_name, text, expected) => {
    const problem = problemOf(text);
    expect(problem).toMatchObject({ rule: "json-syntax", ...expected });
    expect(JSON.stringify(problem)).not.toContain("Bridge");
  });

  it("is no map where it is a list", () => {
    expect(problemOf("---json\n[1]\n---\n")).toMatchObject({ rule: "front-matter-not-fields", line: 2 });
  });
});
