import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../../../../seed/formats/front-matter/front-matter.js";
import { fenced } from "./read-fields.js";

const KILOBYTES = 60_000;
const MEGABYTE = 1_000_000;
const fill = (text: string, length = KILOBYTES) => text.repeat(Math.ceil(length / text.length));
const count = (line: (at: number) => string, lines = 8000) =>
  Array.from({ length: lines }, (_, at) => line(at)).join("\n");
const toml = (fields: string) => `+++\n${fields}\n+++\nText.`;

describe("hostile front matter", () => {
  it.each([
    ["20,000 fields", fenced(count((at) => `${at.toString(36)}: `, 10_000))],
    ["open brackets", fenced(`a: ${"[".repeat(10_000)}`)],
    ["brackets", fenced(`a: ${"[".repeat(10_000)}${"]".repeat(10_000)}`)],
    ["open braces", fenced(`a: ${fill("{a: ")}`)],
    ["open quotes", fenced(fill('a: "\n'))],
    ["open brackets by line", fenced(fill("a: [\n"))],
    ["colons", fenced(fill("a: b: c\n"))],
    ["quotes with text behind", fenced(fill('a: "b" c\n'))],
    ["dashes", fenced(fill("- "))],
    ["question marks", fenced(fill("? a\n: "))],
    ["anchors", fenced(fill("&a "))],
    ["tags", fenced(`a: ${fill("!b ")}`)],
    ["properties", fenced(fill("- &a\n  !b "))],
    ["merges", fenced(`a0: &a0 {k: 1}\n${count((at) => `a${at + 1}: &a${at + 1}\n  <<: *a${at}`, 1500)}`)],
    ["number signs", fenced(`tags: ${fill("#a ")}`)],
    ["commas", fenced(`a: [${fill(",")}]`)],
    ["lines that go on", fenced(`a: b: c\n${fill("  d\n")}`)],
    ["backslashes", fenced(`a: "${fill("\\")}`)],
    ["a long line without end", `---\n${fill("a", MEGABYTE)}`],
    ["a long line", fenced(fill("a: b", MEGABYTE))],
    ["empty lines", `${fill("\n", MEGABYTE)}---\na: b\n---\n`],
    ["blanks", fill(" ", MEGABYTE)],
    ["marks that close nothing", `---\na: b\n${fill("  ---\n", MEGABYTE)}`],
    ["TOML fields", toml(count((at) => `k${at} = 1`, 5000))],
    ["TOML brackets", toml(`a = ${"[".repeat(20_000)}`)],
    ["TOML names", toml(`a${".a".repeat(30_000)} = 1`)],
    ["TOML tables", toml(fill("[[t]]\n"))],
    ["JSON in JSON", fill('{"a":', MEGABYTE)],
    ["JSON quotes", `{"${fill('\\"', MEGABYTE)}`],
    ["JSON comments", `{${fill("/*", MEGABYTE)}`],
    ["headers", fill("Title: a\n", MEGABYTE)],
    ["headers that go on", `Title: a\nTags:\n${fill("- a\n")}\nText.`],
    ["headers with open brackets", `Title: a\n${fill("Tags: [a\n")}\nText.`],
    ["page properties", fill("a:: b\n", MEGABYTE)],
  ])("is read or refused in time: %s", (_name, text) => {
    const started = performance.now();
    expect(["fields", "broken", "none"]).toContain(readFrontMatter({ path: "a.md", text }).kind);
    // Far above what a linear reader needs on a slow machine, far below what a quadratic one takes.
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("never throws, and tells a place and advice: any scraps of YAML, TOML, JSON and headers", () => {
    const scrap = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 8 }),
      fc.constantFrom(
        ...[
          "---\n",
          "+++\n",
          ";;;\n",
          "...\n",
          "---json\n",
          "\n",
          "\n\n",
          "  ",
          "\t",
          "- ",
          "? ",
          ": ",
          ":",
          "#",
          " #",
        ],
        ...[
          "[",
          "]",
          "{",
          "}",
          '"',
          "'",
          "|\n",
          ">\n",
          "&a ",
          "*a",
          "!b ",
          "<<: *a",
          "title: ",
          "tags:\n",
          "secured: ",
        ],
        ...[
          "title = ",
          "[a]\n",
          '{"a": ',
          "},",
          "Title: ",
          "Date: 2024\n",
          "tags:: ",
          "Text.",
          "\0",
          "\ud800",
          "\u00a0",
        ],
      ),
    );
    fc.assert(
      fc.property(
        fc.constantFrom("---\n", "+++\n", "{", "Title: a\n", ""),
        fc.array(scrap, { maxLength: 25 }),
        (opening, scraps) => {
          const text = opening + scraps.join("");
          const result = readFrontMatter({ path: "a.md", text });
          const lines = text.split("\n").length;
          const problems =
            result.kind === "broken" ? [result.problem] : result.kind === "fields" ? result.warnings : [];
          for (const { rule, line = 0, column = 0, hint, field } of problems) {
            expect(rule).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
            expect(line).toBeGreaterThan(0);
            expect(line).toBeLessThanOrEqual(lines);
            expect(column).toBeGreaterThan(0);
            expect(hint).not.toBe("");
            expect(field).not.toBe("secured");
          }
          if (result.kind === "fields") expect(text.endsWith(result.body)).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
