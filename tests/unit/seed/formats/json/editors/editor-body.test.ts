import { describe, expect, it } from "vitest";
import { parseArticle } from "../../../parse-text.js";
import { partsOf, warningsIn } from "../../read-parts.js";
import { DETAILS, p } from "./details.js";
import { MOBILEDOCS } from "./mobiledocs.js";
import { TREES } from "./trees.js";

const doc = (body: unknown, name = "body"): string =>
  JSON.stringify({ title: "Bridge closes", date: "2024-05-02", [name]: body });
const bodyOf = (text: string): string => (parseArticle(text, "data/a.json").body ?? "").trim();

const TEXT = `The bridge closes.

## Why

It is **not** safe: 3 < 4.`.replaceAll("**", "");

describe("a body that an editor keeps as a tree", () => {
  it.each(Object.entries(TREES))("is read as its paragraphs and headings: %s", (_name, tree) => {
    expect(bodyOf(doc(tree))).toBe(TEXT);
    expect(warningsIn(doc(tree))).toEqual([]);
  });

  it.each(Object.entries(TREES))("is read where it is JSON in a text: %s", (_name, tree) => {
    expect(bodyOf(doc(JSON.stringify(tree)))).toBe(TEXT);
  });

  it.each(Object.entries(MOBILEDOCS))("is read from Mobiledoc: %s", (_name, [tree, right]) => {
    expect(bodyOf(doc(tree, "mobiledoc"))).toBe(right);
    expect(bodyOf(doc(JSON.stringify(tree), "mobiledoc"))).toBe(right);
  });

  it.each(["content", "text", "articleBody", "blocks", "richText", "portableText", "lexical"])(
    "is read under whatever name it stands: %s",
    (name) => {
      expect(bodyOf(doc(TREES["Portable Text"], name))).toBe(TEXT);
    },
  );

  it.each(DETAILS)("is read with what it holds: %s", (_name, tree, right) => {
    expect(bodyOf(doc(tree))).toBe(right);
  });

  it.each<[string, unknown]>([
    ["numbers", { a: 1, b: [2] }],
    ["pictures alone", [{ _type: "image", asset: { _ref: "x" } }]],
    ["an empty tree", { type: "doc", content: [{ type: "paragraph" }] }],
    ["blocks of nothing", { blocks: [{ type: "delimiter", data: { a: 1 } }] }],
    ["another object", { component: { id: "x", props: { text: "One" } } }],
    ["other JSON in a text", '{"a": {"b": 1}}'],
    ["lists of lists", [["a"], ["b"]]],
  ])("is named in a warning where it is in no form that is known: %s", (_name, tree) => {
    expect(warningsIn(doc(tree))).toEqual([expect.stringMatching(/^body-unread:1:\d+$/)]);
    expect(partsOf(doc(tree))).toEqual(["Bridge closes"]);
  });

  it("is read in time, however deep it is", () => {
    const nested = (depth: number): string => '{"type":"x","content":['.repeat(depth) + "]}".repeat(depth);
    const started = performance.now();
    expect(partsOf(doc(nested(100_000)))).toEqual(["Bridge closes"]);
    expect(bodyOf(doc(Array.from({ length: 20_000 }, () => p("One"))))).toHaveLength(20_000 * 5 - 2);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
