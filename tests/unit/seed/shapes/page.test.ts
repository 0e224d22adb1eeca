import { describe, expect, it } from "vitest";
import { parseText, parseWiki, problemsOf, warningsOf } from "../parse-text.js";

describe("a page's title", () => {
  it.each([
    ["# The *Great* [[Wall|wall]] of `code` ##", "The Great wall of code"],
    ["The Title\n=========\n\nText.", "The Title"],
    ["## Early\n\n# Late\n", "Late"],
    ["```\n# not this\n```\n\n# This", "This"],
    ["> # not this\n\n# This", "This"],
    ["<!--\n# not this\n-->\n# This", "This"],
    ["# \n\n# This", "This"],
    ["#Tag\n\n# C\\# &amp; F#", "C# & F#"],
    ["---\ntitle: Field\n---\n# Heading", "Heading"],
    ["---\ntitle: Field\ntags: [a]\n---\n## Sub", "Field"],
  ])("comes from the first heading, else the field: %j", (text, title) => {
    expect(parseWiki(text).title).toBe(title);
  });

  it.each([
    ["pages/harbour___bridge.md", "harbour/bridge"],
    ["pages/Is it open%3F.md", "Is it open?"],
    ["pages/100%.md", "100%"],
    ["vault/People/Kai-Fu Lee.md", "Kai-Fu Lee"],
    ["vault/01.AI.md", "01.AI"],
    ["vault/01.AI", "01.AI"],
    ["Node.js.txt", "Node.js"],
    ["📅 Über & so.md".normalize("NFD"), "📅 Über & so"],
  ])("comes from the file's name where the page gives none: %s", (path, title) => {
    expect(parseWiki("See [[Other]].", path).title).toBe(title);
  });
});

describe("a page whose sections are headings of level 1", () => {
  it.each([
    ["Salt marshes keep the tide out.\n\n# Related\n[[Tide]]"],
    ["# Log\n- met [[Ann]]\n\n# Tasks\n"],
    ["![[cover.png]]\n\n# Abstract\n\nText.\n\n# Pumps and gates\n\nMore."],
    ["Some words first.\n\n# Principles\n- a\n\n# Structure\n- b"],
    ["# 1. Overview of dykes\n\ntext\n\n# 2. Building them\n"],
    ["# 📝 Zusammenfassung\n\nText."],
    ["# 概述\n\n潮汐公园位于城市北部。"],
    ["# Pumps\n\nText.\n\n# Gates\n\nMore."],
    ["Text first.\n\n# Pumps\n\nMore."],
    ["# [[Filed]]\n\n- [[Tide]]"],
  ])("is called by its file: %j", (text) => {
    expect(parseWiki(text, "vault/Sea defence.md").title).toBe("Sea defence");
  });

  it("is called by its field where that names it and the heading stands below other text", () => {
    expect(parseWiki("---\ntitle: Sluices\n---\n## Use\n\nText.\n\n# Reserved words\n", "a.b.c.md").title).toBe(
      "Sluices",
    );
  });

  it.each([
    ["# Dykes\n\nText.\n\n# Notes\n- a", "vault/x.md", "Dykes"],
    ["#coast #water\n\n[[Up]] | [[Down]]\n\n# Dykes\n\nText.\n\n# Sluices\n", "vault/x.md", "Dykes"],
    ["# Notes\n\nText.", "vault/notes.md", "Notes"],
    ["# Dykes of old\n\nText.\n\n# Gates\n", "vault/On the dyke.md", "Dykes of old"],
    ["# Dykes\n\nText.\n\n# Gates\n", "vault/sea-defence.md", "Dykes"],
    ["# Pumps\n\nText.", "vault/Sea defence.md", "Pumps"],
  ])("keeps a heading that names the page: %j", (text, path, title) => {
    expect(parseWiki(text, path).title).toBe(title);
  });

  it("has that heading among its sections", () => {
    const { sections } = parseWiki("Text.\n\n# Related\n[[Tide]]", "vault/Sea.md");
    expect(sections).toEqual([{ level: 1, heading: "Related", body: "[[Tide]]" }]);
  });
});

describe("a page's body and sections", () => {
  const page =
    "---\ntags: [a]\n---\n\n# Title\n\nLead.\n\n## One\n\nText [[A]].\n\n### Two *b*\n- x\n\n```\n## no\n```\n\nThree\n-----\nend\n\n# Second top\n\nlast";

  it("are Markdown without front matter, each section up to the next heading", () => {
    const { body, sections } = parseWiki(page);
    expect(body.startsWith("# Title\n\nLead.")).toBe(true);
    expect(sections).toEqual([
      { level: 2, heading: "One", body: "Text [[A]]." },
      { level: 3, heading: "Two b", body: "- x\n\n```\n## no\n```" },
      { level: 2, heading: "Three", body: "end" },
      { level: 1, heading: "Second top", body: "last" },
    ]);
  });

  it("are not swallowed by an empty list item above them", () => {
    expect(parseWiki("# T\n\n- \n\n  ## a").sections.map(({ heading }) => heading)).toEqual(["a"]);
  });

  it("keep headings in lists and quotes as text", () => {
    expect(parseWiki("# T\n\n- ## a\n\n> ## b\n\n## c").sections.map(({ heading }) => heading)).toEqual(["c"]);
  });
});

describe("a page's summary", () => {
  it.each([
    [
      "# T\n\n![[pic.png]]\n\n> quote\n\n- list\n\n| a | b |\n|---|---|\n\n**T** is [a *link*](https://example.com) and [[B|bee]].[^1]\n\nMore.",
      "T is a link and bee.",
    ],
    ["# T\n\n> [!note] Callout\n> text\n\n#tag #other\n\nkey:: value\n\nReal _text_ here ^block-1", "Real text here"],
    ["# T\n\nOne\nline `a*b*c` and ![alt](x.png) 2*3 snake_case_word", "One line a*b*c and 2*3 snake_case_word"],
    [
      "# T\n\n[^1]: note\n\n[ref]: https://example.com\n\nA [label][ref] &amp; <b>tag</b> ~~old~~ ==new==<!-- hidden -->",
      "A label & tag old new",
    ],
    ["# T\n\n    code [[x]]\n\n%% hidden %%\n\nShown %%not this%% text", "Shown text"],
  ])("is its first prose as plain text: %j", (text, summary) => {
    expect(parseWiki(text).summary).toBe(summary);
  });

  it("is none where there is no prose", () => {
    expect(parseWiki("# T\n\n- a\n- b").summary).toBeUndefined();
  });
});

describe("a page's aliases", () => {
  it.each([
    ["**T** (Chinese: 零一万物, pinyin: *Língyī Wànwù*) is", ["零一万物", "Língyī Wànwù"]],
    ["**Kai-Fu Lee** (李開復; born December 3, 1961) is", ["Kai-Fu Lee", "李開復"]],
    ["**Yandex LLC** (Russian: Яндекс, IPA: [ˈjandəks]) is", ["Yandex LLC", "Яндекс"]],
    ["**T** (Arabic: الجزيرة, romanized: *al-Jazīrah*, lit. 'The Island') is", ["الجزيرة", "al-Jazīrah"]],
    ["**Large language model** (LLM) is", ["Large language model", "LLM"]],
    ["**T** (founded 2023, ticker: TTT) is", []],
    ["**T**, also known as **The Tee** or **Tea**, is", ["The Tee", "Tea"]],
    ["__Tee__（中文）是", ["Tee", "中文"]],
    ["**Note:** this is no name", []],
    ["T is **bold** later (中文)", []],
    ["**t** is the title in small letters", []],
  ])("come from the bold lead and the parentheses behind it: %s", (lead, aliases) => {
    expect(parseWiki(`# T\n\n${lead}.`).aliases).toEqual(aliases);
  });

  it("come from the fields, as a list or with commas, each once and never the title", () => {
    expect(parseWiki("---\naliases: [One, one, T, 2024]\nalias: 'Two, Three'\n---\n# T\n\n**Two** is").aliases).toEqual(
      ["One", "2024", "Two", "Three"],
    );
  });

  it("may be written as links, with commas between them, in a list, or without quotes", () => {
    expect(parseWiki("alias:: [[Span]], [[The old, long one]], [[north/bridge|north]]\n\n- Text.").aliases).toEqual([
      "Span",
      "The old, long one",
      "north/bridge",
    ]);
    expect(parseWiki('---\naliases: ["[[Span]]", Crossing]\n---\n# T').aliases).toEqual(["Span", "Crossing"]);
    expect(parseWiki("---\naliases: [[Span]]\n---\n# T").aliases).toEqual(["Span"]);
  });

  it("that cannot be read are left out with a warning", () => {
    expect(warningsOf("---\naliases:\n  - a\n  - {b: c}\n---\n# T")).toMatchObject([
      { rule: "name-invalid", field: "aliases.1", line: 4 },
    ]);
  });
});

describe("a page", () => {
  it("that is a draft is not loaded", () => {
    expect(parseText("---\npublished: false\ntags: [a]\n---\n# T")).toMatchObject({
      kind: "left-out",
      reason: "published: false",
    });
  });

  it("that nests without end is refused, not followed", () => {
    expect(problemsOf(`# T\n\ntext\n\n${"> ".repeat(10_000)}a`)).toMatchObject([{ rule: "nesting-too-deep", line: 5 }]);
  });
});

describe("a page made for its reader's tools", () => {
  it.each([
    ["[[2024-05-01|Yesterday]] | [[2024-05-03|Tomorrow]]\n\nWe met at the pier.", "We met at the pier."],
    ["Date: 02-05-2024 | 14:47\nTags: #z #code\n\nWe met at the pier.", "We met at the pier."],
    ["Created: 2024-05-02\n\n[[A]]\n\nSummary follows: we met at the pier.", "A"],
    ["作成日: 2025-07-02\n\n[[潮]]の記録である。", "潮の記録である。"],
    ["Note: the pier is closed. [[A]]", "Note: the pier is closed. A"],
  ])("has prose as its summary, no fields and no row of links: %j", (text, summary) => {
    expect(parseWiki(text).summary).toBe(summary);
  });

  it.each(["**Done**\n- [x] a [[B]]", "**Attendees** from the harbour: [[Ann]]", "**Key idea**: tides [[rise]]"])(
    "has no alias from bold words that introduce nothing: %j",
    (text) => {
      const { aliases } = parseWiki(text, "vault/Meeting.md");
      expect(aliases).toEqual(text.startsWith("**Key") ? ["Key idea"] : []);
    },
  );

  it.each([
    [
      "# Вега, Анна Петровна\n\n**Анна Петровна Вега** (род. [[7 мая]] 1952, [[Приморск]], область) — врач.",
      ["Анна Петровна Вега"],
    ],
    ["# 北港\n\n**北港**（ほっこう，港湾都市）は町である。", ["ほっこう"]],
    ["# North Harbour\n\n**North Harbour** (北港) is a town.", ["北港"]],
  ])("has no alias from words in its own script that merely stand in parentheses: %j", (text, aliases) => {
    expect(parseWiki(text).aliases).toEqual(aliases);
  });

  it.each([
    "---\ntitle: <% tp.file.title %>\n---\n# Text",
    "---\ncreated: {{date}}, {{time}}\ntags: note\n---\n# Person",
    "---\ndate: {{date}}\n---\n## {{title}}",
    "# {{title}}\n\n[[{{yesterday}}]]",
    "<%* const a = 1 %>\n# <% tp.file.title %>\n\n[[x]]",
  ])("is not loaded where it is a template: %j", (text) => {
    expect(parseText(text)).toMatchObject({ kind: "left-out", reason: "a template" });
  });

  it("is loaded where it only writes about templates", () => {
    expect(
      parseText("---\ndescription: '{{date}} is a mark'\n---\n# Templates\n\nUse `{{date}}` and {{title}}.").kind,
    ).toBe("document");
  });

  it("may be a list with stars", () => {
    expect(parseWiki("* [[Alpha]] first\n* [[Beta]]\n* [[Gamma]]\n").links).toHaveLength(3);
    expect(parseText("/**\n * [[Alpha]]\n * beta\n * gamma\n */\n").kind).toBe("passed-over");
  });
});
