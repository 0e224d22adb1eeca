import { articleSource, nameSource, suggestionRow } from "../../seed/suggestions/suggestion-row.js";
import type { ArticleDocument, MentionDocument, RelatedDocument } from "../../src/store/articles.js";
import { articleSortKeys, FIRST_TEXT, LAST_TEXT } from "../../src/store/article-sort-keys.js";
import type { Store } from "../../src/store/connection.js";
import type { CoverageDocument } from "../../src/store/coverage.js";
import type { EntityDocument } from "../../src/store/entities.js";
import { articleIdOfUrl, idOf } from "../../src/store/ids.js";
import type { ProviderDocument } from "../../src/store/providers.js";
import { articleSearch, entitySearch } from "../../src/store/search-document.js";
import { upsertSuggestions } from "../../src/store/suggestion-writes.js";
import { foldText, sortKeyOf } from "../../src/store/text-key.js";

export interface SampleGraph {
  articles: ArticleDocument[];
  providers: ProviderDocument[];
  entities: EntityDocument[];
  coverage: CoverageDocument[];
}

/** Words that sorting and matching may trip over: accents, case, emoji, CJK, signs of regular expressions, numbers. */
const WORDS = [
  "Zürich",
  "zurich",
  "ÉTAPE",
  "étape",
  "零一万物",
  "😀 smile",
  "a.b*c",
  "Part 2",
  "part 10",
  "“Quoted”",
  "(round)",
  "Straße",
  "ñandú",
  "x\\y",
  "^$",
  "A",
];
const KINDS = ["ARTICLE", "ARTICLE", "VIDEO", "COURSE", "OTHER"] as const;

/** Numbers from 0 to below `limit`, the same for the same seed. */
function randomFrom(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** A small graph with ties, gaps and relations of every kind; consistent as the seed leaves it. */
export function sampleGraph(size: { articles: number; providers: number; entities: number }, seed = 1): SampleGraph {
  const random = randomFrom(seed);
  const pick = <T>(values: readonly T[]): T => values[random(values.length)] as T;
  const title = () => `${pick(WORDS)} ${pick(WORDS)} ${random(4)}`;
  const providers = Array.from({ length: size.providers }, (_, index) => provider(index, pick(WORDS), index % 4 !== 3));
  const entities = Array.from({ length: size.entities }, (_, index) => entity(index, pick(WORDS), index % 3 === 0));
  const ids = Array.from(
    { length: size.articles },
    (_, index) => articleIdOfUrl(`https://example.com/${seed}/${index}`) as string,
  );
  const articles = ids.map((_id, index): ArticleDocument => {
    const facts = {
      title: title(),
      ...(random(4) > 0 && { publishedAt: new Date(Date.UTC(2020, 0, 1 + random(12))) }),
      ...(random(3) > 0 && { quality: random(4) * 50 }),
      ...(random(3) > 0 && { heat: random(4) - 1 }),
    };
    const owner = random(6) > 0 ? pick(providers) : undefined;
    const body = `On ${facts.title} and more.`;
    const distinct = (count: number) => [...new Set(Array.from({ length: count }, () => pick(entities)._id))];
    const topicIds = distinct(random(3));
    const mentions = distinct(random(4)).map((entityId, at): MentionDocument => ({
      entityId,
      count: 2,
      salience: 1 / (at + 1),
      ranges: [
        { field: "TITLE", start: 0, end: 2 },
        { field: "BODY", start: 3, end: 3 + facts.title.length },
      ],
    }));
    const others = [...new Set(Array.from({ length: random(5) }, () => pick(ids)))].filter((id) => id !== _id);
    const related = others.map((articleId, at): RelatedDocument =>
      at < 2 ? { articleId, reason: "EDITORIAL", score: 1 } : { articleId, reason: "SIMILAR", score: 1 / (at + 1) },
    );
    const category = random(3) > 0 ? pick(["Économie", "economie", "World"]) : undefined;
    return {
      _id,
      ...facts,
      body,
      url: `https://example.com/${seed}/${index}`,
      kind: pick(KINDS),
      authors: [],
      images: [],
      isStub: random(5) === 0,
      ingestedAt: new Date(Date.UTC(2024, 0, 1, random(5))),
      ...(category !== undefined && { category }),
      ...(owner && { providerId: owner._id }),
      topicIds,
      entityIds: [...new Set([...topicIds, ...mentions.map(({ entityId }) => entityId)])],
      related,
      mentions,
      fold: { title: foldText(facts.title), ...(category !== undefined && { category: foldText(category) }) },
      sort: articleSortKeys(facts, owner?.name),
      search: articleSearch({ title: facts.title, body }),
      revision: "1",
    };
  });
  for (const one of entities) {
    const targets = one.isStub ? [] : [...new Set(Array.from({ length: random(5) }, () => pick(entities)))];
    one.links = targets.map((target, at) => ({
      entityId: target._id,
      count: at + 1,
      labels: [target.name],
      sections: at ? ["History"] : [],
    }));
  }
  return { articles, providers, entities, coverage: count({ articles, providers, entities }) };
}

function provider(index: number, word: string, withDomain: boolean): ProviderDocument {
  const name = `${word} ${index}`;
  const domain = `p${index}.example.com`;
  return {
    _id: idOf("provider", name),
    name,
    ...(withDomain && { domain }),
    aliases: [],
    images: [],
    articleCount: 0,
    fold: { name: foldText(name) },
    sort: {
      name: sortKeyOf(name),
      domainAsc: withDomain ? domain : LAST_TEXT,
      domainDesc: withDomain ? domain : FIRST_TEXT,
    },
    claims: [],
    revision: "1",
  };
}

function entity(index: number, word: string, isStub: boolean): EntityDocument {
  const name = `${word} e${index}`;
  const aliases = [`Alias ${index}`];
  const page = isStub ? {} : { summary: `About ${name}.`, body: `# ${name}` };
  return {
    _id: idOf("entity", name),
    slug: `entity-${index}`,
    name,
    aliases,
    ...page,
    sections: [],
    isStub,
    links: [],
    articleCount: 0,
    nameKeys: [name.toLowerCase(), `alias ${index}`],
    fold: { name: foldText(name) },
    sort: { name: sortKeyOf(name) },
    search: entitySearch({ name, aliases, ...page }),
    claims: [],
    lowerCaseSeen: false,
    revision: "1",
  };
}

/** Fills in the counts that the seed keeps. */
function count({ articles, providers, entities }: Omit<SampleGraph, "coverage">): CoverageDocument[] {
  const coverage = new Map<string, CoverageDocument>();
  for (const one of providers) one.articleCount = articles.filter(({ providerId }) => providerId === one._id).length;
  for (const one of entities) one.articleCount = articles.filter(({ entityIds }) => entityIds.includes(one._id)).length;
  for (const { providerId, entityIds } of articles) {
    if (providerId === undefined) continue;
    for (const entityId of entityIds) {
      const _id = `${providerId}:${entityId}`;
      coverage.set(_id, { _id, providerId, entityId, articleCount: (coverage.get(_id)?.articleCount ?? 0) + 1 });
    }
  }
  return [...coverage.values()];
}

/** Puts the graph into an empty store, past the seed. */
export async function insertGraph(
  store: Store,
  { articles, providers, entities, coverage }: SampleGraph,
): Promise<void> {
  await store.articles.insertMany(articles);
  await store.providers.insertMany(providers);
  await store.entities.insertMany(entities);
  await store.coverage.insertMany(coverage);
  await upsertSuggestions(
    store,
    [...articles.map(articleSource), ...[...providers, ...entities].map(nameSource)].map(suggestionRow),
  );
}
