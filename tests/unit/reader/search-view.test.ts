import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KINDS, orderOf, ORDERS, readView, searchHref } from "../../../src/reader/pages/search/search-view.js";

const read = (search: string) => readView(new URLSearchParams(search));

describe("the address of a search", () => {
  it("holds all of the view, and gives it back", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
    const values = fc.uniqueArray(text, { maxLength: 3 });
    const day = fc
      .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const view = fc.record({
      q: fc.string({ unit: "grapheme" }).map((q) => q.trim()),
      about: values,
      provider: values,
      topic: values,
      entity: values,
      category: values,
      kind: fc.uniqueArray(fc.constantFrom(...KINDS)),
      from: fc.option(day, { nil: undefined }),
      to: fc.option(day, { nil: undefined }),
      order: fc.option(fc.constantFrom(...ORDERS), { nil: undefined }),
    });
    fc.assert(
      fc.property(view, (one) => {
        const { searchParams } = new URL(searchHref(one), "http://localhost");
        expect(readView(searchParams)).toEqual({ view: one, unread: [] });
      }),
    );
  });

  it("says which of its parts mean nothing", () => {
    const { view, unread } = read("q=a&from=2023-02-29&to=x&order=random&kind=ARTICLE&kind=POEM");
    expect(view).toMatchObject({ q: "a", kind: ["ARTICLE"], from: undefined, to: undefined, order: undefined });
    expect(unread.toSorted()).toEqual(["from=2023-02-29", "kind=POEM", "order=random", "to=x"]);
  });

  it("is /search alone for a view of everything", () => {
    expect(searchHref(read("q=&provider=&q=x").view)).toBe("/search");
  });

  it("puts the best first where there are words, the newest where there are none", () => {
    expect(orderOf(read("q=a").view)).toBe("best");
    expect(orderOf(read("").view)).toBe("newest");
    expect(orderOf(read("order=best").view)).toBe("newest");
    expect(orderOf(read("q=a&order=oldest").view)).toBe("oldest");
  });
});
