import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collectLinks } from "../../../../seed/markdown/collect-links.js";
import { scanBlocks } from "../../../../seed/markdown/markdown-blocks.js";
import { placedLinks } from "../../../../seed/markdown/placed-links.js";
import { cpuTime } from "../../../support/cpu-time.js";

const shown = (markdown: string) => placedLinks(markdown).map(({ start, end }) => markdown.slice(start, end));

describe("where a link stands", () => {
  it.each([
    ["See [[Port Aurel]].", "Port Aurel"],
    ["See [[Port Aurel| the town ]].", "the town"],
    ["See [[places/Port Aurel#Harbour]].", "Port Aurel"],
    ["See [the *town*](aurel.md#x).", "the *town*"],
    ["See [the town][a].\n\n[a]: aurel.md", "the town"],
    ["See [![](p.png)](aurel.md).", "![](p.png)"],
    ["See [](aurel.md).", "[](aurel.md)"],
    ['See <a href="aurel.md">the <i>town</i></a>.', "the <i>town</i>"],
    ["| a | [[Port Aurel\\|town]] |\n|---|---|\n| b | c |", "town"],
    ["## 1. The [[Port]] ##", "Port"],
    ["The [[Port]] of\nmany lines\n===", "Port"],
    ["> - quoted\n>   and [[deep]]", "deep"],
    ["-\tby tabs [[deep]]", "deep"],
    ["1 2\t3 [[deep]]", "deep"],
  ])("is told by its text: %j", (markdown, text) => {
    expect(shown(markdown)).toEqual([text]);
  });

  it("is found in any order of quotes, lists, headings, code and comments, as many times as links are counted", () => {
    const prefix = fc.constantFrom(
      "",
      "",
      "> ",
      "- ",
      "1. ",
      "  - ",
      "> > ",
      "> - ",
      "# ",
      "### ",
      "    ",
      "\t- ",
      "\t",
    );
    const content = fc.constantFrom(
      "[[w1]] and [[x/w2|w3]]",
      "a [w4](b.md) c [w5][ref]",
      "`[[no]]` [[w6]]",
      "```",
      "<!-- [[no]] --> [[w7]]",
      "[ref]: page.md",
      "![[w8]] ![no](p.png) \\[[no]]",
      "===",
      "",
      "",
      "text",
      "w9 ##",
    );
    const line = fc.tuple(prefix, content).map(([before, text]) => (text === "" ? "" : before + text));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const markdown = lines.join("\n");
        const links = placedLinks(markdown);
        for (const { start, end } of links) expect(markdown.slice(start, end)).toMatch(/^(?:w\d|ref)$/);
        for (const [at, { start }] of links.entries()) expect(start).toBeGreaterThanOrEqual(links[at - 1]?.end ?? 0);
        const counted = collectLinks(scanBlocks(markdown).blocks, undefined).reduce((sum, { count }) => sum + count, 0);
        expect(links).toHaveLength(counted);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["brackets that open", "[".repeat(200_000)],
    ["brackets that open and close", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ["links without an end", "[a](<".repeat(40_000)],
    ["addresses without an end", "[a](b".repeat(40_000)],
    ["shortcodes without an end", "[a]({{< ref ".repeat(20_000)],
    ["titles without an end", '[a](b "'.repeat(30_000)],
    ["references", `${"[a][".repeat(50_000)}\n\n[a]: b.md`],
    ["links in one paragraph", "[[a]] [b](c.md) ".repeat(20_000)],
    ["lines of links in one paragraph", "[[a]] [b](c.md)\n".repeat(20_000)],
    ["definitions", "[a]: b.md\n".repeat(20_000)],
    ["wiki links that open", "[[a|".repeat(50_000)],
    ["anchors that open", "<a href=".repeat(30_000)],
    ["anchors beside code", "`x` <a href='b.md'>c</a> ".repeat(10_000)],
    ["escapes", "\\[".repeat(100_000)],
  ])("is found in a time that grows with the text: %s", (_what, markdown) => {
    const half = cpuTime(() => placedLinks(markdown.slice(0, markdown.length / 2)));
    const whole = cpuTime(() => placedLinks(markdown));
    expect(whole).toBeLessThan(Math.max(2000, half * 4));
  });
});
