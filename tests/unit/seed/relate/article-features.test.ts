import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleFeatures, type FeatureSource } from "../../../../seed/relate/article-features.js";
import { hashOf } from "../../../../seed/relate/hash.js";
import { SIMILARITY_UNIT } from "../../../../src/store/similarity.js";

const NOTHING: FeatureSource = { title: "", topicIds: [], mentions: [] };
const featuresOf = (article: Partial<FeatureSource>) => articleFeatures({ ...NOTHING, ...article });
const wordsOf = (article: Partial<FeatureSource>): number => featuresOf(article).vector.words.length;

function expectSound({ vector: { words, weights } }: ReturnType<typeof articleFeatures>): void {
  expect(words.length).toBe(weights.length);
  expect(words.length).toBeLessThanOrEqual(128);
  expect(new Set(words).size).toBe(words.length);
  expect([...weights]).toEqual([...weights].sort((a, b) => b - a));
  expect(weights.every((weight) => weight > 0)).toBe(true);
  const square = weights.reduce((sum, weight) => sum + weight * weight, 0);
  expect(square).toBeLessThan(SIMILARITY_UNIT * 1.01);
}

describe("what an article is compared by", () => {
  it("is sound for any text: words once, the heaviest first, no longer than one", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.string({ unit: "grapheme", maxLength: 300 }),
        (title, body) => {
          expectSound(featuresOf({ title, body }));
          expect(featuresOf({ title, body })).toEqual(featuresOf({ title, body }));
        },
      ),
    );
  });

  it.each([
    ["nothing", {}],
    ["an empty body", { body: "" }],
    ["figures alone", { title: "2024", body: "12 13 14 1,000" }],
    ["emoji alone", { title: "🎉🎉", body: "👩‍👩‍👧 🚀" }],
    ["function words alone", { body: "the and of to the and of to" }],
  ])("is empty for %s", (_name, article) => {
    expect(wordsOf(article)).toBe(0);
  });

  it("is pairs of characters where words have no spaces between them", () => {
    expect(wordsOf({ title: "東京" })).toBe(1);
    expect(wordsOf({ title: "東" })).toBe(0);
    const [a, b] = ["東京湾岸道路", "東京湾岸地震"].map((title) => new Set(featuresOf({ title }).vector.words));
    expect([...(a ?? [])].filter((word) => b?.has(word))).toHaveLength(3);
  });

  it("has its topics, and mentions the heavier the more salient they are", () => {
    const mention = (entityId: string, salience: number) =>
      ({ entityId, salience }) as FeatureSource["mentions"][number];
    const { vector } = featuresOf({
      topicIds: ["ent_topic"],
      mentions: [mention("ent_much", 1), mention("ent_little", 0.1)],
    });
    expect([...vector.words]).toEqual(["ent_much", "ent_topic", "ent_little"].map(hashOf));
  });

  it("takes the shingles of the body, not of the headline, which is another one in a copy", () => {
    const body = "a crane fell on the quay of the old harbour at noon";
    const prints = (title: string) => featuresOf({ title, body, excerpt: title }).prints.shingles;
    expect(prints("One headline of five words")).toEqual(prints("Another one altogether of six"));
    expect(featuresOf({ title: "A headline of five words" }).prints.shingles.count).toBe(2);
  });

  it.each([
    ["prose", "The harbour master of Tavora opened the lock at noon with 40 boats. "],
    ["one word", "a"],
    ["characters without spaces", "東京湾岸道路"],
    ["marks", "e\u0301\u0302"],
    ["brackets", "[[("],
    ["newlines and capitals", "A \n\n"],
  ])("is worked out for a megabyte of %s within two seconds", (_name, part) => {
    const body = part.repeat(Math.ceil(1_000_000 / part.length));
    const started = process.cpuUsage();
    expectSound(featuresOf({ title: "Long", body }));
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(2000);
  });
});
