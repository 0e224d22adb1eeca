import { describe, expect, it } from "vitest";
import { parseArticle, parseText } from "../../parse-text.js";
import { partsOf } from "../read-parts.js";

const LEKTOR = `title: Bridge opens
---
pub_date: 2024-05-02
---
author: Ana Silva
---
summary:

It is open again.
---
body:

The old bridge is open.

- one
- two
`;
const POST = "content/blog/bridge/contents.lr";
const KIRBY = `Title: Bridge opens

----

Date: 2024-05-02

----

Author: Ana Silva

----

Tags: bridges, transport

----

Text:

The (link: https://post.example/plan text: plan) is done.(image: bridge.jpg)

- one
- two
`;

describe("a content file of Lektor", () => {
  it("is its fields and its text", () => {
    expect(parseArticle(LEKTOR, POST)).toMatchObject({
      title: "Bridge opens",
      publishedAt: new Date("2024-05-02"),
      authors: ["Ana Silva"],
      excerpt: "It is open again.",
      body: "The old bridge is open.\n\n- one\n- two",
    });
  });

  it("may keep its text in blocks, whose settings are none of it", () => {
    const blocks = `#### banner ####
image: banner.jpg
----
height: 500
#### text-block ####
text:

Note: it is open.

\`\`\`
----
\`\`\`
----
class: wide
#### text-block ####
text:

The end.
`;
    const text = LEKTOR.replace(/The old[^]*$/, blocks);
    expect(parseArticle(text, POST).body).toBe("Note: it is open.\n\n```\n----\n```\n\nThe end.");
  });

  it("is left out where it is hidden", () => {
    expect(parseText(`_hidden: yes\n---\n${LEKTOR}`, POST)).toMatchObject({ kind: "left-out" });
  });
});

describe("a content file of Kirby", () => {
  it("is its fields and its text, with links as Markdown has them", () => {
    expect(parseArticle(KIRBY, "content/blog/20240502_bridge/article.txt")).toMatchObject({
      title: "Bridge opens",
      publishedAt: new Date("2024-05-02"),
      authors: ["Ana Silva"],
      topics: ["bridges", "transport"],
      body: "The [plan](https://post.example/plan) is done.\n\n- one\n- two",
    });
  });

  it.each([
    ["prose between rules", "Title: Bridge\n\n----\n\nIt is open again, the office said on Thursday morning.\n"],
    ["fields without a title", "Note: a\n----\nText: b\n"],
  ])("is none: %s", (_name, text) => {
    expect(partsOf(text, "letters/note.txt")).not.toEqual(["b"]);
    expect(parseText(text, "letters/note.txt")).not.toMatchObject({ format: "divided" });
  });
});
