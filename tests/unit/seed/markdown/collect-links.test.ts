import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { visit } from "unist-util-visit";
import { describe, expect, it } from "vitest";
import { collectLinks } from "../../../../seed/markdown/collect-links.js";
import { scanBlocks } from "../../../../seed/markdown/markdown-blocks.js";
import { segmentInline } from "../../../../seed/markdown/markdown-inline.js";
import { parseWiki } from "../parse-text.js";

const linksOf = (text: string) => collectLinks(scanBlocks(text).blocks, undefined);

const name = (target: string, labels = [target], count = 1, sections: string[] = []) => ({
  target,
  kind: "name",
  count,
  labels,
  sections,
});

const targetsOf = (text: string) => linksOf(text).map(({ target }) => target);

describe("an outliner's bullet", () => {
  it("is text below a heading, however deep its tabs", () => {
    expect(targetsOf("## Usage\n\t- by [[A]]\n\t\t- and [[B]]\n\t  key:: [[C]]")).toEqual(["A", "B", "C"]);
    expect(targetsOf("## Usage\n\tcode [[A]]\n\n    - [[B]]")).toEqual([]);
  });
});

describe("the scanner", () => {
  /** Words that a general Markdown parser shows outside code, and the headings it sees. */
  function byGeneralParser(markdown: string) {
    const words: string[] = [];
    const headings: string[] = [];
    visit(fromMarkdown(markdown), (node, _at, parent) => {
      if (node.type === "text") words.push(...(node.value.match(/w\d/g) ?? []));
      if (node.type === "heading" && parent?.type === "root") headings.push(`${node.depth}`);
    });
    return { words, headings };
  }

  function byScanner(markdown: string) {
    const { blocks } = scanBlocks(markdown);
    const texts = blocks.flatMap((block) => segmentInline(block.text)).filter((segment) => segment.kind === "text");
    return {
      words: texts.flatMap((segment) => segment.text.match(/w\d/g) ?? []),
      headings: blocks.filter((block) => block.kind === "heading" && !block.nested).map((block) => `${block.level}`),
    };
  }

  it("tells code and headings as a general Markdown parser does", () => {
    const prefix = fc.constantFrom(
      "",
      "",
      "",
      " ",
      "  ",
      "   ",
      "    ",
      "      ",
      "> ",
      "- ",
      "1. ",
      "  - ",
      "> > ",
      "> - ",
    );
    const content = fc.constantFrom(
      "w1 w2",
      "# w3",
      "### w4 #",
      "```",
      "~~~",
      "w5 `w6` w7",
      "``w8 ` w9",
      "===",
      "---",
      "",
      "",
      "text `w0",
      "w1` text",
      "* * *",
      "1. w2",
      "```js",
    );
    // No empty list items, and none that starts at 2: behind indented code the general parser takes them for text, against CommonMark.
    const line = fc.tuple(prefix, content).map(([before, text]) => (text === "" ? "" : before + text));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 9 }), (lines) => {
        const markdown = lines.join("\n");
        expect(byScanner(markdown)).toEqual(byGeneralParser(markdown));
      }),
      { numRuns: 1500 },
    );
  });
});

describe("links in the front matter", () => {
  const page =
    '---\nup: "[[Coast]]"\nrelated: [[Tide Tables]]\nauthors:\n  - "[[Ann Vega|Ann]]"\n  - [[Lee, Kim]]\ntags: ["[[tagged]]"]\naliases: ["[[never]]"]\n---\nSee [[Coast]].';

  it("are the page's, quoted or not, but for its own names", () => {
    expect(parseWiki(page).links).toEqual([
      name("Coast", ["Coast"], 2),
      name("Tide Tables"),
      name("Ann Vega", ["Ann"]),
      name("Lee, Kim"),
      name("tagged"),
    ]);
  });
});

describe("a link's two sides", () => {
  it.each([
    ["graph view|garden.topic.graph-view", "garden.topic.graph-view", "graph view"],
    ["Look-up|dendron://vault/garden.topic.look-up", "garden.topic.look-up", "Look-up"],
    ["the doctor|garden.ref.commands#doctor", "garden.ref.commands", "the doctor"],
    ["projects.tech.web|Web", "projects.tech.web", "Web"],
    ["Node|node.js", "Node", "node.js"],
    ["A note|dendron://vault/garden", "garden", "A note"],
  ])("are turned where the second is a dotted note name: [[%s]]", (content, target, label) => {
    expect(parseWiki(`See [[${content}]].`).links).toMatchObject([{ target, labels: [label] }]);
  });

  it("are kept both where either may be the target, as long as every link to it says the same", () => {
    expect(parseWiki("# T\n\n[[the people|people]]").links).toMatchObject([{ target: "the people", turned: "people" }]);
    expect(parseWiki("# T\n\n[[A|b]] [[A|B c]]").links).toEqual([name("A", ["b", "B c"], 2)]);
  });

  it.each([
    "{{yesterday}}",
    '<% tp.date.now("YYYY", -1) %>|Yesterday',
    "Daily/<% tp.x %>|x",
    "Category:Harbours",
    "Datei:Hafen.jpg|mini",
  ])("name no page where a template fills them in or a category is meant: [[%s]]", (content) => {
    expect(parseWiki(`# T\n\nSee [[${content}]] and [[B]].`).links.map(({ target }) => target)).toEqual(["B"]);
  });
});
