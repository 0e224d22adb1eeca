import { idOf } from "../../src/store/ids.js";
import type { OddGraph } from "./odd-graph.js";
import { ODD_TEXTS } from "./odd-texts.js";
import type { ListPlace, Vocabulary } from "./queries/vocabulary.js";

const DATES = ["2020-01-05T00:00:00Z", "2020-01-03T02:00:00+02:00", "2024-01-01T02:00:00.000Z", "1970-01-01T00:00:00Z"];
const WORDS = ["zürich", "smile", "Part 2", "quoted", "etape", "more", "nowhere", "“", "", "零"];

/** What to ask an odd graph for: mostly what it has. */
export function vocabularyOf(graph: OddGraph, lists: Readonly<Record<string, readonly ListPlace[]>> = {}): Vocabulary {
  const { articles, providers, entities, stories } = graph;
  const idsOf = (nodes: readonly { _id: string }[], kind: "article" | "provider" | "entity" | "story") => [
    ...nodes.map(({ _id }) => _id),
    idOf(kind, "unknown"),
  ];
  const ids = {
    article: idsOf(articles, "article"),
    provider: idsOf(providers, "provider"),
    entity: idsOf(entities, "entity"),
  };
  const foreign = [5, 0, "", "art_", "ent_short", "zzz_0123456789abcdefghijkl", "no id at all", "$where"];
  const all = [...ids.article, ...ids.provider, ...ids.entity, ...idsOf(stories, "story"), ...foreign];
  const urls = articles.flatMap(({ url }) => (typeof url === "string" ? [url] : []));
  const names = entities.flatMap(({ name, aliases }) =>
    name === undefined ? [] : [name, name.toUpperCase(), ...aliases],
  );
  const titles = articles.flatMap(({ title }) => (typeof title === "string" && title.length < 200 ? [title] : []));
  const near = [-2_147_483_648, -1, 0, 1, 2, 3, 50, 100, 2_147_483_647];
  return {
    values: {
      ID: all,
      Int: near,
      Float: [0.5],
      Boolean: [true, false],
      String: [...WORDS, ...ODD_TEXTS.filter((text) => text.length < 200)],
      DateTime: DATES,
      URL: [...urls, "https://example.com/nothing", "http://user@example.com:99/a?b=c#d"],
      "Query.article.id": ids.article,
      "Query.article.url": urls,
      "Query.provider.id": ids.provider,
      "Query.provider.domain": providers.flatMap(({ domain }) => domain ?? []),
      "Query.entity.id": ids.entity,
      "Query.entity.slug": entities.map(({ slug }) => slug),
      "Query.entity.name": names,
      "Query.path.from": ids.entity,
      "Query.path.to": ids.entity,
      "Query.path.maxSteps": [1, 2, 3, 4, 0, 7],
      "Query.suggest.prefix": ["z", "Zü", "part", "“q", "a", "alias 1", "", "零"],
      "Query.trendingEntities.baselineDays": [1, 7, 14, 0, 400],
      "Query.trendingEntities.windowDays": [1, 2, 0, 50],
      "ArticleConnection.timeline.timeZone": ["UTC", "Europe/Berlin", "Asia/Kolkata", "Nowhere/Land"],
      "ArticleFilter.id": ids.article,
      "ArticleFilter.title": titles,
      "ArticleFilter.category": ["Économie", "economie", "World", "none"],
      "ProviderFilter.id": ids.provider,
      "ProviderFilter.name": providers.flatMap(({ name }) => name ?? []),
      "ProviderFilter.domain": providers.flatMap(({ domain }) => domain ?? []),
      "EntityFilter.id": ids.entity,
      "EntityFilter.name": names,
      "EntityFilter.slug": entities.map(({ slug }) => slug),
      "ArticleListFilter.size": [0, 1, 2, 3],
      "EntityListFilter.size": [0, 1, 2, 3],
      "TextSearch.query": [...WORDS, "zurich smile", "and more", '"straße"'],
    },
    pieces: ["z", "ü", "2", "", "“", "part", ".", "e", "零", "Alias"],
    lists,
  };
}
