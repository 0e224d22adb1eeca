import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bestTrends,
  readTrending,
  spansOf,
  trendScore,
  windowPerBaseline,
  type ArticleCounts,
} from "../../../src/query/trending.js";

const DAYS = readTrending({});
const count = fc.nat({ max: 100_000 });
/** News as steady as it can be: the window has its two days' share of all articles. */
const STEADY = { window: 2_000, baseline: 14_000 };

describe("the score of a trend", () => {
  it.each([
    ["10 articles against an expected 3", [10, 3], "1 against none", [1, 0]],
    ["10 articles against an expected 3", [10, 3], "2 against none", [2, 0]],
    ["80 articles against an expected 50", [80, 50], "2 against none", [2, 0]],
    ["5 articles against none", [5, 0], "6 against an expected 3", [6, 3]],
    ["800 articles against an expected 500", [800, 500], "80 against an expected 50", [80, 50]],
  ] as const)("is higher for %s than for %s", (_, [count, baseline], __, [otherCount, otherBaseline]) => {
    expect(trendScore(count, baseline)).toBeGreaterThan(trendScore(otherCount, otherBaseline));
  });

  it("is not above 0 for what comes as expected, for one article on what was never written of, and for less than expected", () => {
    for (const [count, baseline] of [
      [50, 50],
      [1, 0],
      [0, 0],
      [3, 9],
    ] as const) {
      expect(trendScore(count, baseline)).toBeLessThanOrEqual(0);
    }
  });

  it("is the formula of the field's description", () => {
    expect(trendScore(10, 3)).toBeCloseTo(2 * (10 * Math.log(10 / 4) - 6), 10);
  });

  it("rises with the count and falls with what was expected, and is above 0 just where there is more than expected and one", () => {
    fc.assert(
      fc.property(count, fc.double({ min: 0, max: 1e5, noNaN: true }), (articles, baseline) => {
        const score = trendScore(articles, baseline);
        expect(Number.isFinite(score)).toBe(true);
        expect(trendScore(articles + 1, baseline)).toBeGreaterThan(score);
        expect(trendScore(articles, baseline + 1)).toBeLessThan(score);
        if (Math.abs(articles - baseline - 1) > 0.01) expect(score > 0).toBe(articles > baseline + 1);
      }),
    );
  });
});

describe("what a window is expected to have", () => {
  it("is the window's share of the days where news is steady", () => {
    expect(windowPerBaseline(STEADY, DAYS)).toBeCloseTo(2 / 14, 10);
  });

  it("follows the news: half of it on a weekend, seven times as much where the content begins two days before the window", () => {
    expect(windowPerBaseline({ window: 1_000, baseline: 14_000 }, DAYS) * 14).toBeCloseTo(1, 1);
    expect(windowPerBaseline({ window: 20_000, baseline: 20_000 }, DAYS)).toBeCloseTo(1, 1);
  });

  it("is about the window's share of the days where articles are few, so that one busy entity cannot hide itself", () => {
    const all = { window: 20, baseline: 14 };
    expect(windowPerBaseline(all, DAYS)).toBeLessThan(0.35);
    const [trend] = bestTrends(all, [{ entityId: "x", ...all }], DAYS);
    expect(trend?.count).toBe(20);
  });

  it("does not take one article that comes first for the rate of all that follow", () => {
    const all = { window: 100, baseline: 1 };
    expect(bestTrends(all, [{ entityId: "x", window: 50, baseline: 1 }], DAYS)).toHaveLength(1);
  });
});

describe("the list of trends", () => {
  const entities = (counts: Record<string, [window: number, baseline: number]>) =>
    Object.entries(counts).map(([entityId, [window, baseline]]) => ({ entityId, window, baseline }));
  const names = (all: ArticleCounts, counts: Parameters<typeof entities>[0], first = 10) =>
    bestTrends(all, entities(counts), { ...DAYS, first }).map(({ entityId }) => entityId);

  it("has what rises, the most surprising first, and neither what is steady nor what falls", () => {
    const found = names(STEADY, { steady: [50, 350], falls: [10, 350], small: [2, 0], rises: [80, 350], once: [1, 0] });
    expect(found).toEqual(["rises", "small"]);
  });

  it("has next to nothing of a weekend on which all news halves, or of days on which all news doubles", () => {
    for (const times of [0.5, 2]) {
      const all = { window: 2_000 * times, baseline: 14_000 };
      const best = bestTrends(all, entities({ a: [50 * times, 350], b: [500 * times, 3_500] }), DAYS);
      for (const { score } of best) expect(score).toBeLessThan(1);
    }
  });

  it("puts equals in order of their ids, and ends after `first`", () => {
    expect(names(STEADY, { c: [9, 0], a: [9, 0], b: [9, 0] })).toEqual(["a", "b", "c"]);
    expect(names(STEADY, { c: [9, 0], a: [9, 0], b: [9, 0] }, 2)).toEqual(["a", "b"]);
  });

  it("is empty where nothing is written", () => {
    expect(names({ window: 0, baseline: 0 }, {})).toEqual([]);
  });
});

describe("the arguments of trends", () => {
  it("are 2 days against 14 and 10 entities by default, null the same as nothing", () => {
    expect(DAYS).toEqual({ windowDays: 2, baselineDays: 14, first: 10 });
    expect(readTrending({ asOf: null, windowDays: null, baselineDays: null, first: null })).toEqual(DAYS);
  });

  it.each([
    ["windowDays", 0, 366],
    ["windowDays", 367, 366],
    ["baselineDays", -1, 3660],
    ["baselineDays", 3661, 3660],
    ["first", 0, 100],
    ["first", 101, 100],
  ])("are refused out of their bounds: %s: %i", (name, value, most) => {
    expect(() => readTrending({ [name]: value })).toThrow(`${name} must be from 1 to ${most}, not ${value}.`);
  });

  it("are two spans that touch, the later one up to `asOf`", () => {
    const spans = spansOf(DAYS, new Date("2024-03-17T12:00:00Z"));
    expect(spans.windowFrom).toEqual(new Date("2024-03-15T12:00:00Z"));
    expect(spans.baselineFrom).toEqual(new Date("2024-03-01T12:00:00Z"));
  });
});
