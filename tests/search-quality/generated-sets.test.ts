import { stemmer as english } from "@orama/stemmers/english";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ArticleDocument } from "../../src/store/articles.js";
import { writeUsualLengths } from "../../src/store/search/usual-length-writes.js";
import { ask } from "../support/ask.js";
import { reportQuality } from "../support/quality.js";
import { searchableArticle } from "../support/searchable-articles.js";
import { openTestStore, type TestStore } from "../support/store.js";
import { bm25, plainWords } from "./generated/bm25.js";
import { englishSets } from "./generated/english-news.js";
import { languageSet } from "./generated/language-texts.js";
import { ASIA } from "./generated/languages-asia.js";
import { EUROPE } from "./generated/languages-europe.js";
import type { QualitySet, QualityText } from "./generated/set.js";
import { ndcg } from "./ndcg.js";

const DEPTH = 10;
const SEARCH = `query ($search: TextSearch!) {
  articles(search: $search, orderBy: [{ field: RELEVANCE, direction: DESC }], first: ${DEPTH}) { nodes { url } }
}`;

interface Judged extends QualitySet {
  /** Of the store's own text index. */
  language: string;
  /** A little below what is measured. */
  floors: { ndcg: number; mrr: number };
}

const { knownItems, questions } = englishSets();
const SETS: Judged[] = [
  { ...knownItems, language: "english", floors: { ndcg: 0.825, mrr: 0.785 } },
  { ...questions, language: "english", floors: { ndcg: 0.69, mrr: 0.85 } },
  ...[...EUROPE, ...ASIA].map((texts) => ({
    ...languageSet(texts),
    language: texts.stemmer ?? "none",
    floors: { ndcg: 0.97, mrr: 0.97 },
  })),
];

describe.each(SETS)("$name", ({ name, texts, queries, language, floors }) => {
  let opened: TestStore;
  const found: Record<"own" | "bm25" | "stems" | "index", string[][]> = { own: [], bm25: [], stems: [], index: [] };

  beforeAll(async () => {
    opened = await openTestStore();
    const { store } = opened;
    await store.articles.insertMany(texts.map(articleOf));
    await store.meta.insertOne({ _id: "seed" });
    await writeUsualLengths(store);
    await store.articles.createIndex(
      { title: "text", excerpt: "text", body: "text" },
      { default_language: language, weights: { title: 3, excerpt: 2, body: 1 } },
    );
    const plain = bm25(texts, plainWords);
    const stemmed = bm25(texts, (text) => plainWords(text).map((word) => english(word)));
    for (const { query } of queries) {
      const { articles } = await ask<{ articles: { nodes: { url: string }[] } }>(store, SEARCH, { search: { query } });
      found.own.push(articles.nodes.map(({ url }) => nameIn(url)));
      found.bm25.push(plain(query));
      found.stems.push(stemmed(query));
      const rows = await store.articles
        .find({ $text: { $search: query } }, { projection: { url: 1, score: { $meta: "textScore" } } })
        .sort({ score: { $meta: "textScore" } })
        .limit(DEPTH)
        .toArray();
      found.index.push(rows.map(({ url = "" }) => nameIn(url)));
    }
  }, 240_000);
  afterAll(() => opened.drop());

  const mean = (of: keyof typeof found, measure: (ranked: number[], grades: number[]) => number): number =>
    queries.reduce((sum, { grades }, at) => {
      const ranked = (found[of][at] ?? []).map((one) => grades[one] ?? 0);
      return sum + measure(ranked, Object.values(grades));
    }, 0) / queries.length;
  const gain = (ranked: number[], grades: number[]): number => ndcg(ranked, grades, DEPTH);
  const reciprocal = (ranked: number[]): number => {
    const at = ranked.findIndex((grade) => grade > 0);
    return at === -1 ? 0 : 1 / (at + 1);
  };

  it.each([
    ["nDCG@10", gain, floors.ndcg],
    ["MRR@10", reciprocal, floors.mrr],
  ])("is answered as a reader would, by %s", (measure, of, floor) => {
    expect(mean("own", of)).toBeGreaterThanOrEqual(floor);
    expect(measure).toContain("@10");
  });

  it("is answered with something, and what that is worth is told", (context) => {
    const nothing = found.own.filter((one) => one.length === 0).length;
    const yardstick = (of: typeof gain): string =>
      (["bm25", "stems", "index"] as const).map((one) => `${one} ${mean(one, of).toFixed(3)}`).join(", ");
    const size = `${queries.length} queries, ${texts.length} texts`;
    const row = { set: `search: ${name}`, size };
    reportQuality(
      context,
      { ...row, measure: "nDCG@10", value: mean("own", gain), floor: floors.ndcg, yardstick: yardstick(gain) },
      {
        ...row,
        measure: "MRR@10",
        value: mean("own", reciprocal),
        floor: floors.mrr,
        yardstick: yardstick(reciprocal),
      },
      { ...row, measure: "finds nothing", value: nothing, floor: 0 },
    );
    expect(nothing).toBe(0);
  });
});

function nameIn(url: string): string {
  return url.slice(url.lastIndexOf("/") + 1);
}

function articleOf({ name, title, excerpt, body }: QualityText): ArticleDocument {
  return searchableArticle([name, { title, body, ...(excerpt !== undefined && { excerpt }) }]);
}
