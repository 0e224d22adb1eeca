import { describe, expect, it } from "vitest";
import { decodeText } from "../../../../../seed/formats/decode.js";
import { fenced, fieldsOf, frontMatterOf, placesIn, valuesIn } from "./read-fields.js";

describe("YAML that other parsers read", () => {
  const read: [string, string, unknown][] = [
    ["a quoted text that goes on at the margin", 'title: "Bridge\nopens"\na: b', { title: "Bridge opens", a: "b" }],
    ["in single quotes", "title: 'Bridge\nopens'\na: b", { title: "Bridge opens", a: "b" }],
    ["with an empty line in it", 'lead: "One.\n\nTwo."', { lead: "One.\nTwo." }],
    ["below its name, deeper", 'lead:\n  "One\ntwo"\na: b', { lead: "One two", a: "b" }],
    ["in a field of a field", 'seo:\n  title: "One\ntwo"\n  a: b', { seo: { title: "One two", a: "b" } }],
    ["in a list", 'tags:\n  - "one\ntwo"\n  - three', { tags: ["one two", "three"] }],
    ["with what looks like a field in it", 'lead: "He said:\nnote: yes"', { lead: "He said: note: yes" }],
    ["with a comment behind it", "lead: 'One\ntwo' # three", { lead: "One two" }],
    ["with a tab before the rest", 'lead: "One\n\ttwo"', { lead: "One two" }],
    ["a list that goes on at the margin", "tags: [one,\ntwo\n]\na: b", { tags: ["one", "two"], a: "b" }],
    ["a list that closes at the margin", "tags: [\n  one,\n  two\n]", { tags: ["one", "two"] }],
    ["a map that goes on at the margin", "seo: {a: b,\nc: d}\ne: f", { seo: { a: "b", c: "d" }, e: "f" }],
    ["a list in brackets, indented by tabs", "tags: [\n\tone,\n\ttwo\n]", { tags: ["one", "two"] }],
    ["a list in brackets behind a tab", "tags:\t[one,\n  two]", { tags: ["one", "two"] }],
    ["comments in a list in brackets", "tags: [one, # first\ntwo]", { tags: ["one", "two"] }],
    ["a quote closed with a comment right behind it", 'title: "Bridge"# new', { title: "Bridge" }],
    ["a tab behind a name", "title:\tBridge", { title: "Bridge" }],
    ["a tab behind a dash", "tags:\n  -\tone\n  -\ttwo", { tags: ["one", "two"] }],
    ["a tab before the colon", "title\t: Bridge", { title: "Bridge" }],
    ["tabs at the ends of lines", "title: Bridge\t\na: b\t", { title: "Bridge", a: "b" }],
    ["empty lines with tabs", "title: Bridge\n\t\na: b", { title: "Bridge", a: "b" }],
    ["a comment behind a tab", "title: Bridge\t# new", { title: "Bridge" }],
    ["comments of their own", "# one\ntitle: Bridge\n  # two\na: b", { title: "Bridge", a: "b" }],
    ["a # within a word", "title: C#\nlang: F# and C#", { title: "C#", lang: "F# and C#" }],
    [
      "a colon within a word",
      "time: 12:30\nurl: https://e.example/a:b",
      { time: "12:30", url: "https://e.example/a:b" },
    ],
    ["an apostrophe in a list in brackets", "tags: [it's, b]", { tags: ["it's", "b"] }],
    ["quotes and brackets within text", 'title: The "old" [north] bridge', { title: 'The "old" [north] bridge' }],
    ["a list at the margin", "tags:\n- one\n- two", { tags: ["one", "two"] }],
    [
      "a list of maps",
      "authors:\n- name: A\n  url: b\n- name: C",
      { authors: [{ name: "A", url: "b" }, { name: "C" }] },
    ],
    ["a text of several lines", "lead: One\n  two\n  three", { lead: "One two three" }],
    ["a kept block", "lead: |\n  One\n  two\na: b", { lead: "One\ntwo\n", a: "b" }],
    ["a folded block", "lead: >-\n  One\n  two\n\n  three", { lead: "One two\nthree" }],
    ["a block with its own indentation", "lead: |2-\n    One", { lead: "  One" }],
    ["--- within a block", "lead: |\n  One\n  ---\n  two", { lead: "One\n---\ntwo\n" }],
    [
      "names in quotes, with blanks, with colons",
      '"a b": 1\nc d: 2\nog:title: 3',
      { "a b": "1", "c d": "2", "og:title": "3" },
    ],
    ["names that are no text", "2024: a\ntrue: b\n~: c\n1.5: d", { 2024: "a", true: "b", "~": "c", 1.5: "d" }],
    ["a list as name", "? [a, b]\n: c", { "[a, b]": "c" }],
    ["a name of nothing", ": a", { "": "a" }],
    ["names with question marks", "? a\n? b", { a: "", b: "" }],
    ["fields that are all indented", "  title: Bridge\n  a: b", { title: "Bridge", a: "b" }],
    ["commas behind the last item", "tags: [a, b,]\nmap: {c: d,}", { tags: ["a", "b"], map: { c: "d" } }],
    ["wiki links", 'up: [[Bridge]]\nsee: "[[Ferry]]"', { up: [["Bridge"]], see: "[[Ferry]]" }],
    ["a set", "tags: !!set {a, b}", { tags: ["a", "b"] }],
    ["an ordered map", "map: !!omap [a: 1, b: 2]", { map: [{ a: "1" }, { b: "2" }] }],
    ["tags of texts", "a: !!str 1\nb: !!timestamp 2024-05-02\nc: ! 2", { a: "1", b: "2024-05-02", c: "2" }],
    ["text in base64", "title: !binary |\n  QnLDvGNrZQ==", { title: "Brücke" }],
    ["letters of all scripts", "название: Мост\n标题: 桥\n😀: é", { название: "Мост", 标题: "桥", "😀": "é" }],
  ];
  it.each(read)("is read without a word: %s", (_name, fields, expected) => {
    const front = frontMatterOf(fenced(fields));
    expect(fieldsOf(fenced(fields))).toEqual(expected);
    expect(front.warnings).toEqual([]);
    expect(front).toMatchObject({ form: "yaml", body: "Text." });
  });

  it("keeps dates and numbers as they are written, and knows what they mean", () => {
    const text = fenced(
      "a: 0123\nb: 2024-05-02\nc: 1_000\nd: 0x1F\ne: yes\nf: true\ng: 1.50\nh: ~\ni: '1'\nj: !!int '7'",
    );
    expect(fieldsOf(text)).toEqual({
      a: "0123",
      b: "2024-05-02",
      c: "1_000",
      d: "0x1F",
      e: "yes",
      f: "true",
      g: "1.50",
      h: "~",
      i: "1",
      j: "7",
    });
    expect(valuesIn(frontMatterOf(text).fields)).toEqual({
      a: 123,
      b: "2024-05-02",
      c: "1_000",
      d: 31,
      e: "yes",
      f: true,
      g: 1.5,
      h: null,
      i: "1",
      j: 7,
    });
  });

  it("knows the places of values that it had to move", () => {
    const text = fenced('a: "One\ntwo"\nb: [c,\nd, {e: f}]\ng: h: i\nj:\n\t- k');
    expect(placesIn(frontMatterOf(text).fields)).toMatchObject({
      a: "2:5",
      b: "4:4",
      "b.0": "4:5",
      "b.1": "5:1",
      "b.2.e": "5:8",
      g: "6:4",
      "j.0": "8:4",
    });
  });

  it("may have line ends of Windows, a byte order mark and blanks behind its marks", () => {
    const decoded = decodeText(
      new TextEncoder().encode('\ufeff---  \r\ntitle: "Bridge\r\nopens"\r\n---\t\r\nText.\r\n'),
    );
    expect("text" in decoded && frontMatterOf(decoded.text)).toMatchObject({ body: "Text.\n", bodyLine: 4 });
    expect("text" in decoded && fieldsOf(decoded.text)).toEqual({ title: "Bridge opens" });
  });
});

describe("aliases", () => {
  it.each([
    ["a text", "a: &x Bridge\nb: *x", { a: "Bridge", b: "Bridge" }],
    ["a list", "a: &x\n  - one\nb: *x", { a: ["one"], b: ["one"] }],
    ["in a list", "a: &x Ann\nb: [*x, Ben]", { a: "Ann", b: ["Ann", "Ben"] }],
    ["as a name", "a: &x b\n*x : c", { a: "b", b: "c" }],
    ["of the last anchor of a name", "a: &x 1\nb: &x 2\nc: *x", { a: "1", b: "2", c: "2" }],
    ["of an alias", "a: &x [1]\nb: &y [*x]\nc: *y", { a: ["1"], b: [["1"]], c: [["1"]] }],
    ["merged", "a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  c: 3", { a: { b: "1", c: "2" }, d: { c: "3", b: "1" } }],
    [
      "merged from several",
      "a: &x {b: 1}\nc: &y {b: 2, d: 3}\ne:\n  <<: [*x, *y]",
      expect.objectContaining({ e: { b: "1", d: "3" } }),
    ],
    ["merged at the top", "a: &x {b: 1}\n<<: *x", { a: { b: "1" }, b: "1" }],
    ["of nothing that can be merged", "<<: a", { "<<": "a" }],
  ])("are read as what they name: %s", (_name, fields, expected) => {
    expect(fieldsOf(fenced(fields))).toEqual(expected);
    expect(frontMatterOf(fenced(fields)).warnings).toEqual([]);
  });

  it("stand where they are written", () => {
    expect(placesIn(frontMatterOf(fenced("a: &x [one]\nb:  *x")).fields)).toMatchObject({ a: "2:7", b: "3:5" });
  });

  it("bring no `secured` value out, however deep", () => {
    const text = fenced("a: &x {secured: s3cret, b: 1}\nc: *x\nd:\n  <<: *x\n  e: [*x]");
    expect(fieldsOf(text)).toEqual({ a: { b: "1" }, c: { b: "1" }, d: { e: [{ b: "1" }], b: "1" } });
  });
});
