import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idOf } from "../../../src/store/ids.js";
import { articleRank, isNameRank, nameRank } from "../../../src/store/suggestion-rank.js";

const ids = fc.string().map((key) => idOf("entity", key));
const counts = fc.nat({ max: 2_000_000 });
const dates = fc.option(fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }), {
  nil: undefined,
});

describe("ranks", () => {
  it("put names of more articles first, no stubs before stubs, and names before articles", () => {
    fc.assert(
      fc.property(ids, ids, counts, counts, dates, fc.boolean(), (a, b, many, few, date, isStub) => {
        fc.pre(many > few);
        expect(nameRank(a, many, isStub) < nameRank(b, few, !isStub)).toBe(true);
        expect(nameRank(a, many, false) < nameRank(b, many, true)).toBe(true);
        expect(nameRank(a, few, true) < articleRank(b, date, isStub)).toBe(true);
        expect([nameRank(a, few, isStub), articleRank(b, date, isStub)].map(isNameRank)).toEqual([true, false]);
      }),
    );
  });

  it("put newer articles first, those without a date last, and stubs behind all others", () => {
    fc.assert(
      fc.property(ids, ids, dates, dates, fc.boolean(), (a, b, newer, older, isStub) => {
        const seconds = (date?: Date): number => (date === undefined ? -Infinity : Math.floor(date.getTime() / 1000));
        fc.pre(seconds(newer) > seconds(older));
        expect(articleRank(a, newer, isStub) < articleRank(b, older, isStub)).toBe(true);
        expect(articleRank(a, older, false) < articleRank(b, newer, true)).toBe(true);
      }),
    );
  });

  it("are all of one length, and differ for different ids", () => {
    fc.assert(
      fc.property(ids, ids, dates, (a, b, date) => {
        fc.pre(a !== b);
        expect(articleRank(a, date, false)).toHaveLength(15);
        expect(articleRank(a, date, false)).not.toBe(articleRank(b, date, false));
      }),
    );
  });
});
