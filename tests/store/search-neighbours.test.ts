import { describe, expect, it } from "vitest";
import { searchNeighbours } from "../../seed/relate/search-neighbours.js";
import type { Store } from "../../src/store/connection.js";
import { contentFolder } from "../support/content-folder.js";
import { newsWorld } from "../support/news-world.js";
import { seed } from "../support/seed.js";
import { withStore } from "../support/store.js";

const OPTIONS = { signal: new AbortController().signal, onArticles: () => undefined };

describe("the search for neighbours", () => {
  const opened = withStore();

  it("finds the same however much it does at once, for all articles and for some of them", async () => {
    const store = opened();
    const folder = contentFolder("content", newsWorld(91).files);
    await seed(store, [folder.path]);
    folder.remove();
    const expected = await listsOf(store);
    expect(expected.length).toBeGreaterThanOrEqual(91);
    const some = expected.filter((_, at) => at % 3 === 0).map(({ _id }) => _id);
    for (const sizes of [
      { group: 7, block: 3, few: 2 },
      { group: 40, block: 40, few: 0 },
      { group: 1000, block: 9, few: 9 },
    ]) {
      for (const filter of [{}, { _id: { $in: some } }]) {
        await store.similarity.updateMany(filter, { $set: { near: [], floor: 0, search: true } });
        await searchNeighbours(store, OPTIONS, sizes);
        expect(await listsOf(store)).toEqual(expected);
      }
    }
  });
});

async function listsOf(store: Store) {
  return store.similarity.find({}, { projection: { near: 1, floor: 1, search: 1 }, sort: { _id: 1 } }).toArray();
}
