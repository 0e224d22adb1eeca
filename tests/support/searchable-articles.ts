import { searchFilter } from "../../src/query/search/search-filter.js";
import { readSearch, type SearchArguments } from "../../src/query/search/search-query.js";
import { scoreExpression } from "../../src/query/search/search-score.js";
import { searchKeys } from "../../src/query/search/search-unit.js";
import { articleSortKeys } from "../../src/store/article-sort-keys.js";
import type { ArticleDocument } from "../../src/store/articles.js";
import type { Store } from "../../src/store/connection.js";
import { articleIdOfUrl } from "../../src/store/ids.js";
import { articleSearch } from "../../src/store/search-document.js";
import { COMMON_LENGTHS } from "../../src/store/search/usual-lengths.js";
import { foldText } from "../../src/store/text-key.js";

export type ArticleTexts = Pick<ArticleDocument, "title" | "excerpt" | "body">;

export interface Ranked {
  name: string;
  score: number;
}

const ADDRESS = "https://example.com/";

/** An article of nothing but these texts, whose name is the last part of its address. */
export function searchableArticle([name, texts]: [name: string, ArticleTexts]): ArticleDocument {
  return {
    _id: articleIdOfUrl(ADDRESS + name) as string,
    ...texts,
    url: ADDRESS + name,
    kind: "ARTICLE",
    authors: [],
    images: [],
    isStub: false,
    ingestedAt: new Date(0),
    topicIds: [],
    entityIds: [],
    related: [],
    mentions: [],
    fold: { title: foldText(texts.title) },
    sort: articleSortKeys(texts, undefined),
    search: articleSearch(texts),
    revision: "1",
  };
}

/** Names and scores of what is found, best first, texts being as long as they commonly are; every word weighs 1, or what its place in `weights` says. */
export async function rankedArticles(store: Store, search: SearchArguments, weights?: number[]): Promise<Ranked[]> {
  const query = readSearch(search);
  const ranking = { weights: weights ?? searchKeys(query.units).map(() => 1), usual: COMMON_LENGTHS };
  const rows = await store.articles
    .aggregate<{ url: string; score: number }>([
      { $match: searchFilter(query) },
      { $project: { url: 1, score: scoreExpression(query, ranking) } },
      { $sort: { score: -1, _id: 1 } },
    ])
    .toArray();
  return rows.map(({ url, score }) => ({ name: url.slice(ADDRESS.length), score }));
}
