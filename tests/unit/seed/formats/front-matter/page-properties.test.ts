import { describe, expect, it } from "vitest";
import { fieldsOf, frontMatterOf, kindOf, placesIn } from "./read-fields.js";

describe("page properties", () => {
  it.each([
    [
      "Logseq",
      "title:: Bridge\nalias:: Span, Crossing\ntags:: [[Harbour]], city\n\n- The bridge.",
      { title: "Bridge", alias: "Span, Crossing", tags: "[[Harbour]], city" },
    ],
    ["one that is telling", "tags:: a, b\n- The bridge.", { tags: "a, b" }],
    ["one alias", "alias:: Span\nThe bridge.", { alias: "Span" }],
    ["one that is set off", "created-by:: [[Ana]]\n\n- The bridge.", { "created-by": "[[Ana]]" }],
    ["as items", "- title:: Bridge\n- status:: done\n- The bridge.", { title: "Bridge", status: "done" }],
    ["as one item", "- title:: Bridge\n  status:: done\n- The bridge.", { title: "Bridge", status: "done" }],
    ["without value", "title:: Bridge\nicon::\n\nThe bridge.", { title: "Bridge", icon: "" }],
    ["a property that stands there twice", "tags:: a\ntags:: b\n\nThe bridge.", { tags: ["a", "b"] }],
    ["without text below", "Status:: done\nOwner:: [[Ana]]", { Status: "done", Owner: "[[Ana]]" }],
    ["`secured`, which is left out", "title:: Bridge\nsecured:: s3cret\n\nThe bridge.", { title: "Bridge" }],
  ])("are read where they open a text: %s", (_name, text, expected) => {
    expect(fieldsOf(text)).toEqual(expected);
    expect(frontMatterOf(text)).toMatchObject({ form: "properties", warnings: [] });
  });

  it("know their places in the file, and the text begins right below", () => {
    const front = frontMatterOf("\ntitle:: Bridge\n- tags::  a\n- The bridge.");
    expect(placesIn(front.fields)).toEqual({ title: "2:9", tags: "3:11" });
    expect(front).toMatchObject({ body: "- The bridge.", bodyLine: 3 });
  });

  it.each([
    ["a sign in prose", "std::vector is a list.\n\nText."],
    ["a type", "main :: IO ()\nmain = return ()\n"],
    ["one line of prose", "The bridge:: it opens.\nText."],
    ["a list below a text", "The bridge.\n\ntags:: a\n"],
  ])("are not seen in %s", (_name, text) => {
    expect(kindOf(text)).toBe("none");
  });
});
