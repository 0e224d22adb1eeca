import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rstToMarkdown } from "../../../../../seed/formats/rst/rst-to-markdown.js";
import { parseArticle, parseText, parseWiki } from "../../parse-text.js";

const POST = "Bridge opens\n============\n\n:date: 2024-05-02 10:20\n:tags: bridges, ferries\n:author: Ana Silva\n";

describe("reStructuredText", () => {
  it("has its title above a list of fields, as Pelican writes it", () => {
    expect(
      parseArticle(`${POST}:summary: It is open\n   again.\n\nThe ferry rests.\n`, "content/bridge.rst"),
    ).toMatchObject({
      title: "Bridge opens",
      publishedAt: new Date("2024-05-02T10:20:00Z"),
      topics: ["bridges", "ferries"],
      authors: ["Ana Silva"],
      excerpt: "It is open again.",
      body: "The ferry rests.",
    });
  });

  it("has fields as Nikola writes them, in plain text too", () => {
    const text =
      ".. title: Bridge opens\n.. slug: bridge\n.. date: 2024-05-02 10:20:00 UTC\n.. tags: bridges\n\nIt *opens*.\n";
    for (const path of ["posts/bridge.rst", "posts/bridge.txt"])
      expect(parseArticle(text, path)).toMatchObject({
        title: "Bridge opens",
        topics: ["bridges"],
        body: "It *opens*.",
      });
  });

  it("is a page where it has neither fields nor a date", () => {
    expect(parseWiki("Locks\n=====\n\nA lock is a gate.\n", "docs/locks.rst")).toMatchObject({
      title: "Locks",
      body: "A lock is a gate.",
    });
  });

  it("keeps no field that is secret", () => {
    expect(JSON.stringify(parseText(`${POST}:secured: 4711\n\nText.\n`, "content/bridge.rst"))).not.toContain("4711");
  });
});

describe("reStructuredText becomes Markdown:", () => {
  it.each([
    ["titles, by their order", "One\n===\n\nTwo\n---\n\nThree\n===\n", "# One\n\n## Two\n\n# Three\n"],
    ["a title with a line above it", "=====\n One\n=====\n\nText.", "# One\n\nText."],
    ["code", ".. code-block:: py\n   :linenos:\n\n   a = 1\n\n   b = 2\n\nEnd", "```py\na = 1\n\nb = 2\n```\n\nEnd"],
    ["code below two colons", "Run::\n\n    make\n      all\n\nEnd", "Run:\n\n```\nmake\n  all\n```\n\nEnd"],
    ["code of an item", "* Run::\n\n      make\n\n* Rest", "* Run:\n\n  ```\n  make\n  ```\n\n* Rest"],
    ["a link with its address", "See `the site <https://a.example/>`_.", "See [the site](https://a.example/)."],
    [
      "a link by a name",
      "See `the site`_ and here_.\n\n.. _the site: https://a.example/\n.. _here: https://b.example/",
      "See [the site](https://a.example/) and [here](https://b.example/).\n",
    ],
    [
      "links in their order",
      "See `one`__, `two`__.\n\n__ https://a.example/\n__ https://b.example/",
      "See [one](https://a.example/), [two](https://b.example/).\n",
    ],
    ["names with lines below, which link nowhere", "Use snake_case_ and ``raw_``.", "Use snake_case_ and ``raw_``."],
    ["roles", "Use :code:`a_b` and :doc:`the guide <guide>`.", "Use `a_b` and the guide."],
    ["a picture", ".. figure:: a.png\n   :alt: A bridge\n\n   It is new.", "![A bridge](a.png)\n\nIt is new.\n"],
    ["a note", ".. note:: Mind it.\n\n   Really.\n\nEnd", "Mind it.\n\nReally.\n\nEnd"],
    [
      "what a program fills in, and comments",
      ".. contents::\n   :depth: 2\n\n.. A comment\n   of two lines\n\nEnd",
      "End",
    ],
    ["a quote", "He said:\n\n   So it goes.\n\nEnd", "He said:\n\n> So it goes.\n\nEnd"],
    ["lists", "#. one\n#. two\n\n   more\n\n- three", "1. one\n1. two\n\n   more\n\n- three"],
    ["footnotes", "Text [1]_.\n\n.. [1] A note.", "Text [^1].\n\n[^1]: A note."],
    [
      "a table, drawn as it was",
      "==  ==\na   b\n==  ==\n1   2\n==  ==\n\nEnd",
      "```\n==  ==\na   b\n==  ==\n1   2\n==  ==\n```\n\nEnd",
    ],
  ])("%s", (_kind, source, expected) => {
    expect(rstToMarkdown(source).trim()).toBe(expected.trim());
  });

  it("no line of code and no item is lost", () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.array(word, { minLength: 1, maxLength: 6 }),
        (code, items) => {
          const out = rstToMarkdown(
            `.. code-block::\n\n${code.map((line) => `   ${line} = 1`).join("\n")}\n\n${items.map((item) => `* ${item}`).join("\n")}\n`,
          ).split("\n");
          for (const line of code) expect(out).toContain(`${line} = 1`);
          for (const item of items) expect(out).toContain(`* ${item}`);
        },
      ),
    );
  });

  it("in time, whatever it is", () => {
    const started = performance.now();
    for (const text of [
      "`a <".repeat(100_000),
      `\`${" ".repeat(300_000)}`,
      "a::\n\n".repeat(100_000),
      "a_ ".repeat(100_000),
      ".. note::\n".repeat(50_000),
      "  ".repeat(300_000),
      Array.from({ length: 1000 }, (_, depth) => `${" ".repeat(depth)}.. note:: a`).join("\n"),
      "==  ==\n".repeat(50_000),
      "| a\n".repeat(100_000),
      ":a:`".repeat(100_000),
    ])
      rstToMarkdown(text);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
