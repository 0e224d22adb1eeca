import { describe, expect, it } from "vitest";
import { asciidocToMarkdown } from "../../../../../seed/formats/asciidoc/asciidoc-to-markdown.js";
import { parseArticle, parseText } from "../../parse-text.js";

const PROSE = "The bridge opened on Thursday. See xref:plan.adoc[the plan].";
const BODY = "The bridge opened on Thursday. See [the plan](plan.adoc).";
const TOLD = {
  title: "Harbour bridge",
  publishedAt: new Date("2024-05-03"),
  authors: ["Ana Silva"],
  topics: ["a", "b"],
  body: BODY,
};

describe("an AsciiDoc file", () => {
  it.each([
    ["posts/a.adoc", "Ana Silva <ana@post.example>\n2024-05-03\n:tags: a, b"],
    ["posts/a.asciidoc", "Ana Silva <ana@post.example>\nv1.0, 2024-05-03: first\n:keywords: a, b\n:toc:"],
    ["posts/a.txt", "Ana Silva <ana@post.example>\nv1.0, 2024-05-03\n:tags: a, b"],
    ["posts/a.txt", ":revdate: 2024-05-03\n:author: Ana Silva\n:tags: a, b"],
    ["posts/a.adoc", "Ana Silva\n:page-date: 2024-05-03\n:page-tags: a, b"],
    ["posts/a.adoc", ":jbake-date: 2024-05-03\n:jbake-tags: a, b\n:jbake-author: Ana Silva"],
    ["posts/a.adoc", "// a comment\n:author: Ana Silva\n:date: 2024-05-03\n:tags: a, \\\n b"],
  ])("is an article with its fields: %s %s", (path, header) => {
    expect(parseArticle(`= Harbour bridge\n${header}\n\n${PROSE}\n`, path)).toMatchObject(TOLD);
  });

  it("may have front matter above its title", () => {
    const front = "---\ntitle: Harbour bridge\ndate: 2024-05-03\nauthor: Ana Silva\ntags: [a, b]\n---\n";
    expect(parseArticle(`${front}= Another title\n\n${PROSE}\n`, "posts/a.adoc")).toMatchObject(TOLD);
    expect(parseArticle(`${front}\n${PROSE}\n`, "posts/a.adoc")).toMatchObject(TOLD);
  });

  it("has two authors, and attributes in its text", () => {
    const text = `= Harbour bridge\nAna Silva <a@b.example>; Ben Okoro <b@b.example>\n:date: 2024-05-03\n:town: Port Aurel\n\nThe bridge of {town}.\n`;
    expect(parseArticle(text, "a.adoc")).toMatchObject({
      authors: ["Ana Silva", "Ben Okoro"],
      body: "The bridge of Port Aurel.",
    });
  });

  it("of Textile is passed over by name, unless it has front matter", () => {
    expect(parseText("h1. Bridge\n\nIt opened.\n", "a.textile")).toMatchObject({ kind: "passed-over" });
    expect(parseText("---\ntitle: Bridge\ndate: 2024-05-03\n---\n\nIt opened.\n", "a.textile")).toMatchObject({
      kind: "document",
    });
  });
});

describe("AsciiDoc's text", () => {
  it.each([
    ["== History", "## History"],
    ["=== Deep", "### Deep"],
    ["*bold* _italic_ `code` `+x+`", "**bold** _italic_ `code` `x`"],
    [
      "link:a/b.html[label] https://x.example[x^] https://x.example/a[]",
      "[label](a/b.html) [x](https://x.example) <https://x.example/a>",
    ],
    ["xref:page.adoc#part[label] xref:part[here]", "[label](page.adoc#part) here"],
    ["xref:comp:mod:page.adoc[label]", "[label](page.adoc)"],
    ["<<part,here>> <<other.adoc#x,there>>", "here [there](other.adoc#x)"],
    ["image::a b.png[A picture,300]", "![A picture](a%20b.png)"],
    ["an image:i.png[icon] here", "an ![icon](i.png) here"],
    ["* one\n** two\n. three\n- four", "- one\n  - two\n1. three\n- four"],
    ["[source,ruby]\n----\nputs *1*\n----", "```ruby\nputs *1*\n```"],
    ["....\n== x\n....", "```\n== x\n```"],
    ["____\nWe *wait*.\n____\ny", "> We **wait**.\ny"],
    ["****\nAside.\n****", "Aside."],
    ["////\nsecret\n////\ny", "y"],
    ["// a comment\ninclude::x.adoc[]\n[[anchor]]\n[.lead]\ny", "y"],
    ["|===\n|a |b\n|===", "```\n|a |b\n```"],
    [".The title\ny", "**The title**\ny"],
    ["one +\ntwo\n+\nthree", "one  \ntwo\n\nthree"],
    ["a footnote:[by her].", "a  (by her)."],
    ["----\nopen", "open"],
    ["NOTE: Take care.", "NOTE: Take care."],
  ])("becomes Markdown: %s", (source, markdown) => {
    expect(asciidocToMarkdown(source, new Map())).toBe(markdown);
  });

  it("is read in linear time", () => {
    const start = performance.now();
    for (const part of ["link:a", "*a ", "----\n", "[source,\n", "<<a", "image:", "xref:a[", "{a"])
      asciidocToMarkdown(part.repeat(20_000), new Map());
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
