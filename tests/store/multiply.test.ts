import { describe, expect, it } from "vitest";
import { checkCopies } from "../../bench/scale/check-copies.js";
import { COPIES } from "../../bench/scale/copy-article.js";
import { multiply } from "../../bench/scale/multiply.js";
import { articleSortKeys } from "../../src/store/article-sort-keys.js";
import { kindOfId } from "../../src/store/ids.js";
import { articleRank } from "../../src/store/suggestion-rank.js";
import { insertGraph, sampleGraph } from "../support/sample-graph.js";
import { withStore } from "../support/store.js";

const ARTICLES = 40;

describe("a store with every article ten times", () => {
  const source = withStore();

  it("is consistent: own ids, dates of the same period, related articles of the same copy, and counts that fit", async () => {
    const graph = sampleGraph({ articles: ARTICLES, providers: 5, entities: 8 });
    for (const article of graph.articles) {
      article.publishedAt ??= new Date(Date.UTC(2020, 0, 3));
      article.sort = articleSortKeys(article, undefined);
    }
    await insertGraph(source(), graph);
    await source().meta.insertOne({ _id: "seed", pending: false });
    const target = source().sibling(`${source().database}_large`);
    try {
      await multiply(source(), target, () => {});
      await checkCopies(target);
      const articles = await target.articles.find().toArray();
      const ids = new Set(articles.map(({ _id }) => _id));
      const originals = new Set(graph.articles.map(({ _id }) => _id));
      expect(ids.size).toBe(ARTICLES * COPIES);
      for (const { _id, related, publishedAt, sort, isStub } of articles) {
        expect(kindOfId(_id)).toBe("article");
        expect(publishedAt?.getUTCFullYear()).toBe(2020);
        expect([sort.publishedAtAsc, sort.publishedAtDesc]).toEqual([publishedAt, publishedAt]);
        for (const { articleId } of related) {
          expect(ids).toContain(articleId);
          expect(originals.has(articleId)).toBe(originals.has(_id));
        }
        const suggestion = await target.suggestions.findOne({ _id });
        expect(suggestion?.rank).toBe(articleRank(_id, publishedAt, isStub));
      }
      const names = await target.suggestions.countDocuments({ _id: { $not: /^art_/ } });
      expect(names).toBe(graph.providers.length + graph.entities.length);
      expect(new Set(articles.map(({ url }) => url)).size).toBe(ARTICLES * COPIES);
    } finally {
      await target.drop();
    }
  });
});
