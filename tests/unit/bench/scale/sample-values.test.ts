import { describe, expect, it } from "vitest";
import { articleFacts } from "../../../../bench/corpus/articles.js";
import { SAMPLES, sampleValues } from "../../../../bench/scale/sample-values.js";
import { articleIdOfUrl } from "../../../../src/store/ids.js";

const ARTICLES = 1_000;
const values = sampleValues(ARTICLES);
const titles = Array.from({ length: ARTICLES }, (_, index) => articleFacts(index).title);

describe("the values that shapes are asked with", () => {
  it("are the same ones each time", () => {
    expect(sampleValues(ARTICLES)).toEqual(values);
    expect(values).toHaveLength(SAMPLES);
  });

  it.each(values)("come from articles of the corpus: $url", ({ id, url, titleStart, titlePart }) => {
    expect(id).toBe(articleIdOfUrl(url));
    expect(titles.some((title) => title.includes(titlePart))).toBe(true);
    expect(titles.some((title) => title.startsWith(titleStart))).toBe(true);
  });

  it("name a whole month", () => {
    for (const { from, to } of values) {
      const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
      expect(days).toBeGreaterThanOrEqual(28);
      expect(days).toBeLessThanOrEqual(31);
    }
  });

  it("have no empty text", () => {
    expect(values.flatMap((one) => Object.values(one)).filter((text) => text.length < 2)).toEqual([]);
  });
});
