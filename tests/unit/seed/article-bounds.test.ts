import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundEntities, boundMentions, boundRelated, boundTopics } from "../../../seed/article-bounds.js";
import type { MentionDocument } from "../../../src/store/articles.js";

function mention(at: number, count: number): MentionDocument {
  const ranges = Array.from({ length: count }, (_, place) => ({
    field: "BODY" as const,
    start: place,
    end: place + 1,
  }));
  return { entityId: `ent_${at}`, count, salience: 1 / (at + 1), ranges };
}

const mentionsOf = (counts: number[]) => counts.map((count, at) => mention(at, count));
const places = (mentions: MentionDocument[]) => mentions.reduce((sum, { ranges }) => sum + ranges.length, 0);

describe("the mentions of an article", () => {
  it("are all kept where they are as many as a text usually has", () => {
    const usual = mentionsOf([1000, 50, 3, 1]);
    expect(boundMentions(usual, 10_000)).toEqual({ kept: usual });
  });

  it("lose places and never their count, the first places being kept, and it is told", () => {
    const { kept, cut } = boundMentions(mentionsOf([300_000, 2]), 2_700_000);
    expect(kept.map(({ count, ranges }) => [count, ranges.length])).toEqual([
      [300_000, 1000],
      [2, 2],
    ]);
    expect(kept[0]?.ranges[999]).toEqual({ field: "BODY", start: 999, end: 1000 });
    expect(cut).toMatch(/^2 entities are named in 300002 places; kept are 2, with at most 1000 places each$/);
  });

  it("are bounded as a whole, whatever their number and places, the most salient and one place of each being kept", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 60 }),
        fc.constantFrom(1, 40, 200),
        fc.constantFrom(1000, 12_000_000),
        (counts, times, length) => {
          const all = mentionsOf(Array.from({ length: times }, () => counts).flat());
          const { kept, cut } = boundMentions(all, length);
          const [most, room] = length > 6_000_000 ? [1000, 2000] : [5000, 20_000];
          expect(kept).toHaveLength(Math.min(all.length, most));
          expect(places(kept)).toBeLessThanOrEqual(room);
          expect(kept.map(({ entityId }) => entityId)).toEqual(all.slice(0, most).map(({ entityId }) => entityId));
          expect(kept.every(({ ranges }) => ranges.length > 0)).toBe(true);
          expect(cut === undefined).toBe(places(kept) === places(all) && kept.length === all.length);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("the other lists of an article", () => {
  it("keep what comes first, and tell how much there was", () => {
    const ids = Array.from({ length: 12_000 }, (_, at) => `id_${at}`);
    expect(boundTopics(ids)).toMatchObject({
      kept: ids.slice(0, 5000),
      cut: "12000 topics are given; the first 5000 are kept",
    });
    expect(boundEntities(ids).kept).toEqual(ids.slice(0, 10_000));
    expect(boundRelated(ids.map((articleId) => ({ articleId, reason: "EDITORIAL", score: 1 }))).kept).toHaveLength(
      1000,
    );
    expect(boundTopics(ids.slice(0, 10))).toEqual({ kept: ids.slice(0, 10) });
  });
});
