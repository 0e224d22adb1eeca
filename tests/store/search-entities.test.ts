import { beforeAll, describe, expect, it } from "vitest";
import { searchFilter } from "../../src/query/search/search-filter.js";
import { readSearch, type SearchArguments } from "../../src/query/search/search-query.js";
import { scoreExpression } from "../../src/query/search/search-score.js";
import { searchKeys } from "../../src/query/search/search-unit.js";
import type { EntityDocument } from "../../src/store/entities.js";
import { idOf } from "../../src/store/ids.js";
import { entitySearch } from "../../src/store/search-document.js";
import { COMMON_LENGTHS } from "../../src/store/search/usual-lengths.js";
import { foldText, sortKeyOf } from "../../src/store/text-key.js";
import { withStore } from "../support/store.js";

function entity([name, ...aliases]: [string, ...string[]]): EntityDocument {
  return {
    _id: idOf("entity", name),
    slug: name,
    name,
    aliases,
    sections: [],
    isStub: true,
    links: [],
    articleCount: 0,
    nameKeys: [name],
    fold: { name: foldText(name) },
    sort: { name: sortKeyOf(name) },
    search: entitySearch({ name, aliases }),
    claims: [],
    lowerCaseSeen: false,
    revision: "1",
  };
}

describe("a search for entities in the store", () => {
  const store = withStore();
  beforeAll(async () => {
    const names: [string, ...string[]][] = [
      ["Port Aurel Rovers", "Rovers of Port"],
      ["Aurel"],
      ["Vessmark Ferries", "Port Aurel Line", "VF"],
      ["The harbour town", "Port", "Port Aurel"],
    ];
    await store().entities.insertMany(names.map(entity));
  });
  const order = async (query: SearchArguments): Promise<string[]> => {
    const read = readSearch(query);
    const rows = await store()
      .entities.aggregate<{ name: string }>([
        { $match: searchFilter(read) },
        {
          $project: {
            name: 1,
            score: scoreExpression(read, { weights: searchKeys(read.units).map(() => 1), usual: COMMON_LENGTHS }),
          },
        },
        { $sort: { score: -1, _id: 1 } },
      ])
      .toArray();
    return rows.map(({ name }) => name);
  };

  it("puts the one whose alias is the search first", async () => {
    expect((await order({ query: "port aurel" }))[0]).toBe("The harbour town");
    expect((await order({ query: "aurel" }))[0]).toBe("Aurel");
  });

  it("finds no phrase that reaches from one alias to the next", async () => {
    expect(await order({ query: "line vf", mode: "PHRASE" })).toEqual([]);
    expect(await order({ query: "aurel line", mode: "PHRASE" })).toEqual(["Vessmark Ferries"]);
  });
});
