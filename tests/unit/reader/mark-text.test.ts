import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { visit } from "unist-util-visit";
import { describe, expect, it } from "vitest";
import { markText } from "../../../src/reader/parts/markdown/mark-text.js";
import { marksBetween } from "../../../src/reader/parts/markdown/marks.js";
import { sourcePlaces } from "../../../src/reader/parts/markdown/source-places.js";
import { marksIn } from "../../../src/reader/parts/mentions/mention-ranges.js";

/** The source's words in `{…}` are named; what is shown has what is marked in `{…}`. */
function shown(written: string): string {
  const source = written.replace(/[{}]/g, "");
  const marks = [...written.matchAll(/\{([^}]*)\}/g)].map(({ 1: text = "", index }, at) => {
    const start = index - 2 * at;
    return { start, end: start + text.length, text, entity: "e", isFirst: at === 0 };
  });
  const texts: string[] = [];
  visit(fromMarkdown(source), "text", ({ value, position }) => {
    for (const content of markText({ type: "text", value, ...(position && { position }) }, source, marks)) {
      if (content.type === "text") texts.push(content.value);
      if (content.type === "element" && content.children[0]?.type === "text") {
        texts.push(`{${content.children[0].value}}`);
      }
    }
  });
  return texts.join("");
}

describe("markText", () => {
  it("marks what is named, whatever the Markdown around it", () => {
    expect(shown("The {harbour} of **{Port Aurel}**, [{a link}](https://x.example/).")).toBe(
      "The {harbour} of {Port Aurel}, {a link}.",
    );
    expect(shown("A quote\n\n> of two\n> lines on {Port Aurel} and\n> {Storm Ragna}")).toContain("{Port Aurel}");
    expect(shown("AT&amp;T, &eacute; and \\*{Port Aurel}\\* &#128512; {Ragna}")).toBe(
      "AT&T, é and *{Port Aurel}* 😀 {Ragna}",
    );
  });

  it("shows wiki links by their words", () => {
    expect(shown("In [[{Port Aurel}]] by [[Storm Ragna|{the storm}]] and ![[picture]], [[#]] [[")).toBe(
      "In {Port Aurel} by {the storm} and picture, # [[",
    );
  });

  it("marks nothing where the words are not those of the mark", () => {
    const marks = [{ start: 0, end: 4, text: "Other", entity: "e", isFirst: true }];
    const [node] = fromMarkdown("Port Aurel").children;
    const position = node?.position;
    const contents = markText(
      { type: "text", value: "Port Aurel", ...(position && { position }) },
      "Port Aurel",
      marks,
    );
    expect(contents).toHaveLength(1);
  });
});

describe("sourcePlaces", () => {
  it("never leads beyond the text, nor back", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (source, value) => {
        const places = sourcePlaces(source, value);
        expect(places).toHaveLength(source.length + 1);
        for (const [at, place] of places.entries()) expect(place).toBeGreaterThanOrEqual(places[at - 1] ?? 0);
      }),
    );
  });
});

describe("marksIn and marksBetween", () => {
  const range = (start: number, end: number) => ({ field: "BODY" as const, start, end, text: "x" });

  it("put the places of all entities into one order, the longer first, without overlap", () => {
    const marks = marksIn("BODY", [
      { node: { id: "a" }, ranges: [range(5, 8), range(20, 22)] },
      { node: { id: "b" }, ranges: [range(5, 12), range(0, 2), { ...range(1, 3), field: "TITLE" }] },
    ]);
    expect(marks.map(({ start, entity, isFirst }) => [start, entity, isFirst])).toEqual([
      [0, "b", true],
      [5, "b", false],
      [20, "a", true],
    ]);
    expect(marksBetween(marks, 5, 12).map(({ start }) => start)).toEqual([5]);
    expect(marksBetween(marks, 1, 21)).toHaveLength(1);
  });
});
