import { describe, expect, it } from "vitest";
import { fenced, problemOf } from "./read-fields.js";

describe("YAML that is refused", () => {
  const refused: [string, string, object, RegExp][] = [
    [
      "a tab as indentation",
      "a: b\nseo:\n\ttitle: c",
      { line: 4, field: "seo", found: "a tab as indentation" },
      /spaces/,
    ],
    ["an open quote", 'a: b\ntitle: "Bridge\nc: d', { line: 3, column: 8, field: "title" }, /Close it/],
    ["an open single quote", "title: 'Bridge\nc: d", { line: 2, field: "title" }, /Close it/],
    ["a quote that ends at the next one", 'title: "A\nlead: "B"', { line: 2, field: "title" }, /Close it/],
    ["an open bracket", "a: b\ntags: [c, d\ne: f", { line: 3, column: 7, field: "tags" }, /Close it/],
    ["an open brace", "seo: {a: b\ne: f", { line: 2, field: "seo" }, /Close it/],
    ["a field below a text", "title: A\n  lead: B", { line: 3, field: "title", found: "bad indentation" }, /Indent/],
    ["an item that is out of line", "tags:\n  - a\n   - b\n  c: d", { field: "tags" }, /Indent|blank/],
    ["a line that is no field", "title: A\nBridge opens\nc: d", { line: 3, field: "title" }, /name: value/],
    ["text that goes on at the margin", "lead: One\ntwo\nc: d", { line: 3, field: "lead" }, /indent the line/],
    ["an alias of nothing", "a: b\nc: *d", { rule: "yaml-alias", line: 3, field: "c" }, /&name/],
    ["an alias within what it names", "a: &x [*x]", { rule: "yaml-alias", line: 2, field: "a" }, /Write the value out/],
    ["a bracket too deep", `a: ${"[".repeat(60)}${"]".repeat(60)}`, { line: 2, field: "a" }, /50/],
    ["a map as name", "? {a: b}\n: c", { rule: "yaml-key", line: 2 }, /quotes/],
    ["a block with text behind its mark and fields below", "a: | b\n  c: d", { line: 2, field: "a" }, /next line/],
  ];
  it.each(refused)("tells the field, the line and what to do: %s", (_name, fields, expected, advice) => {
    const problem = problemOf(fenced(fields));
    expect(problem).toMatchObject({ file: "folder/file.txt", ...expected });
    expect(problem.hint).toMatch(advice);
    expect(problemOf(`\n\n${fenced(fields)}`).line).toBe((problem.line ?? 0) + 2);
  });

  it("quotes nothing, and never names `secured`", () => {
    for (const [, fields] of refused) expect(JSON.stringify(problemOf(fenced(fields)))).not.toMatch(/Bridge|opens|"B"/);
    expect(problemOf(fenced('a: b\nsecured: "s3cret\nc: d'))).not.toHaveProperty("field");
    expect(problemOf(fenced("secured: &s s3cret\nlead: *s")).rule).toBe("yaml-alias");
  });

  it("has a bound for aliases: a billion laughs are refused at once", () => {
    const laughs = ["a: &a [x,x,x,x,x,x,x,x,x,x]"];
    for (let at = 1; at < 9; at++) {
      const [above, name] = ["abcdefghi"[at - 1], "abcdefghi"[at]];
      laughs.push(`${name}: &${name} [${Array.from({ length: 10 }, () => `*${above}`).join(",")}]`);
    }
    expect(problemOf(fenced(laughs.join("\n")))).toMatchObject({ rule: "yaml-alias-limit", field: "d" });
    const chain = Array.from({ length: 500 }, (_, at) => `k${at}: &k${at} [${at === 0 ? "x" : `*k${at - 1}`}]`);
    expect(problemOf(fenced(chain.join("\n")))).toMatchObject({ rule: "yaml-alias-limit" });
  });
});
