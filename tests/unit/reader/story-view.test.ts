import { describe, expect, it } from "vitest";
import { firstTexts, readTexts, storyHref } from "../../../src/reader/pages/story/story-view.js";

const article = (id: string, house?: string) => ({ id, provider: house === undefined ? null : { id: house } });

describe("the texts of a story", () => {
  it("are those of the address, each once and three at most", () => {
    expect(readTexts(new URLSearchParams())).toBeUndefined();
    expect(readTexts(new URLSearchParams("text="))).toEqual([]);
    expect(readTexts(new URLSearchParams("text=a&text=b&text=a&text=c&text=d"))).toEqual(["a", "b", "c"]);
  });

  it("stand in the address as they are read from it", () => {
    for (const texts of [[], ["a"], ["b & c", "d/e"]]) {
      expect(readTexts(new URL(storyHref("s", texts), "http://x.example").searchParams)).toEqual(texts);
    }
  });

  it("are at first those of the two houses that were first", () => {
    expect(firstTexts([article("a", "h"), article("b", "h"), article("c", "i")])).toEqual(["a", "c"]);
    expect(firstTexts([article("a", "h"), article("b", "h")])).toEqual(["a", "b"]);
    expect(firstTexts([article("a"), article("b")])).toEqual(["a", "b"]);
    expect(firstTexts([])).toEqual([]);
  });
});
