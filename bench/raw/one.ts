import type { ArticleDocument } from "../../src/store/articles.js";
import type { Store } from "../../src/store/connection.js";
import type { EntityDocument } from "../../src/store/entities.js";
import type { ProviderDocument } from "../../src/store/providers.js";
import { byId, find, inOrder } from "./read.js";

type OneRow = Omit<ArticleDocument, "search" | "sort" | "fold">;
type RelatedRow = Pick<ArticleDocument, "_id" | "title" | "url" | "publishedAt" | "providerId">;
type EntityRow = Pick<EntityDocument, "_id" | "name" | "slug">;
type ProviderRow = Pick<ProviderDocument, "_id" | "name" | "domain">;

const FIELDS = {
  title: 1,
  excerpt: 1,
  body: 1,
  url: 1,
  publishedAt: 1,
  kind: 1,
  category: 1,
  quality: 1,
  heat: 1,
  images: 1,
  providerId: 1,
  topicIds: 1,
  related: { $slice: 6 },
  "mentions.entityId": 1,
  "mentions.count": 1,
  "mentions.salience": 1,
} as const;

/** One in four commands and three waves: the article; its entities and its related articles at once; all their providers. */
export async function one(store: Store, id: string): Promise<unknown> {
  const [row] = await find<OneRow>(store, "articles", { filter: { _id: id }, projection: FIELDS, limit: 1 });
  if (row === undefined) return { article: null };
  const mentions = row.mentions.slice(0, 20);
  const [entities, related] = await Promise.all([
    byId<EntityRow>(store, "entities", [...row.topicIds, ...mentions.map(({ entityId }) => entityId)], {
      name: 1,
      slug: 1,
    }),
    byId<RelatedRow>(
      store,
      "articles",
      row.related.map(({ articleId }) => articleId),
      { title: 1, url: 1, publishedAt: 1, providerId: 1 },
    ),
  ]);
  const providers = await byId<ProviderRow>(
    store,
    "providers",
    [row, ...related.values()].flatMap(({ providerId }) => providerId ?? []),
    { name: 1, domain: 1 },
  );
  const provider = row.providerId === undefined ? undefined : providers.get(row.providerId);
  const entityNodes = new Map([...entities.values()].map(({ _id, name, slug }) => [_id, { id: _id, name, slug }]));
  return {
    article: {
      id: row._id,
      title: row.title,
      excerpt: row.excerpt ?? null,
      body: row.body ?? null,
      url: row.url ?? null,
      publishedAt: row.publishedAt ?? null,
      kind: row.kind,
      category: row.category ?? null,
      quality: row.quality ?? null,
      heat: row.heat ?? null,
      images: row.images.map(({ url, width, height }) => ({ url, width: width ?? null, height: height ?? null })),
      provider: provider ? { id: provider._id, name: provider.name, domain: provider.domain ?? null } : null,
      topics: inOrder(row.topicIds, entityNodes),
      related: {
        edges: row.related.flatMap(({ articleId, reason, score }) => {
          const other = related.get(articleId);
          if (other === undefined) return [];
          const { _id, title, url, publishedAt, providerId } = other;
          const source = providerId === undefined ? undefined : providers.get(providerId);
          const node = {
            id: _id,
            title,
            url: url ?? null,
            publishedAt: publishedAt ?? null,
            provider: source ? { id: source._id, name: source.name } : null,
          };
          return [{ reason, score, node }];
        }),
      },
      mentions: {
        edges: mentions.flatMap(({ entityId, count, salience }) => {
          const node = entityNodes.get(entityId);
          return node === undefined ? [] : [{ count, salience, node }];
        }),
      },
    },
  };
}
