import { articleSource, nameSource, suggestionRow } from "../../seed/suggestions/suggestion-row.js";
import type { ArticleDocument } from "../../src/store/articles.js";
import { articleSortKeys, FIRST_DATE } from "../../src/store/article-sort-keys.js";
import type { Store } from "../../src/store/connection.js";
import type { DocumentOrigin } from "../../src/store/document-origin.js";
import { DOCUMENT_SHAPES, type DocumentShape } from "../../src/store/document-shape.js";
import { articleIdOfUrl, idOf } from "../../src/store/ids.js";
import { upsertSuggestions } from "../../src/store/suggestion-writes.js";
import { relateGraph, type FoundRelations } from "./found-relations.js";
import { sampleGraph, type SampleGraph } from "./sample-graph.js";
import { ODD_TEXTS } from "./odd-texts.js";

/** Any document, valid or not. */
type Loose = Record<string, unknown>;

/** A graph in which much is missing, odd or wrong. */
export type OddGraph = SampleGraph &
  FoundRelations & {
    /** Of articles that break the schema. */
    faulty: string[];
  };

/** What the store's validators would refuse, and what of it the answer cannot show: each in an article of its own. */
const FAULTS: readonly Loose[] = [
  { title: undefined },
  { title: { en: "no text" } },
  { title: 42 },
  { kind: "PODCAST" },
  { heat: 2 ** 40, quality: 1.5 },
  { heat: "7", quality: "many" },
  { publishedAt: "2024-01-01" },
  { ingestedAt: undefined },
  { authors: undefined },
  { authors: ["Ada", null] },
  { authors: "Ada" },
  { isStub: "yes" },
  { images: [{ width: 3 }, { url: "https://example.com/a.png", width: 3.5 }] },
  { images: null },
  { documents: null },
  { documents: [{ source: "content" }] },
  { documents: [{ source: "content", path: "a.md", part: 0.5, format: "wire", shape: "blog" }] },
  { url: 12 },
  { mentions: [{}] },
  { topicIds: [null] },
];

/** An article that lacks what it may lack, and one that has all of it. */
const BARE: readonly (keyof ArticleDocument)[] = [
  "body",
  "url",
  "category",
  "providerId",
  "publishedAt",
  "quality",
  "heat",
];

/** The same graph at every call. */
export function oddGraph(): OddGraph {
  const graph = sampleGraph({ articles: 66, providers: 9, entities: 14 }, 7);
  const found = relateGraph(graph);
  dressArticles(graph);
  dressNames(graph);
  addGhosts(graph, found);
  return { ...graph, ...found, faulty: addFaults(graph) };
}

/** Puts the graph into an empty store as it is. */
export async function insertOddGraph(store: Store, graph: OddGraph): Promise<void> {
  const bypass = { bypassDocumentValidation: true, ignoreUndefined: true } as const;
  await store.articles.insertMany(graph.articles, bypass);
  await store.providers.insertMany(graph.providers, bypass);
  await store.entities.insertMany(graph.entities, bypass);
  await store.coverage.insertMany(graph.coverage, bypass);
  await store.stories.insertMany(graph.stories, bypass);
  await store.entityRelations.insertMany(graph.entityRelations, bypass);
  await store.providerRelations.insertMany(graph.providerRelations, bypass);
  const titled = graph.articles.filter(({ _id }) => !graph.faulty.includes(_id));
  const named = [...graph.providers, ...graph.entities].filter(({ name }) => typeof name === "string");
  await upsertSuggestions(store, [...titled.map(articleSource), ...named.map(nameSource)].map(suggestionRow));
}

function dressArticles({ articles }: SampleGraph): void {
  for (const [index, article] of articles.entries()) {
    const text = ODD_TEXTS[index % ODD_TEXTS.length] as string;
    if (index % 3 === 0) article.title = `${text} ${index}`;
    if (index % 2 === 0) article.excerpt = `${text} ${article.title}`;
    if (index % 4 === 0) article.body = `${text}\n\n${text}`;
    if (index % 5 === 0) article.location = text;
    article.authors = index % 3 === 0 ? [] : [text, "Ada Brook"];
    article.images = Array.from({ length: index % 4 }, (_, at) => ({
      url: `https://img.example.com/${index}-${at}.png?q="<&>"`,
      ...(at % 2 === 0 && { width: 640, height: 0 }),
    }));
    if (index % 3 !== 1) article.documents = documentsAt(index);
    if (index % 7 === 3)
      article.related = article.related.map((one, at) => ({ ...one, score: 1 / 3 ** at, reason: "SAME_STORY" }));
  }
  const [bare] = articles as [ArticleDocument];
  for (const name of BARE) Reflect.deleteProperty(bare, name);
  Object.assign(bare, {
    related: [],
    mentions: [],
    topicIds: [],
    entityIds: [],
    authors: [],
    images: [],
    isStub: true,
  });
  bare.sort = articleSortKeys({ title: bare.title }, undefined);
}

function dressNames({ providers, entities }: SampleGraph): void {
  for (const [index, one] of providers.entries()) {
    one.aliases = index % 2 === 0 ? [] : [ODD_TEXTS[index % ODD_TEXTS.length] as string];
    one.images = index % 3 === 0 ? [{ url: "https://img.example.com/logo.svg" }] : [];
    if (index % 2 === 1) one.documents = documentsAt(index);
  }
  for (const [index, one] of entities.entries()) {
    const text = ODD_TEXTS[index % ODD_TEXTS.length] as string;
    if (index % 2 === 0) one.aliases = [...one.aliases, text];
    if (one.summary !== undefined && index % 2 === 1) one.summary = text;
    if (one.isStub) continue;
    one.documents = documentsAt(index);
    one.sections = [
      { level: 2, heading: text, body: `${text}.` },
      { level: 3, heading: "", body: "" },
    ];
  }
}

function documentsAt(index: number): DocumentOrigin[] {
  return Array.from({ length: index % 4 }, (_, part) => ({
    source: "content",
    path: `${ODD_TEXTS[index % ODD_TEXTS.length] as string}/${index}.md`,
    part,
    format: "front matter",
    shape: DOCUMENT_SHAPES[part % DOCUMENT_SHAPES.length] as DocumentShape,
  }));
}

/** Relations to what is gone, to itself, and twice to the same. */
function addGhosts({ articles, entities, coverage }: SampleGraph, found: FoundRelations): void {
  const gone = { article: idOf("article", "gone"), provider: idOf("provider", "gone"), entity: idOf("entity", "gone") };
  for (const [index, article] of articles.entries()) {
    if (index % 6 === 1) article.related.splice(1, 0, { articleId: gone.article, reason: "SIMILAR", score: 0.5 });
    if (index % 8 === 2) article.topicIds.splice(0, 0, gone.entity);
    if (index % 8 === 3) article.mentions.push({ entityId: gone.entity, count: 1, salience: 0, ranges: [] });
    if (index % 11 === 4) article.providerId = gone.provider;
    if (index % 13 === 5) article.storyId = idOf("story", "gone");
    if (index % 17 === 6) article.related.push({ articleId: article._id, reason: "EDITORIAL", score: 1 });
    // What stands there twice.
    if (index % 9 === 7) article.related.push(...article.related.slice(0, 1));
    if (index % 9 === 8) article.topicIds.push(...article.topicIds.slice(0, 1));
  }
  const [subject] = entities as [(typeof entities)[number]];
  subject.links.push({ entityId: gone.entity, count: 1, labels: [], sections: [] });
  found.stories[0]?.entityIds.push(gone.entity);
  found.stories[0]?.providerIds.push(gone.provider);
  const owner = coverage[0]?.providerId ?? "";
  coverage.push({ _id: `${owner}:${gone.entity}`, providerId: owner, entityId: gone.entity, articleCount: 3 });
}

/**
 * Articles that break the schema. They come last in most orders, so that they spoil few answers.
 * @returns their ids
 */
function addFaults({ articles, providers, entities }: SampleGraph): string[] {
  const ids: string[] = [];
  const healthy = articles[1] as ArticleDocument;
  for (const [index, fault] of FAULTS.entries()) {
    const url = `https://faulty.example.com/${index}`;
    const article = {
      ...healthy,
      _id: articleIdOfUrl(url) as string,
      url,
      title: `~ fault ${index}`,
      providerId: providers[index % providers.length]?._id,
      sort: { ...healthy.sort, publishedAtDesc: FIRST_DATE, title: `~~~${index}` },
      related: [],
      ...fault,
    } as unknown as ArticleDocument;
    articles.push(article);
    ids.push(article._id);
    articles[2 + index * 3]?.related.push({ articleId: article._id, reason: "SIMILAR", score: 0.01 });
  }
  const nameless = {
    ...entities[1],
    _id: idOf("entity", "nameless"),
    slug: "nameless",
    name: undefined,
    nameKeys: ["nameless"],
  };
  entities.push(nameless as unknown as (typeof entities)[number]);
  articles[4]?.topicIds.push(nameless._id);
  const unnamed = { ...providers[1], _id: idOf("provider", "unnamed"), domain: "unnamed.example.com", name: undefined };
  providers.push(unnamed as unknown as (typeof providers)[number]);
  const owned = articles[10];
  if (owned) owned.providerId = unnamed._id;
  return ids;
}
