import type { ArticleDocument } from "../../src/store/articles.js";
import type { Store } from "../../src/store/connection.js";
import type { EntityDocument } from "../../src/store/entities.js";
import type { ProviderDocument } from "../../src/store/providers.js";
import { NEWEST_FIRST } from "./newest-first.js";
import { aggregate, byId, find, inOrder, keyed } from "./read.js";

type PageRow = Pick<ArticleDocument, "_id" | "title" | "publishedAt" | "providerId" | "topicIds"> & {
  related: string[];
};
type RelatedRow = Pick<ArticleDocument, "_id" | "title" | "url" | "providerId">;
type NewestRow = Pick<ArticleDocument, "_id" | "title" | "publishedAt">;
type HottestRow = Pick<ArticleDocument, "_id" | "title" | "heat">;
type ProviderRow = Pick<ProviderDocument, "_id" | "name" | "domain"> & { newest: NewestRow[] };
type EntityRow = Pick<EntityDocument, "_id" | "name"> & { hottest: HottestRow[] };

const RELATED = 5;

/**
 * Nested in five commands and three waves: the page; its providers with their newest, its related articles, and its topics with
 * their hottest, all three at once; the related articles' providers that are not known yet.
 */
export async function nested(store: Store): Promise<unknown> {
  const page = await find<PageRow>(store, "articles", {
    projection: {
      title: 1,
      publishedAt: 1,
      providerId: 1,
      topicIds: 1,
      related: { $slice: ["$related.articleId", RELATED] },
    },
    sort: NEWEST_FIRST,
    limit: 50,
  });
  const [providers, related, topics] = await Promise.all([
    providersWithNewest(store, new Set(page.flatMap(({ providerId }) => providerId ?? []))),
    byId<RelatedRow>(
      store,
      "articles",
      page.flatMap((article) => article.related),
      { title: 1, url: 1, providerId: 1 },
    ),
    topicsWithHottest(store, new Set(page.flatMap(({ topicIds }) => topicIds))),
  ]);
  const lacking = [...related.values()].flatMap(({ providerId }) =>
    providerId === undefined || providers.has(providerId) ? [] : providerId,
  );
  const others = await byId<Pick<ProviderDocument, "_id" | "name">>(store, "providers", lacking, { name: 1 });
  const nameOnly = (id: string | undefined): unknown => {
    const row = id === undefined ? undefined : (providers.get(id) ?? others.get(id));
    return row === undefined ? null : { id: row._id, name: row.name };
  };
  const relatedNodes = new Map(
    [...related.values()].map((row) => [
      row._id,
      { id: row._id, title: row.title, url: row.url ?? null, provider: nameOnly(row.providerId) },
    ]),
  );
  const providerNodes = new Map([...providers.values()].map((row) => [row._id, providerNode(row)]));
  const topicNodes = new Map([...topics.values()].map((row) => [row._id, topicNode(row)]));
  const nodes = page.map(({ _id, title, publishedAt, providerId, topicIds, related: ids }) => ({
    id: _id,
    title,
    publishedAt: publishedAt ?? null,
    provider: (providerId !== undefined && providerNodes.get(providerId)) || null,
    related: { nodes: inOrder(ids, relatedNodes) },
    topics: inOrder(topicIds, topicNodes),
  }));
  return { articles: { nodes } };
}

function providerNode({ _id, name, domain, newest }: ProviderRow): unknown {
  return {
    id: _id,
    name,
    domain: domain ?? null,
    articles: { nodes: newest.map((row) => ({ id: row._id, title: row.title, publishedAt: row.publishedAt ?? null })) },
  };
}

function topicNode({ _id, name, hottest }: EntityRow): unknown {
  return {
    id: _id,
    name,
    articles: { nodes: hottest.map((row) => ({ id: row._id, title: row.title, heat: row.heat ?? null })) },
  };
}

function providersWithNewest(store: Store, ids: Set<string>): Promise<Map<string, ProviderRow>> {
  return withArticles<ProviderRow>(store, "providers", ids, {
    fields: { name: 1, domain: 1 },
    foreignField: "providerId",
    sort: "sort.publishedAtDesc",
    limit: 5,
    project: { title: 1, publishedAt: 1 },
    as: "newest",
  });
}

function topicsWithHottest(store: Store, ids: Set<string>): Promise<Map<string, EntityRow>> {
  return withArticles<EntityRow>(store, "entities", ids, {
    fields: { name: 1 },
    foreignField: "entityIds",
    sort: "sort.heatDesc",
    limit: 3,
    project: { title: 1, heat: 1 },
    as: "hottest",
  });
}

interface TopArticles {
  fields: Record<string, 1>;
  foreignField: string;
  sort: string;
  limit: number;
  project: Record<string, 1>;
  as: string;
}

/** Parents with the first few of their articles, in one command that reads no more index entries than it returns. */
async function withArticles<Row extends { _id: string }>(
  store: Store,
  parents: string,
  ids: Set<string>,
  { fields, foreignField, sort, limit, project, as }: TopArticles,
): Promise<Map<string, Row>> {
  const pipeline = [{ $sort: { [sort]: -1, _id: -1 } }, { $limit: limit }, { $project: project }];
  return keyed(
    await aggregate<Row>(store, parents, [
      { $match: { _id: { $in: [...ids] } } },
      { $project: fields },
      { $lookup: { from: "articles", localField: "_id", foreignField, pipeline, as } },
    ]),
  );
}
