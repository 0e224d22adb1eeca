import { describe, expect, it } from "vitest";
import { linkMarks } from "../../../../src/reader/pages/entity/link-marks.js";

const link = (id: string, name: string, ...labels: string[]) => ({ node: { id, name }, labels });

describe("linkMarks", () => {
  it("marks the words that a link shows, at their places", () => {
    const body = "To [[Moon]] and [[Spring Tide|the tide]].";
    const marks = linkMarks(body, [link("m", "Moon", "Moon"), link("t", "Spring Tide", "the tide")]);
    expect(marks.map(({ entity }) => entity)).toEqual(["m", "t"]);
    for (const { start, end, text } of marks) expect(body.slice(start, end)).toBe(text);
  });

  it("knows a target by its folder or heading, whatever the case, and says which link is the first", () => {
    const marks = linkMarks("[[sky/moon#Far side|there]] [[MOON]]", [link("m", "Moon")]);
    expect(marks.map(({ text, isFirst }) => [text, isFirst])).toEqual([
      ["there", true],
      ["MOON", false],
    ]);
  });

  it("leaves out what leads nowhere", () => {
    expect(linkMarks("[[Sun]] [[]] [[a\nb]] [[[[", [link("m", "Moon")])).toEqual([]);
  });

  it("reads megabytes of brackets at once", () => {
    const start = performance.now();
    linkMarks(`${"[[a".repeat(1_000_000)}${"[".repeat(1_000_000)}`, []);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
