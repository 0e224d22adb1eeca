import { describe, expect, it } from "vitest";
import { articleSource, nameSource, suggestionRow } from "../../seed/suggestions/suggestion-row.js";
import type { Store } from "../../src/store/connection.js";
import { articleFile } from "../support/documents.js";
import { withHarbour } from "../support/harbour.js";
import { seed, snapshot } from "../support/seed.js";

/** The rows that the nodes of the store call for. */
async function wantedRows(store: Store): Promise<unknown[]> {
  const names = [...(await store.providers.find().toArray()), ...(await store.entities.find().toArray())];
  return [...(await store.articles.find().toArray()).map(articleSource), ...names.map(nameSource)]
    .map(suggestionRow)
    .sort((a, b) => (a._id < b._id ? -1 : 1));
}

const rowsOf = async (store: Store): Promise<unknown[]> => store.suggestions.find().sort({ _id: 1 }).toArray();

/** The store, whose rows of suggestions cannot be written. */
function dyingAtSuggestions(store: Store): Store {
  const suggestions = new Proxy(store.suggestions, {
    get(target, name) {
      if (name === "bulkWrite" || name === "deleteMany") throw new Error("died while writing suggestions");
      return Reflect.get(target, name, target) as unknown;
    },
  });
  return { ...store, suggestions };
}

describe("the rows that suggestions are found by", () => {
  const harbour = withHarbour();

  it("are one for each node, stubs included, by its names, its date and its number of articles", async () => {
    const { store, folder } = harbour;
    await seed(store, [folder.path]);
    const rows = await rowsOf(store);
    expect(rows).toEqual(await wantedRows(store));
    expect(rows).toHaveLength(11);
  });

  it("follow titles, counts and removals", async () => {
    const { store, folder } = harbour;
    await seed(store, [folder.path]);
    folder.write({
      "news/rust.md": articleFile({ title: "Rust eats the lock", url: "http://harbourpost.example/rust/" }),
      "news/new.md": articleFile({
        title: "Port Aurel sings",
        url: "https://other.example/sings",
        domain: "other.example",
      }),
    });
    folder.delete("wire", "wiki/people/ada.md");
    await seed(store, [folder.path]);
    expect(await rowsOf(store)).toEqual(await wantedRows(store));
  });

  it("are there after a run that died before it wrote them is run again", async () => {
    const { store, folder } = harbour;
    await expect(seed(dyingAtSuggestions(store), [folder.path])).rejects.toThrow("died while writing suggestions");
    await seed(store, [folder.path]);
    expect(await rowsOf(store)).toEqual(await wantedRows(store));
    folder.delete("wire", "news/lock.md", "news/lock-again.txt");
    await expect(seed(dyingAtSuggestions(store), [folder.path])).rejects.toThrow("died while writing suggestions");
    await seed(store, [folder.path]);
    expect(await rowsOf(store)).toEqual(await wantedRows(store));
  });

  it("are not written where nothing changed", async () => {
    const { store, folder } = harbour;
    await seed(store, [folder.path]);
    const before = await snapshot(store);
    await store.documents.updateMany({}, { $set: { dirty: true } });
    // Everything is derived again, and comes out as it was.
    await seed(dyingAtSuggestions(store), [folder.path]);
    expect(await snapshot(store)).toEqual(before);
  });
});
