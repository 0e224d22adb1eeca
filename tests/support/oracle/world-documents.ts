import type { PlainArticle, PlainEntity, PlainProvider, World } from "../../oracle/world.js";
import { articleSortKeys, FIRST_TEXT, LAST_TEXT } from "../../../src/store/article-sort-keys.js";
import type { ArticleDocument, ArticleKind } from "../../../src/store/articles.js";
import type { Store } from "../../../src/store/connection.js";
import type { CoverageDocument } from "../../../src/store/coverage.js";
import type { EntityDocument } from "../../../src/store/entities.js";
import type { ProviderDocument } from "../../../src/store/providers.js";
import { articleSearch, entitySearch } from "../../../src/store/search-document.js";
import { foldText, sortKeyOf } from "../../../src/store/text-key.js";

/** The next read sees what was written: waiting for the disk as well would take most of the time of a comparison. */
export const SEEN = { writeConcern: { w: 1, j: false } } as const;

/** Puts a world into the store in place of what is there, past the seed, as the seed would leave it. */
export async function storeWorld(store: Store, world: World): Promise<void> {
  const { articles, providers, entities, coverage } = store;
  await Promise.all([articles, providers, entities, coverage].map((collection) => collection.deleteMany({}, SEEN)));
  const documents = world.articles.map((one) => articleDocument(world, one));
  const owners = world.providers.map((one) => providerDocument(world, one));
  const subjects = world.entities.map((one) => entityDocument(one, documents));
  const counts = coverageOf(documents);
  if (documents.length > 0) await articles.insertMany(documents, SEEN);
  if (owners.length > 0) await providers.insertMany(owners, SEEN);
  if (subjects.length > 0) await entities.insertMany(subjects, SEEN);
  if (counts.length > 0) await coverage.insertMany(counts, SEEN);
}

export function articleDocument(world: World, plain: PlainArticle): ArticleDocument {
  const { id, title, excerpt, body, category, quality, heat, isStub, provider, topics, mentions, related } = plain;
  const owner = world.providers.find((one) => one.id === provider);
  const facts = {
    title,
    ...(plain.publishedAt !== null && { publishedAt: new Date(plain.publishedAt) }),
    ...(quality !== null && { quality }),
    ...(heat !== null && { heat }),
  };
  return {
    _id: id,
    ...facts,
    ...(excerpt !== null && { excerpt }),
    ...(body !== null && { body }),
    ...(category !== null && { category }),
    ...(owner && { providerId: owner.id }),
    kind: plain.kind as ArticleKind,
    authors: [],
    images: [],
    isStub,
    ingestedAt: new Date(plain.ingestedAt),
    topicIds: topics,
    entityIds: [...new Set([...topics, ...mentions])],
    related: related.map((articleId) => ({ articleId, reason: "EDITORIAL", score: 1 })),
    mentions: mentions.map((entityId, at) => ({ entityId, count: 1, salience: 1 / (at + 1), ranges: [] })),
    fold: { title: foldText(title), ...(category !== null && { category: foldText(category) }) },
    sort: articleSortKeys(facts, owner?.name),
    search: articleSearch({ title, excerpt: excerpt ?? undefined, body: body ?? undefined }),
    revision: "1",
  };
}

function providerDocument({ articles }: World, { id, name, domain }: PlainProvider): ProviderDocument {
  return {
    _id: id,
    name,
    ...(domain !== null && { domain }),
    aliases: [],
    images: [],
    articleCount: articles.filter(({ provider }) => provider === id).length,
    fold: { name: foldText(name) },
    sort: { name: sortKeyOf(name), domainAsc: domain ?? LAST_TEXT, domainDesc: domain ?? FIRST_TEXT },
    claims: [],
    revision: "1",
  };
}

function entityDocument(plain: PlainEntity, articles: readonly ArticleDocument[]): EntityDocument {
  const { id, slug, name, aliases, summary, body, isStub } = plain;
  return {
    _id: id,
    slug,
    name,
    aliases,
    ...(summary !== null && { summary }),
    ...(body !== null && { body }),
    sections: [],
    isStub,
    links: [],
    articleCount: articles.filter(({ entityIds }) => entityIds.includes(id)).length,
    nameKeys: [name, ...aliases].map((one) => one.toLowerCase()),
    fold: { name: foldText(name) },
    sort: { name: sortKeyOf(name) },
    search: entitySearch({ name, aliases, summary: summary ?? undefined, body: body ?? undefined }),
    claims: [],
    lowerCaseSeen: false,
    revision: "1",
  };
}

function coverageOf(articles: readonly ArticleDocument[]): CoverageDocument[] {
  const counts = new Map<string, CoverageDocument>();
  for (const { providerId, entityIds } of articles) {
    if (providerId === undefined) continue;
    for (const entityId of entityIds) {
      const _id = `${providerId}:${entityId}`;
      counts.set(_id, { _id, providerId, entityId, articleCount: (counts.get(_id)?.articleCount ?? 0) + 1 });
    }
  }
  return [...counts.values()];
}
