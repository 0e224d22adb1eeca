import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseText, parseWire, parseWiki } from "../../parse-text.js";

const PROSE = "The old harbour bridge opened again on Thursday after two years of repair, officials said.";
const BLOCKS: [string, string][] = [
  ["indented code", "Above it:\n\n    PARIS (AFP) - x\n        y"],
  ["a nested list", "- one\n  - two\n- three"],
  ["a list with blank lines", "1. one\n\n2. two\n   goes on"],
  ["tasks", "- [ ] paint\n- [x] mend"],
  ["a table", "| a | b |\n|---|---|\n| 1 | 2 |"],
  ["a quote", "> Source: Reuters\n> goes on"],
  ["a heading", "## What happened\n\nIt opened."],
  ["a link", "See [the plan](plan.md)."],
  ["a picture", "![The bridge](bridge.jpg)"],
  ["a break", "***\n\nLater."],
  ["words like an end", "EOF marker line\n\nEND"],
  ["prose like a byline", "By the river stood a man."],
  ["prose like credits", "Source: the river rises in the hills above the town."],
  ["lines that are wrapped", "It opened\non Thursday\nat last."],
];
const HEADS: [string, string][] = [
  ["a byline", "By Ana Silva"],
  ["a byline that is set off", "*By Ana Silva*"],
  ["a byline and a day", "By Ana Silva\nMay 2, 2024"],
  ["a name above its day", "Ana Silva\nMay 2, 2024"],
  ["a name beside its day", "Ana Silva | May 2, 2024"],
];

describe("a story that was saved as Markdown with a byline", () => {
  it.each(BLOCKS)("keeps to the letter what closes it: %s", (_name, block) => {
    for (const [, head] of HEADS) {
      const read = parseWire(`# Bridge reopens\n\n${head}\n\n${PROSE}\n\n${block}\n`);
      expect({ title: read.title, authors: read.authors, body: read.body }).toEqual({
        title: "Bridge reopens",
        authors: ["Ana Silva"],
        body: `${PROSE}\n\n${block}`,
      });
    }
  });

  it("loses no line of any mixture of blocks", () => {
    const block = fc.constantFrom(...BLOCKS.map(([, text]) => text));
    const head = fc.constantFrom(...HEADS.map(([, text]) => text));
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), head, (blocks, above) => {
        const body = [PROSE, ...blocks].join("\n\n");
        expect(parseWire(`# Bridge reopens\n\n${above}\n\n${body}\n`).body).toBe(body);
      }),
    );
  });

  it.each([
    ["Tags: flood, fire", { topics: ["flood", "fire"] }],
    ["**Keywords:** flood; fire", { topics: ["flood", "fire"] }],
    ["Schlagwörter: #flood #fire", { topics: ["flood", "fire"] }],
    ["Source: Reuters", { provider: { name: "Reuters" } }],
    ["(AFP)", { provider: { name: "AFP" } }],
    ["© 2024 Harbour Post. All rights reserved.", { provider: { name: "Harbour Post" } }],
  ])("has the line that closes it read: %s", (line, expected) => {
    expect(parseWire(`# Bridge reopens\n\nBy Ana Silva\n\n${PROSE}\n\n## Part\n\n${PROSE}\n\n${line}\n`)).toMatchObject(
      {
        ...expected,
        body: `${PROSE}\n\n## Part\n\n${PROSE}`,
      },
    );
  });

  it("has a smaller heading above its byline read as its excerpt", () => {
    expect(
      parseWire(`# Bridge reopens\n### Two years late\n\nBy **Ana Silva** and **Ben Okoro**\n\n${PROSE}\n`),
    ).toMatchObject({
      authors: ["Ana Silva", "Ben Okoro"],
      excerpt: "Two years late",
      body: PROSE,
    });
  });

  it("has a dateline cut off, and nothing else of its paragraph", () => {
    expect(
      parseWire(`# Bridge reopens\n\nPARIS, May 2, 2024 (AFP) - ${PROSE}\nIt **goes** on.\n\n- a\n`),
    ).toMatchObject({
      location: "PARIS",
      provider: { name: "AFP" },
      body: `${PROSE}\nIt **goes** on.\n\n- a`,
    });
  });
});

describe("Markdown with fenced code below a byline", () => {
  it.each(["```python\nif a < b:\n    x = 1\n\n    # comment\n```", "~~~\nBy Ana Silva\n\nTags: a\n~~~"])(
    "is a story of whom it names, and loses no line: %j",
    (code) => {
      const text = `# Bridge reopens\n\nBy Ana Silva\n\n${PROSE}\n\n${code}`;
      expect(parseWire(text)).toMatchObject({ authors: ["Ana Silva"], body: `${PROSE}\n\n${code}` });
    },
  );

  it("is a note where only a day stands there", () => {
    const text = `# Bridge reopens\n\nMay 2, 2024\n\n${PROSE}\n\n~~~\nx = 1\n~~~`;
    expect(parseWiki(text).body).toBe(text);
  });
});

describe("a note in Markdown with a day and no prose", () => {
  it("stays a page with every line", () => {
    const text = "# Weekly notes\n\nMay 2, 2024\n\n- [ ] paint\n- [x] mend";
    expect(parseWiki(text).body).toBe(text);
    expect(parseText(text)).toMatchObject({ format: "markdown" });
  });
});
