import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchFilter } from "../../../../src/query/search/search-filter.js";
import { readSearch } from "../../../../src/query/search/search-query.js";
import { articles, TEXT_FIELDS } from "../../../../src/store/articles.js";
import { isBounded } from "../../../../src/store/index-bounds.js";
import { textWithWords } from "../../../support/texts.js";

describe("the store's filter of a search", () => {
  it("is one look-up in the index for a word, and for any of several", () => {
    expect(searchFilter(readSearch({ query: '"Ferries"', mode: "ANY" }))).toMatchObject({
      $and: [{ "search.terms": { $eq: "ferry" } }, {}],
    });
    expect(searchFilter(readSearch({ query: "a b", mode: "ANY", fields: ["TITLE"] }))).toEqual({
      "search.terms": { $in: ["t:a", "t:b"] },
    });
  });

  it("looks a unit of characters up by pairs, since each alone is in too many documents", () => {
    expect(JSON.stringify(searchFilter(readSearch({ query: "零一万", mode: "ALL" })))).not.toContain('"$eq":"零"');
  });

  it("asks for a repeated word once", () => {
    const once = searchFilter(readSearch({ query: "Ferries" }));
    expect(searchFilter(readSearch({ query: "ferry, Ferries" }))).toEqual(once);
  });

  it("looks a word and its forms up together, and forms by their stems in each language", () => {
    const { "search.terms": terms } = searchFilter(readSearch({ query: "Moving" }));
    expect(terms).toEqual({ $in: expect.arrayContaining(["moving", "eng~move", "move", "deu~moving"]) as unknown });
  });

  it("looks what is written with a hyphen up by its rarer part or without the hyphen", () => {
    expect(searchFilter(readSearch({ query: "e-mail" }))).toEqual({
      $and: [
        { "search.terms": { $in: ["mail", "email"] } },
        {
          $or: [
            { "search.weights": { $regex: " email:" } },
            ...["search.title", "search.excerpt", "search.body"].map((path) => ({ [path]: { $regex: " e mail " } })),
          ],
        },
      ],
    });
  });

  it("matches nothing where there is nothing to look for, or nowhere to look", () => {
    for (const search of [{ query: "…" }, { query: "a", fields: [] }]) {
      expect(searchFilter(readSearch(search))).toEqual({ _id: { $in: [] } });
    }
  });

  it("always has a bound on an index", () => {
    fc.assert(
      fc.property(
        textWithWords,
        fc.constantFrom("BEST", "ALL", "ANY", "PHRASE"),
        fc.subarray([...TEXT_FIELDS]),
        (query, mode, fields) => {
          expect(isBounded(searchFilter(readSearch({ query, mode, fields })), articles)).toBe(true);
        },
      ),
    );
  });
});
