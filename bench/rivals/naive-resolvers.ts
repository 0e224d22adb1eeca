import { GraphQLDateTime } from "graphql-scalars";
import type { ArticleDocument } from "../../src/store/articles.js";
import type { EntityDocument } from "../../src/store/entities.js";
import type { ProviderDocument } from "../../src/store/providers.js";
import type { Collections } from "./support/collections.js";
import { afterCursor, pageOf } from "./support/page-cursor.js";

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

async function findArticlesByIds({ articles }: Collections, ids: string[]): Promise<ArticleDocument[]> {
  const rows = await articles.find({ _id: { $in: ids } }).toArray();
  return ids.flatMap((each) => rows.find(({ _id }) => _id === each) ?? []);
}

async function findEntitiesByIds({ entities }: Collections, ids: string[]): Promise<EntityDocument[]> {
  const rows = await entities.find({ _id: { $in: ids } }).toArray();
  return ids.flatMap((each) => rows.find(({ _id }) => _id === each) ?? []);
}

export const resolvers = {
  DateTime: GraphQLDateTime,
  Query: {
    async articles(_: unknown, { first, after }: First & { after?: string }, { articles }: Collections) {
      const rows = articles.find(afterCursor(after), { sort: sortOf([]), limit: first + 1 });
      return pageOf(await rows.toArray(), first);
    },
    article: (_: unknown, args: { id: string }, { articles }: Collections) => articles.findOne({ _id: args.id }),
  },
  Article: {
    id,
    provider: ({ providerId }: ArticleDocument, _: unknown, collections: Collections) =>
      providerId === undefined ? null : collections.providers.findOne({ _id: providerId }),
    topics: ({ topicIds }: ArticleDocument, _: unknown, collections: Collections) =>
      findEntitiesByIds(collections, topicIds),
    async related(article: ArticleDocument, { first }: First, collections: Collections) {
      const related = article.related.slice(0, first);
      const nodes = await findArticlesByIds(
        collections,
        related.map(({ articleId }) => articleId),
      );
      const edges = nodes.map((node) => ({ node, ...related.find(({ articleId }) => articleId === node._id) }));
      return { nodes, edges };
    },
    async mentions(article: ArticleDocument, { first }: First, collections: Collections) {
      const mentions = article.mentions.slice(0, first);
      const nodes = await findEntitiesByIds(
        collections,
        mentions.map(({ entityId }) => entityId),
      );
      return { edges: nodes.map((node) => ({ node, ...mentions.find(({ entityId }) => entityId === node._id) })) };
    },
  },
  Provider: {
    id,
    async articles({ _id }: ProviderDocument, { first }: First, { articles }: Collections) {
      const rows = articles.find({ providerId: _id }, { sort: sortOf([]), limit: first });
      return { nodes: await rows.toArray() };
    },
  },
  Entity: {
    id,
    async articles(
      { _id }: EntityDocument,
      { first, orderBy = [] }: First & { orderBy?: Order[] },
      { articles }: Collections,
    ) {
      const rows = articles.find({ entityIds: _id }, { sort: sortOf(orderBy), limit: first });
      return { nodes: await rows.toArray() };
    },
  },
};
