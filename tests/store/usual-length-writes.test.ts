import { describe, expect, it } from "vitest";
import { writeUsualLengths } from "../../src/store/search/usual-length-writes.js";
import { searchableArticle } from "../support/searchable-articles.js";
import { withStore } from "../support/store.js";

describe("the usual lengths of texts", () => {
  const store = withStore();

  it("are those of the fields that have words, and common ones where none has", async () => {
    await store().articles.insertMany([
      searchableArticle(["one", { title: "Four words of title", body: "word ".repeat(100) }]),
      searchableArticle(["two", { title: "Two words", body: "word ".repeat(300) }]),
      searchableArticle(["three", { title: "Title of a stub" }]),
    ]);
    await store().meta.updateOne({ _id: "seed" }, { $set: { pending: false } }, { upsert: true });
    await writeUsualLengths(store());
    const seed = await store().meta.findOne({ _id: "seed" });
    expect(seed?.usualLengths).toEqual({
      articles: { count: 3, title: 3, excerpt: 30, body: 200 },
      entities: { count: 0, title: 10, excerpt: 30, body: 400 },
    });
  });
});
