import { describe, expect, it } from "vitest";
import { parseArticle, parseText } from "../../parse-text.js";
import { fieldsOf, frontMatterOf, kindOf, placesIn } from "./read-fields.js";

const PROSE = "The old harbour bridge opened again on Thursday after two years of repair.";

describe("properties below a heading", () => {
  it.each([
    [
      "Notion",
      "# Bridge\n\nStatus: Done\nDate: May 2, 2024\nTags: flood, fire\nURL: https://e.example/a",
      { title: "Bridge", Status: "Done", Date: "May 2, 2024", Tags: "flood, fire", URL: "https://e.example/a" },
    ],
    [
      "an own one first",
      "# Bridge\n\nOwner: Ana\nCreated: May 2\nTags: a",
      { title: "Bridge", Owner: "Ana", Created: "May 2", Tags: "a" },
    ],
    ["a byline", "# Bridge\n\nBy: Ana Silva\nDate: May 2", { title: "Bridge", By: "Ana Silva", Date: "May 2" }],
    ["right below it", "# Bridge\nDate: May 2\nTags: a", { title: "Bridge", Date: "May 2", Tags: "a" }],
    ["an underlined one", "Bridge\n======\n\nDate: May 2\nTags: a", { title: "Bridge", Date: "May 2", Tags: "a" }],
    ["closing marks", "# Bridge #\n\nDate: May 2\nTags: a", { title: "Bridge", Date: "May 2", Tags: "a" }],
  ])("are fields, and the heading is the title: %s", (_name, text, expected) => {
    expect(fieldsOf(`${text}\n\n${PROSE}`)).toEqual(expected);
    expect(frontMatterOf(`\n${text}\n\n${PROSE}`).body).toBe(PROSE);
  });

  it("know their places in the file", () => {
    const front = frontMatterOf(`\n# Bridge\n\nDate: May 2\nTags: a\n\n${PROSE}`);
    expect(placesIn(front.fields)).toMatchObject({ Date: "4:7", Tags: "5:7" });
    expect(front).toMatchObject({ bodyLine: 6 });
  });

  it.each([
    "# Bridge\n\nDate: May 2\nPresent: Ana, Ben",
    "# Soup\n\nServes: 4\nAuthor: Ana\nDate: May 2",
    "# Talk\n\nQ: What is it?\nA: A bridge.",
    "# Bridge\n\nTags: a\nand some prose below it",
    "## Part\n\nDate: May 2\nTags: a",
    "# Bridge\n\nProse.\n\nDate: May 2\nTags: a",
  ])("are none: %j", (text) => {
    expect(kindOf(`${text}\n\n${PROSE}`)).toBe("none");
  });
});

describe("a field list of reStructuredText", () => {
  it.each([
    ["#", ""],
    ["=", ""],
    ["*", "above"],
  ])("is read below a title underlined with %s %s, and the text stays whole", (sign, above) => {
    const rule = sign.repeat(14);
    const body = `${PROSE}\n\n.. code:: python\n\n    x = 1\n\n    # comment`;
    const head = `${above ? `${rule}\n` : ""}Bridge reopens\n${rule}\n\n:date: 2024-05-02\n:authors: Ana Silva, Ben Okoro\n:tags: x, y\n:category: c\n:summary: It\n    opens`;
    const read = parseArticle(`${head}\n\n${body}\n`);
    expect(read).toMatchObject({
      title: "Bridge reopens",
      authors: ["Ana Silva", "Ben Okoro"],
      topics: ["x", "y"],
      category: "c",
      excerpt: "It opens",
      body: `${PROSE}\n\n\`\`\`python\nx = 1\n\n# comment\n\`\`\``,
    });
    expect(read.publishedAt?.toISOString().slice(0, 10)).toBe("2024-05-02");
  });

  it.each([
    "Bridge\n======\n\n:orphan:\n:nosearch:",
    "Bridge\n======\n\n:class: x\nprose",
    ":wave: hello\n:smile: you",
  ])("is none: %j", (text) => {
    const read = parseText(`${text}\n\n${PROSE}`);
    expect(read.kind === "document" ? read.format : read.kind).not.toBe("rst");
  });
});
