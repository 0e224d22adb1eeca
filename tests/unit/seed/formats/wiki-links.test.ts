import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { visit } from "unist-util-visit";
import { describe, expect, it } from "vitest";
import { scanBlocks } from "../../../../seed/markdown/markdown-blocks.js";
import { segmentInline } from "../../../../seed/markdown/markdown-inline.js";
import { parseWiki } from "../parse-text.js";

const linksOf = (text: string) => parseWiki(`# T\n\n${text}\n\n## End\n`).links;
const targetsOf = (text: string) => linksOf(text).map(({ target }) => target);

describe("a wiki link", () => {
  it.each([
    ["[[A]]", "A", "A"],
    ["[[A|label]]", "A", "label"],
    ["[[A#Heading|label]]", "A", "label"],
    ["[[A#Heading]]", "A", "A"],
    ["[[A^block]]", "A", "A"],
    ["[[A#^block]]", "A", "A"],
    ["[[ A  b |  the *label* ]]", "A b", "the label"],
    ["[[A|]]", "A", "A"],
    ["[[A|x [y]]]", "A", "x [y]"],
    ["| [[A\\|b]] | c |\n|---|---|\n| 1 | 2 |", "A", "b"],
    ["[[People/Kai-Fu Lee]]", "Kai-Fu Lee", "Kai-Fu Lee"],
    ["[[../Notes/A.md|a]]", "A", "a"],
    ["[[A.md#b]]", "A", "A"],
    ["[[TCP/IP]]", "TCP/IP", "TCP/IP"],
    ["[[AC/DC]]", "AC/DC", "AC/DC"],
    ["[[C#]]", "C#", "C#"],
    ["[[📅 Ünï 零一]]", "📅 Ünï 零一", "📅 Ünï 零一"],
    ["[[01.AI]]", "01.AI", "01.AI"],
    ["![[Note]]", "Note", "Note"],
    ["*[[A: b, and c]]*", "A: b, and c", "A: b, and c"],
    ["[[[A]]]", "A", "A"],
    ["[[ [[A]]", "A", "A"],
    ["costs $5, [[A]] and $6", "A", "A"],
    ["<b>[[A]]</b>", "A", "A"],
    ["- [ ] task [[A]]", "A", "A"],
    ["> [!note] [[A]]", "A", "A"],
    ["100% [[A]] 5%", "A", "A"],
    ["`` ` [[A]]", "A", "A"],
    ["%% [[A]]", "A", "A"],
  ])("is read: %s", (text, target, label) => {
    expect(linksOf(text)).toEqual([{ target, count: 1, labels: [label], sections: [] }]);
  });

  it.each([
    "[[]]",
    "[[ ]]",
    "[[|x]]",
    "[[#Heading]]",
    "[[#^block]]",
    "![[image.PNG|100]]",
    "[[file.pdf#page=2]]",
    "`[[A]]`",
    "``a ` [[A]]``",
    "```\n[[A]]\n```",
    "~~~md\n[[A]]\n```\n[[B]]",
    "    [[A]]",
    "- item\n\n      [[A]]",
    "> ```\n> [[A]]\n> ```",
    "<!-- [[A]] -->",
    "<!--\n\n[[A]]\n\n-->",
    "%% [[A]] %%",
    "%%\n[[A]]\n\n[[B]]\n%%",
    "$x [[A]] y$",
    "$$\n[[A]]\n$$",
    "<code>[[A]]</code>",
    "<pre>\n[[A]]\n</pre>",
    "\\[[A]]",
    "[[A\nb]]",
    "[[A]",
  ])("is none: %j", (text) => {
    expect(targetsOf(text)).toEqual([]);
  });

  it("is found behind code and comments that have ended", () => {
    expect(
      targetsOf("```\n[[x]]\n```\n[[A]] `[[x]]` [[B]] <!-- [[x]] --> [[C]]\n\n    [[x]]\n\n[[D]]\n%% [[x]] %%\n[[E]]"),
    ).toEqual(["A", "B", "C", "D", "E"]);
    expect(targetsOf("- a\n  continued [[A]]\n\n    [[B]]\n\n1. x\n\n   [[C]]")).toEqual(["A", "B", "C"]);
  });

  it("of one target comes once, with its count, its labels and the headings it stands under", () => {
    const { links } = parseWiki("# T [[Z]]\n\n[[A]] [[A|a]]\n\n## One [[B]]\n\n[[A]]\n\n### Two\n\n[[A|a]] [[a]]");
    expect(links).toEqual([
      { target: "Z", count: 1, labels: ["Z"], sections: [] },
      { target: "A", count: 4, labels: ["A", "a"], sections: ["One B", "Two"] },
      { target: "B", count: 1, labels: ["B"], sections: ["One B"] },
      { target: "a", count: 1, labels: ["a"], sections: ["Two"] },
    ]);
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
    '---\nup: "[[Coast]]"\nrelated: [[Tide Tables]]\nauthors:\n  - "[[Ann Vega|Ann]]"\n  - [[Lee, Kim]]\ntags: ["[[no]]"]\naliases: ["[[never]]"]\n---\nSee [[Coast]].';

  it("are the page's, quoted or not, but for its own names and tags", () => {
    expect(parseWiki(page).links).toEqual([
      { target: "Coast", count: 2, labels: ["Coast"], sections: [] },
      { target: "Tide Tables", count: 1, labels: ["Tide Tables"], sections: [] },
      { target: "Ann Vega", count: 1, labels: ["Ann"], sections: [] },
      { target: "Lee, Kim", count: 1, labels: ["Lee, Kim"], sections: [] },
    ]);
  });

  it("show that fields such as related, topics and published are a wiki page's", () => {
    expect(parseWiki('---\nrelated: "[[Tide]]"\n---\nText.', "v/Pier.md").title).toBe("Pier");
    expect(
      parseWiki('---\ntitle: A clipping\nauthor:\n  - "[[Ann Vega]]"\npublished: 2015-10-17\n---\nText.').title,
    ).toBe("A clipping");
  });
});

describe("a link's two sides", () => {
  it.each([
    ["graph view|garden.topic.graph-view", "garden.topic.graph-view", "graph view"],
    ["Look-up|dendron://vault/garden.topic.look-up", "garden.topic.look-up", "Look-up"],
    ["the doctor|garden.ref.commands#doctor", "garden.ref.commands", "the doctor"],
    ["projects.tech.web|Web", "projects.tech.web", "Web"],
    ["Node|node.js", "Node", "node.js"],
  ])("are turned where the second is a dotted note name: [[%s]]", (content, target, label) => {
    expect(parseWiki(`See [[${content}]].`).links).toMatchObject([{ target, labels: [label] }]);
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
