import { describe, expect, it } from "vitest";
import { tiddlerToMarkdown } from "../../../../../seed/formats/tiddlywiki/tiddler-to-markdown.js";
import { parseText, parseWiki } from "../../parse-text.js";

const TIDDLER = `created: 20240503083000000
modified: 20240504090000000
tags: [[two words]] bridges
title: Harbour bridge
caption: The bridge
type: text/vnd.tiddlywiki

! History

It leads to [[the port|Port Aurel]]. <<toc>>
`;

describe("a tiddler", () => {
  it("is a page with its fields and links", () => {
    expect(parseWiki(TIDDLER, "tiddlers/Harbour bridge.tid")).toMatchObject({
      title: "Harbour bridge",
      aliases: ["The bridge"],
      links: [{ target: "Port Aurel", kind: "name", labels: ["the port"] }],
      body: "# History\n\nIt leads to [[Port Aurel|the port]].",
    });
  });

  it.each([
    ["of the system", TIDDLER.replace("Harbour bridge", "$:/core/x"), "tiddlers/x.tid"],
    ["of the system by its file", "tags: x\n\ny\n", "tiddlers/$__core_x.tid"],
    ["that is a draft", `draft.of: Harbour bridge\n${TIDDLER}`, "tiddlers/x.tid"],
    ["that is a picture", TIDDLER.replace("text/vnd.tiddlywiki", "image/svg+xml"), "tiddlers/x.tid"],
    ["that is data", TIDDLER.replace("text/vnd.tiddlywiki", "application/json"), "tiddlers/x.tid"],
    ["that is a style sheet", TIDDLER.replace("text/vnd.tiddlywiki", "text/css"), "tiddlers/x.tid"],
  ])("%s is passed over", (_, text, path) => {
    expect(parseText(text, path)).toMatchObject({ kind: "passed-over" });
  });

  it("without a title is named by its file, and may be Markdown", () => {
    expect(parseWiki("type: text/markdown\n\n**a** //b// [x](y.md)\n", "t/Old bridge.tid")).toMatchObject({
      title: "Old bridge",
      body: "**a** //b// [x](y.md)",
    });
  });
});

describe("TiddlyWiki's text", () => {
  it.each([
    ["! One\n!! Two\n!!!Three", "# One\n## Two\n### Three"],
    ["''bold'' //italic// ''//both//''", "**bold** *italic* ***both***"],
    ["[[Target]] [[label|Target]] [[x|https://x.example/a]]", "[[Target]] [[Target|label]] [x](https://x.example/a)"],
    ["https://x.example/a//b stays", "https://x.example/a//b stays"],
    [
      "[ext[label|https://x.example]] [img[A picture|a b.png]] [img width=32 [a.png]]",
      "[label](https://x.example) ![A picture](a%20b.png) ![](a.png)",
    ],
    ["a <<macro 'x'>> b <$link to='x'>c</$link>", "a  b c"],
    [
      "{{Target}} {{Target!!field}} {{Target||tpl}} {{!!title}} {{{ [tag[x]] }}}",
      "![[Target]] ![[Target]] ![[Target]]  ",
    ],
    ["* one\n** two\n# first\n## second", "- one\n   - two\n1. first\n   1. second"],
    ["`<<code>>` ``a [[b]]``", "`<<code>>` ``a [[b]]``"],
    ["```\n! no heading\n[[a|b]]\n```", "```\n! no heading\n[[a|b]]\n```"],
    ["<<<\nWe ''wait''.\n<<<\ny", "> We **wait**.\ny"],
    ["> quoted", "> quoted"],
    ["|!A|!B|h\n|1|[[x|Y]]|", "| A | B |\n| --- | --- |\n| 1 | [[Y\\|x]] |"],
    ["|caption|c\n|a||b|", "| a |  | b |\n| --- | --- | --- |"],
    ["\\define x(a)\nbody ''a''\n\\end\n! H", "# H"],
    ["\\import [[x]]\n\\define y() z\n! H", "# H"],
    ["__under__ ~~gone~~ x^^2^^ y,,1,,", "under ~~gone~~ x2 y1"],
    ["; term\n: what it is", "**term**\nwhat it is"],
    ["~CamelCase and ~10", "CamelCase and ~10"],
    ["$$$text/css\na { b }\n$$$", "```\na { b }\n```"],
    ["don't it''s", "don't it''s"],
  ])("becomes Markdown: %s", (source, markdown) => {
    expect(tiddlerToMarkdown(source)).toBe(markdown);
  });

  it("is read in linear time", () => {
    const start = performance.now();
    for (const part of ["[[a|", "''a ", "//a ", "<<a", "{{a", "\\define x(\n", "|a", "|a|\n", "```\n", "[img[a"])
      tiddlerToMarkdown(part.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
