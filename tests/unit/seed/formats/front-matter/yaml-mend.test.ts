import { describe, expect, it } from "vitest";
import { fenced, fieldsOf, frontMatterOf } from "./read-fields.js";

describe("a value that no parser reads", () => {
  const asText: [string, string, unknown][] = [
    ["a colon", "title: Bridge: it opens", "Bridge: it opens"],
    ["two colons", "title: A: b: c", "A: b: c"],
    ["a colon at its end", "title: It opens:", "It opens:"],
    ["a bracket", "title: [Update] Bridge opens", "[Update] Bridge opens"],
    ["two brackets", "title: [A] [B]", "[A] [B]"],
    ["links", "title: [[Bridge]], [[Ferry]]", "[[Bridge]], [[Ferry]]"],
    ["a Markdown link", "title: [Bridge](https://e.example/) opens", "[Bridge](https://e.example/) opens"],
    ["a brace", "title: {new} bridge", "{new} bridge"],
    ["a template", "title: {{ page.title }}", "{{ page.title }}"],
    ["a quoted word", 'title: "Old" bridge opens', '"Old" bridge opens'],
    ["two quoted words", "title: 'Old' and 'new'", "'Old' and 'new'"],
    ["quotes within quotes", 'title: "The "old" bridge"', 'The "old" bridge'],
    ["an apostrophe within quotes", "title: 'It's open'", "It's open"],
    ["an unknown escape", 'title: "C:\\path"', "C:\\path"],
    ["@", "title: @harbour", "@harbour"],
    ["backquotes", "title: `bridge` opens", "`bridge` opens"],
    ["%", "title: %d bridges", "%d bridges"],
    ["stars", "title: *Bold* bridge", "*Bold* bridge"],
    ["two stars", "title: **Bold**", "**Bold**"],
    [">", "title: > 5 bridges", "> 5 bridges"],
    ["|", "title: | bridge |", "| bridge |"],
    ["- ", "title: - bridge", "- bridge"],
    ["? ", "title: ? bridge", "? bridge"],
    [", ", "title: , bridge", ", bridge"],
    ["] ", "title: ] bridge", "] bridge"],
    ["& ", "title: & bridge", "& bridge"],
    ["a quote that belongs to it", "title: Bridge: 'it's open'", "Bridge: 'it's open'"],
    ["more lines", "title: Bridge: it\n  opens\n  today\na: b", "Bridge: it opens today"],
    ["a tag that is a word", "title: !Important", "!Important"],
  ];
  it.each(asText)("is taken as text, with a warning that names its field and line: %s", (_name, fields, expected) => {
    const text = fenced(`date: 2024-05-02\n${fields}\nlayout: post`);
    const front = frontMatterOf(text);
    expect(fieldsOf(text)).toMatchObject({ date: "2024-05-02", title: expected });
    expect(front.warnings).toHaveLength(1);
    expect(front.warnings[0]).toMatchObject({ file: "folder/file.txt", line: 3, field: "title" });
    expect(front.warnings[0]?.hint).not.toBe("");
  });

  const deeper: [string, string, unknown][] = [
    ["in a field of a field", "seo:\n  title: A: b\n  c: d", { seo: { title: "A: b", c: "d" } }],
    ["in a list", "tags:\n  - @a\n  - b", { tags: ["@a", "b"] }],
    ["in a list of maps", "refs:\n  - title: A: b\n    url: c", { refs: [{ title: "A: b", url: "c" }] }],
    ["in two fields", "a: b: c\nd: [e] f", { a: "b: c", d: "[e] f" }],
    ["in brackets", "tags: [@a, b, #c, `d`]", { tags: ["@a", "b", "#c", "`d`"] }],
    ["commas too many", "tags: [a, , b]", { tags: ["a", "b"] }],
    ["tabs before the items of a list", "tags:\n\t- a\n\t- b", { tags: ["a", "b"] }],
    ["subjects with number signs", "tags: #a #b", { tags: "#a #b" }],
    ["items with number signs", "tags:\n  - #a\n  - #b", { tags: ["#a", "#b"] }],
    ["no blank behind a colon", "title:Bridge\nurl: c", { title: "Bridge", url: "c" }],
    ["a blank that is none to YAML", "title:\u00a0Bridge: new\nurl: c", { title: "Bridge: new", url: "c" }],
    ["a tag of Ruby", "a: !ruby/object:Post\n  b: c", { a: { b: "c" } }],
    ["a tag of Python", "a: !!python/unicode 'b'\nc: !!python/tuple [d]", { a: "b", c: ["d"] }],
    ["a key given twice", "a: 1\na: 2", { a: "2" }],
    ["a key given twice, deeper", "a:\n  b: 1\n  b: 2", { a: { b: "2" } }],
    ["text lost to a comment", "title: We are #1", { title: "We are" }],
  ];
  it.each(deeper)("is read as it is meant, with a warning: %s", (_name, fields, expected) => {
    expect(fieldsOf(fenced(fields))).toEqual(expected);
    const { warnings } = frontMatterOf(fenced(fields));
    expect(warnings.length).toBeGreaterThan(0);
    for (const { rule, line, hint } of warnings) {
      expect(rule).toMatch(/^(?:yaml-(?:value-as-text|oddity|tag|comment)|duplicate-key)$/);
      expect(line).toBeGreaterThan(1);
      expect(hint).not.toBe("");
    }
  });

  it("is quoted in no message", () => {
    for (const [, fields] of [...asText, ...deeper])
      expect(JSON.stringify(frontMatterOf(fenced(fields)).warnings)).not.toMatch(/opens|Bridge|@a|Post|unicode/);
  });

  it("is not taken as text where fields below it would be lost in it", () => {
    expect(() => fieldsOf(fenced("a: b: c\n  name: d"))).toThrow(/refusal|expected fields/);
  });

  it("leaves comments that are meant as such alone", () => {
    expect(frontMatterOf(fenced("a: b # note\nc: #\ntags: # none yet\nimage: #todo")).warnings).toEqual([]);
  });
});
