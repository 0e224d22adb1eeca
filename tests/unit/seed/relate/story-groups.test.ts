import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { storyGroups, type Teller } from "../../../../seed/relate/story-groups.js";

const COPY = 0.9;
const REPORT = 0.6;
const day = (number: number): Date => new Date(Date.UTC(2024, 4, number));

/** Tellers of these days, twins as `[one, other, score]`, told by the first of the two alone. */
function tellersOf(days: Record<string, number | undefined>, pairs: readonly [string, string, number][]): Teller[] {
  return Object.entries(days).map(([id, date]) => ({
    id,
    publishedAt: date === undefined ? undefined : day(date),
    twins: pairs.filter(([one]) => one === id).map(([, other, score]) => ({ id: other, score })),
  }));
}

const sorted = (groups: readonly (readonly string[])[]): string[] =>
  groups.map((one) => [...one].sort().join("")).sort();
const groupsOf = (...parameters: Parameters<typeof tellersOf>): string[] =>
  sorted(storyGroups(tellersOf(...parameters)));

const IDS = [..."abcdefgh"];
const pair = fc
  .tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS), fc.constantFrom(0.55, 0.6, 0.7, 0.8, 0.9, 1))
  .filter(([a, b]) => a !== b);
const world = fc.tuple(
  fc.array(fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }), { minLength: 8, maxLength: 8 }),
  fc.array(pair, { maxLength: 20 }),
);

describe("stories", () => {
  it("are the same whatever the order of articles and twins, each article in one at most, each with two at least", () => {
    fc.assert(
      fc.property(world, fc.integer(), ([days, pairs], turn) => {
        const tellers = tellersOf(Object.fromEntries(IDS.map((id, at) => [id, days[at]])), pairs);
        const groups = storyGroups(tellers);
        const turned = [...tellers.slice(Math.abs(turn) % 8), ...tellers.slice(0, Math.abs(turn) % 8)].map((one) => ({
          ...one,
          twins: [...one.twins].reverse(),
        }));
        expect(sorted(storyGroups(turned))).toEqual(sorted(groups));
        expect(new Set(groups.flat()).size).toBe(groups.flat().length);
        expect(groups.every((group) => group.length > 1)).toBe(true);
      }),
    );
  });

  it("hold all copies of a text together", () => {
    fc.assert(
      fc.property(world, ([days, pairs]) => {
        const groups = storyGroups(tellersOf(Object.fromEntries(IDS.map((id, at) => [id, days[at]])), pairs));
        for (const [one, other, score] of pairs)
          if (score >= 0.8) expect(groups.some((group) => group.includes(one) && group.includes(other))).toBe(true);
      }),
    );
    expect(
      groupsOf({ a: 1, b: undefined, c: 29 }, [
        ["a", "b", COPY],
        ["b", "c", COPY],
      ]),
    ).toEqual(["abc"]);
  });

  it("hold no chain of copies over more than a month", () => {
    const weekly = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [IDS[at] ?? "", 1 + at * 7]));
    const chain = IDS.slice(1).map((id, at): [string, string, number] => [IDS[at] ?? "", id, COPY]);
    for (const group of storyGroups(tellersOf(weekly, chain))) expect(group.length).toBeLessThanOrEqual(5);
  });

  it("hold no reports that lie more than a week apart, by whatever chain", () => {
    const days = { a: 1, b: 4, c: 7, d: 10, e: 13 };
    const chain: [string, string, number][] = [
      ["a", "b", 0.7],
      ["b", "c", 0.6],
      ["c", "d", 0.7],
      ["d", "e", 0.6],
      ["a", "c", 0.6],
      ["b", "d", 0.6],
      ["c", "e", 0.6],
    ];
    for (const group of storyGroups(tellersOf(days, chain))) {
      const times = group.map((id) => days[id as keyof typeof days]);
      expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(7);
    }
    expect(groupsOf({ a: 1, b: 8 }, [["a", "b", REPORT]])).toEqual(["ab"]);
    expect(groupsOf({ a: 1, b: 9 }, [["a", "b", REPORT]])).toEqual([]);
  });

  it("join where at least half of the pairs between them tell the same", () => {
    const days = { a: 1, b: 1, c: 1, d: 1 };
    const couples: [string, string, number][] = [
      ["a", "b", COPY],
      ["c", "d", COPY],
    ];
    expect(groupsOf(days, [...couples, ["a", "c", REPORT]])).toEqual(["ab", "cd"]);
    expect(groupsOf(days, [...couples, ["a", "c", REPORT], ["d", "b", REPORT]])).toEqual(["abcd"]);
  });

  it("know of no twins that are not there", () => {
    expect(groupsOf({ a: 1 }, [["a", "z", COPY]])).toEqual([]);
  });
});
