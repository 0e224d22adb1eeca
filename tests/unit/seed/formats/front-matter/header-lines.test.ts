import { describe, expect, it } from "vitest";
import { fieldsOf, frontMatterOf, kindOf, placesIn } from "./read-fields.js";

const BODY = "\n\nThe bridge opened on Thursday.";

describe("header lines", () => {
  const read: [string, string, unknown][] = [
    [
      "trafilatura",
      "title: Bridge\nauthor: Ana Silva\nurl: https://e.example/a",
      { title: "Bridge", author: "Ana Silva", url: "https://e.example/a" },
    ],
    [
      "Pelican",
      "Title: Bridge: it opens\nDate: 2024-05-02 10:20\nTags: a, b\nSlug: bridge",
      { Title: "Bridge: it opens", Date: "2024-05-02 10:20", Tags: "a, b", Slug: "bridge" },
    ],
    ["capitals", "HEADLINE: BRIDGE OPENS\nBYLINE: ANA SILVA", { HEADLINE: "BRIDGE OPENS", BYLINE: "ANA SILVA" }],
    ["a date first", "Date: 2 May 2024\nPlace: Port Aurel", { Date: "2 May 2024", Place: "Port Aurel" }],
    ["a source first", "Source: Harbour Post\nHeadline: Bridge", { Source: "Harbour Post", Headline: "Bridge" }],
    [
      "names of several words",
      "Title: Bridge\nBase Header Level: 2\nsave_as: a.html",
      { Title: "Bridge", "Base Header Level": "2", save_as: "a.html" },
    ],
    [
      "text that goes on",
      "Title: Bridge\nSummary: It opens\n    at last\n\ttoday",
      { Title: "Bridge", Summary: "It opens at last today" },
    ],
    [
      "authors below each other",
      "Title: Bridge\nAuthors: Ana Silva\n         Ben Okoro",
      { Title: "Bridge", Authors: ["Ana Silva", "Ben Okoro"] },
    ],
    [
      "a header that stands there twice",
      "Title: Bridge\nAuthor: Ana\nAuthor: Ben\nAuthor: Cai",
      { Title: "Bridge", Author: ["Ana", "Ben", "Cai"] },
    ],
    ["items", "title: Bridge\ntags:\n- a\n- b", { title: "Bridge", tags: ["a", "b"] }],
    ["indented items", "title: Bridge\ntags:\n  - a\n  - b: c", { title: "Bridge", tags: ["a", { b: "c" }] }],
    [
      "lists in brackets",
      "title: Bridge\ntags: ['a', \"b\"]\nup: [[c]], d",
      { title: "Bridge", tags: ["a", "b"], up: "[[c]], d" },
    ],
    [
      "values in quotes",
      "title: \"Bridge\"\nlead: 'It''s open'\nnote: \"Old\" and new",
      { title: "Bridge", lead: "It's open", note: '"Old" and new' },
    ],
    ["marks that mean something to YAML", "title: @a # b\nlead: *c* [d] e", { title: "@a # b", lead: "*c* [d] e" }],
    ["no value", "Title: Bridge\nTags:", { Title: "Bridge", Tags: "" }],
    ["`secured`, which is left out", "title: Bridge\nsecured: s3cret", { title: "Bridge" }],
  ];
  it.each(read)("are read where they open a text: %s", (_name, headers, expected) => {
    expect(fieldsOf(headers + BODY)).toEqual(expected);
    expect(frontMatterOf(headers + BODY)).toMatchObject({ form: "headers", body: BODY.slice(2) });
    expect(fieldsOf(`\n \n${headers}${BODY}`)).toEqual(expected);
  });

  it("are read as YAML up to a line of dashes, as Hexo does", () => {
    const text = "title: Bridge\ndate: 2024-05-02 10:00:00\ntags:\n- a\n- b\nseo: {c: d}\n---\nText.";
    expect(fieldsOf(text)).toEqual({ title: "Bridge", date: "2024-05-02 10:00:00", tags: ["a", "b"], seo: { c: "d" } });
    expect(frontMatterOf(text)).toMatchObject({ form: "headers", body: "Text.", bodyLine: 7 });
  });

  it("know their places in the file", () => {
    const text = `\nTitle:  Bridge\nAuthors: Ana\n  Ben\nTags: [a]${BODY}`;
    expect(placesIn(frontMatterOf(text).fields)).toMatchObject({ Title: "2:9", "Authors.0": "3:10", Tags: "5:7" });
    expect(frontMatterOf(text).bodyLine).toBe(6);
  });

  it("need no text below them in a file that is called a document", () => {
    expect(kindOf("Title: Bridge\nDate: 2024-05-02\n")).toBe("none");
    expect(kindOf("Title: Bridge\nDate: 2024-05-02\n\n\n", "bridge.md")).toBe("fields");
    expect(kindOf("Title: Bridge\nDate: 2024-05-02", "bridge.md")).toBe("fields");
  });

  it.each([
    ["a single line", `Title: Bridge${BODY}`],
    ["prose", `Update: the bridge is open.\nNote: trains run again.${BODY}`],
    ["a line of prose among them", `Title: Bridge\nIt opened.\nDate: 2024-05-02${BODY}`],
    ["an e-mail", `From: ana@e.example\nTo: ben@e.example\nSubject: Bridge\nDate: 2 May 2024${BODY}`],
    ["an e-mail with its date first", `Date: 2 May 2024\nFrom: ana@e.example\nTo: ben@e.example${BODY}`],
    ["an interview", `Q: Is the bridge open?\nA: It is.${BODY}`],
    ["a dialogue", `ANA: Is the bridge open?\nBEN: It is.${BODY}`],
    ["a recipe", `Serves: 4\nTime: 30 minutes${BODY}`],
    ["a recipe with a title", `Title: Pancakes\nServes: 4\nPrep time: 10 min${BODY}`],
    ["a screenplay", "Title: Bridge\nAuthor: Ana Silva\n\nFADE IN:\n\nEXT. HARBOUR - DAY\n\nA bridge."],
    ["a title page", `Title: Bridge\nCredit: written by\nAuthor: Ana Silva\nDraft date: 2024${BODY}`],
    ["an export of several posts", "TITLE: Bridge\nAUTHOR: Ana\n-----\nBODY:\nText.\n"],
    ["reST", `:title: Bridge\n:date: 2024-05-02${BODY}`],
    ["a heading", `Title: Bridge\n=====${BODY}`],
    ["a heading with dashes", `Title: Bridge\n-----${BODY}`],
    ["settings", `name: a\nversion: 1${BODY}`],
    ["robots", `User-agent: *\nDisallow: /${BODY}`],
    ["addresses", `https://e.example/a\nhttps://e.example/b${BODY}`],
  ])("are not seen in %s", (_name, text) => {
    expect(kindOf(text, "a.md")).toBe("none");
  });
});

describe("header lines behind two dots, as Nikola writes them", () => {
  const HEADERS = ".. title: Bridge: it opens\n.. date: 2024-05-02\n.. tags: a, b\n.. secured: s3cret\n.. link:";
  const FIELDS = { title: "Bridge: it opens", date: "2024-05-02", tags: "a, b", link: "" };

  it.each([
    ["by themselves", HEADERS, 6],
    ["within an HTML comment", `<!--\n${HEADERS}\n-->`, 8],
  ])("are read where they open a text: %s", (_name, headers, bodyLine) => {
    expect(fieldsOf(headers + BODY)).toEqual(FIELDS);
    expect(frontMatterOf(headers + BODY).body.trim()).toBe(BODY.trim());
    expect(frontMatterOf(headers + BODY).bodyLine).toBe(bodyLine - 1);
  });

  it.each([
    ["a single one", `.. title: Bridge${BODY}`],
    ["what says nothing of a text", `.. image: a.png\n.. width: 3${BODY}`],
    ["a comment that does not end", `<!--\n${HEADERS}${BODY}`],
  ])("are not seen in %s", (_name, text) => {
    expect(kindOf(text)).toBe("none");
  });
});
