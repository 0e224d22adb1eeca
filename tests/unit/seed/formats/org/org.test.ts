import { describe, expect, it } from "vitest";
import { orgToMarkdown } from "../../../../../seed/formats/org/org-to-markdown.js";
import { parseArticle, parseText, parseWiki } from "../../parse-text.js";

const POST = `#+TITLE: Harbour bridge reopens
#+DATE: <2024-05-03 Fri>
#+AUTHOR: Ana Silva
#+FILETAGS: :bridges:transport:
#+OPTIONS: toc:nil

The bridge opened on Thursday. See [[file:plan.org][the plan]].
`;

describe("an Org file", () => {
  it.each(["posts/bridge.org", "posts/bridge.txt", "posts/bridge"])("is an article with its fields: %s", (path) => {
    expect(parseArticle(POST, path)).toMatchObject({
      title: "Harbour bridge reopens",
      publishedAt: new Date("2024-05-03"),
      authors: ["Ana Silva"],
      topics: ["bridges", "transport"],
      body: "The bridge opened on Thursday. See [the plan](./plan.org).",
      links: [{ target: "./plan.org", kind: "path" }],
    });
  });

  it.each([
    ["#+DATE: [2024-05-03 Fri 10:00]", { publishedAt: new Date("2024-05-03T10:00Z") }],
    ["#+date: 2024-05-03", { publishedAt: new Date("2024-05-03") }],
    ['#+hugo_tags: bridges "two words"', { topics: ["bridges", "transport", "two words"] }],
    ["#+DESCRIPTION: It is open.", { excerpt: "It is open." }],
    ["#+LANGUAGE: de", { language: "de" }],
    ["#+AUTHOR: Ben Okoro", { authors: ["Ana Silva", "Ben Okoro"] }],
  ])("has the field of its keyword: %s", (line, told) => {
    const text = /date/i.test(line)
      ? POST.replace("#+DATE: <2024-05-03 Fri>", line)
      : POST.replace("#+OPTIONS", `${line}\n#+OPTIONS`);
    expect(parseArticle(text, "posts/a.org")).toMatchObject(told);
  });

  it("of a net of notes is a page with its other names", () => {
    const text =
      ':PROPERTIES:\n:ID: 1\n:ROAM_ALIASES: "Old bridge" Bridge\n:END:\n#+title: Harbour bridge\n\nBy the [[Port]].\n';
    expect(parseWiki(text, "notes/a.org")).toMatchObject({
      title: "Harbour bridge",
      aliases: ["Old bridge", "Bridge"],
    });
  });

  it("may be a draft", () => {
    expect(parseText(`#+HUGO_DRAFT: true\n${POST}`, "posts/a.org")).toMatchObject({ kind: "left-out" });
  });
});

describe("Org's text", () => {
  it.each([
    ["* TODO [#A] History :x:y:", "# History"],
    ["*** Deep", "### Deep"],
    ["/old/ *new* =code= ~more~ +gone+", "*old* **new** `code` `more` ~~gone~~"],
    ["and/or 2*3*4 a/b/c", "and/or 2*3*4 a/b/c"],
    ["[[https://post.example/a][this]]", "[this](https://post.example/a)"],
    ["[[https://post.example/a]]", "<https://post.example/a>"],
    ["[[Notes]] [[Notes][all]]", "[[Notes]] [[Notes|all]]"],
    ["[[id:12-3][label]] [[*History][above]]", "label above"],
    ["[[file:pic.png]] [[./a/b.org::*X][b]]", "![](pic.png) [b](./a/b.org)"],
    ["#+BEGIN_SRC ruby\n  puts 1\n  * x\n#+END_SRC", "```ruby\nputs 1\n* x\n```"],
    ["#+begin_quote\nWe /wait/.\n#+end_quote", "> We *wait*."],
    ["#+begin_example\n*a*\n#+end_example", "```\n*a*\n```"],
    ["#+begin_comment\nsecret\n#+end_comment\nx", "x"],
    [":LOGBOOK:\n- x\n:END:\ny", "y"],
    ["SCHEDULED: <2024-05-03>\n# a comment\ny", "y"],
    ["|a|b|\n|-+-|\n|1|2|", "|a|b|\n|-|-|\n|1|2|"],
    [": puts 1", "    puts 1"],
    ["said[fn:1]\n[fn:1] By her.", "said[^1]\n[^1]: By her."],
    ["- one\n  - two\n1. three", "- one\n  - two\n1. three"],
    ["#+begin_src\nopen", "open"],
    ["#+CAPTION: A picture\n[[./a.png]]", "![](./a.png)"],
  ])("becomes Markdown: %s", (source, markdown) => {
    expect(orgToMarkdown(source)).toBe(markdown);
  });

  it("is read in linear time", () => {
    const start = performance.now();
    for (const part of ["[[a", "*a ", "#+begin_src\n", "#+begin_src\n* a\n", ":x:\n", "=a/ ", "[fn:", "* a :b"])
      orgToMarkdown(part.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
