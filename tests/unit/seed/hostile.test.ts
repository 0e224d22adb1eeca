import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFile, parseText } from "./parse-text.js";

const KINDS = ["document", "rejected", "passed-over", "left-out"];
const MEGABYTE = 1_000_000;
const fill = (text: string, length = MEGABYTE) => text.repeat(Math.ceil(length / text.length));
const article = (body: string) => `---\ntitle: T\nwebUrl: https://example.com/\n---\n${body}`;

describe("a hostile file", () => {
  const files: [string, string][] = [
    ["open brackets", fill("[")],
    ["open links", `# T\n\n${fill("[[")}`],
    ["links that never close", `# T\n\n${fill("[[a")}`],
    ["links that close late", `# T\n\n${fill("[[a", MEGABYTE / 2)}${fill("]]", MEGABYTE / 2)}`],
    ["quotes in quotes", fill(">", 10_000)],
    ["lists in lists", fill("- ", 10_000)],
    ["emphasis", `# T\n\n${fill("*a **b ")}`],
    ["stars", `# T\n\n${fill("*", 10_000)}`],
    [
      "backticks of every length",
      `# T\n\n${Array.from({ length: 1400 }, (_, length) => "`".repeat(length)).join(" ")}`,
    ],
    ["open comments", `# T\n\n${fill("a <!-- ")}`],
    ["open tags", `# T\n\n${fill("<a ")}`],
    ["open addresses", `# T\n\n${fill("[a](<b")}`],
    ["pictures", `# T\n\n${fill("![[")}`],
    ["dollars", `# T\n\n${fill("$a ")}`],
    ["percent signs", `# T\n\n${fill("%%")}`],
    ["table rules", `# T\na\n${fill("|-")}`],
    ["headings", fill("# a\n")],
    ["short lines", fill("a\n")],
    ["bylines", `A headline here\n\n${fill("By A B\n")}`],
    ["paragraphs", `A headline here\n\n${fill("Some words of prose.\n\n")}`],
    ["one word", fill("a")],
    ["spaces", `a${fill(" ")}b`],
    ["divisions in HTML", article(fill("<div>"))],
    ["open HTML tags", article(fill("<p "))],
    ["entities", article(fill("&amp;"))],
    ["sequences in front matter", `---\n${fill("- ", 40_000)}\n---\n`],
    ["JSON in JSON", fill('{"a":')],
    ["secured", fill("secured: ")],
  ];
  it.each(files)("is read or refused in time: %s", (_name, text) => {
    const started = performance.now();
    expect(KINDS).toContain(parseText(text).kind);
    // Far above what a linear reader needs (a second on a slow machine), far below what a quadratic one takes (minutes).
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it("never throws: any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(KINDS).toContain(parseFile("a", bytes).kind);
      }),
    );
  });

  it("never throws: any text, fields and Markdown", () => {
    const scrap = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.constantFrom(
        "---\n",
        "\n\n",
        "\n",
        "title: ",
        "webUrl: ",
        "related:\n  - ",
        "taxonomy: organization\n",
        "- ",
        "# ",
        "[[",
        "]]",
        "|",
        "`",
        "```\n",
        "**",
        "By Ann Lee\n",
        "PARIS (AFP) - ",
        "<p>",
        "</p>",
        "&#8217;",
        "%%",
        "$$",
        "> ",
        "\ud800",
        "(",
        ")",
        "Copyright © 2024 ",
      ),
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 30 }), fc.boolean(), (scraps, isFront) => {
        const text = (isFront ? "---\n" : "") + scraps.join("");
        const result = parseText(text);
        expect(KINDS).toContain(result.kind);
        if (result.kind === "rejected")
          expect(result.problems.every(({ rule, hint }) => /^[a-z]+(-[a-z]+)*$/.test(rule) && hint !== "")).toBe(true);
        expect(JSON.stringify(result)).not.toMatch(/\\ud[89a-f]/i);
      }),
      { numRuns: 2000 },
    );
  });
});
