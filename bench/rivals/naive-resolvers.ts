import { GraphQLDateTime } from "graphql-scalars";
import type { ArticleDocument } from "../../src/store/articles.js";
import type { Store } from "../../src/store/connection.js";
import type { EntityDocument } from "../../src/store/entities.js";
import type { ProviderDocument } from "../../src/store/providers.js";
import { afterCursor, pageOf } from "./support/page-cursor.js";

export interface NaiveContext {
  store: Store;
}

interface First {
  first: number;
}

interface Order {
  field: "PUBLISHED_AT" | "HEAT";
  direction: "ASC" | "DESC";
}

const SORT_KEYS = {
  PUBLISHED_AT: { ASC: "sort.publishedAtAsc", DESC: "sort.publishedAtDesc" },
  HEAT: { ASC: "sort.heatAsc", DESC: "sort.heatDesc" },
} as const;

function sortOf([order]: Order[]): Record<string, 1 | -1> {
  const { field, direction } = order ?? { field: "PUBLISHED_AT", direction: "DESC" };
  const way = direction === "ASC" ? 1 : -1;
  return { [SORT_KEYS[field][direction]]: way, _id: way };
}

const id = ({ _id }: { _id: string }): string => _id;

async function findArticlesByIds({ articles }: Store, ids: string[]): Promise<ArticleDocument[]> {
  const rows = await articles.find({ _id: { $in: ids } }).toArray();
  return ids.flatMap((each) => rows.find(({ _id }) => _id === each) ?? []);
}

async function findEntitiesByIds({ entities }: Store, ids: string[]): Promise<EntityDocument[]> {
  const rows = await entities.find({ _id: { $in: ids } }).toArray();
  return ids.flatMap((each) => rows.find(({ _id }) => _id === each) ?? []);
}

export const resolvers = {
  DateTime: GraphQLDateTime,
  Query: {
    async articles(_: unknown, { first, after }: First & { after?: string }, { store }: NaiveContext) {
      const rows = store.articles.find(afterCursor(after), { sort: sortOf([]), limit: first + 1 });
      return pageOf(await rows.toArray(), first);
    },
    article: (_: unknown, args: { id: string }, { store }: NaiveContext) => store.articles.findOne({ _id: args.id }),
  },
  Article: {
    id,
    provider: ({ providerId }: ArticleDocument, _: unknown, { store }: NaiveContext) =>
      providerId === undefined ? null : store.providers.findOne({ _id: providerId }),
    topics: ({ topicIds }: ArticleDocument, _: unknown, { store }: NaiveContext) => findEntitiesByIds(store, topicIds),
    async related(article: ArticleDocument, { first }: First, { store }: NaiveContext) {
      const related = article.related.slice(0, first);
      const nodes = await findArticlesByIds(
        store,
        related.map(({ articleId }) => articleId),
      );
      const edges = nodes.map((node) => ({ node, ...related.find(({ articleId }) => articleId === node._id) }));
      return { nodes, edges };
    },
    async mentions(article: ArticleDocument, { first }: First, { store }: NaiveContext) {
      const mentions = article.mentions.slice(0, first);
      const nodes = await findEntitiesByIds(
        store,
        mentions.map(({ entityId }) => entityId),
      );
      return { edges: nodes.map((node) => ({ node, ...mentions.find(({ entityId }) => entityId === node._id) })) };
    },
  },
  Provider: {
    id,
    async articles({ _id }: ProviderDocument, { first }: First, { store }: NaiveContext) {
      const rows = store.articles.find({ providerId: _id }, { sort: sortOf([]), limit: first });
      return { nodes: await rows.toArray() };
    },
  },
  Entity: {
    id,
    async articles(
      { _id }: EntityDocument,
      { first, orderBy = [] }: First & { orderBy?: Order[] },
      { store }: NaiveContext,
    ) {
      const rows = store.articles.find({ entityIds: _id }, { sort: sortOf(orderBy), limit: first });
      return { nodes: await rows.toArray() };
    },
  },
};
