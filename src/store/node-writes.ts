import type { Collection } from "mongodb";
import type { ArticleDocument } from "./articles.js";
import type { Store } from "./connection.js";
import type { EntityDocument, EntityLinkDocument } from "./entities.js";
import type { ProviderDocument } from "./providers.js";

/** Writes whole nodes, in the given order, new or not. */
async function replaceNodes<T extends { _id: string }>(collection: Collection<T>, nodes: T[]): Promise<void> {
  if (nodes.length === 0) return;
  await (collection as unknown as Collection<{ _id: string }>).bulkWrite(
    nodes.map((replacement) => ({ replaceOne: { filter: { _id: replacement._id }, replacement, upsert: true } })),
  );
}

export const upsertProviders = (store: Store, nodes: ProviderDocument[]): Promise<void> =>
  replaceNodes(store.providers, nodes);
export const upsertEntities = (store: Store, nodes: EntityDocument[]): Promise<void> =>
  replaceNodes(store.entities, nodes);
export const upsertArticles = (store: Store, nodes: ArticleDocument[]): Promise<void> =>
  replaceNodes(store.articles, nodes);

/** Gives the slugs of these entities free, so that others may take them in any order. */
export async function releaseEntitySlugs(store: Store, ids: string[]): Promise<void> {
  if (ids.length > 0)
    await store.entities.updateMany({ _id: { $in: ids } }, [{ $set: { slug: { $concat: ["~", "$_id"] } } }]);
}

export const deleteProvidersByIds = async (store: Store, ids: string[]): Promise<void> => {
  if (ids.length > 0) await store.providers.deleteMany({ _id: { $in: ids } });
};
export const deleteEntitiesByIds = async (store: Store, ids: string[]): Promise<void> => {
  if (ids.length > 0) await store.entities.deleteMany({ _id: { $in: ids } });
};
export const deleteArticlesByIds = async (store: Store, ids: string[]): Promise<void> => {
  if (ids.length > 0) await store.articles.deleteMany({ _id: { $in: ids } });
};

/** What the seed compares new nodes with. */
export type ProviderBefore = Pick<ProviderDocument, "_id" | "name" | "claims" | "revision" | "articleCount">;
export async function findProvidersBefore(store: Store): Promise<Map<string, ProviderBefore>> {
  const rows = await store.providers
    .find<ProviderBefore>({}, { projection: { name: 1, claims: 1, revision: 1, articleCount: 1 } })
    .toArray();
  return new Map(rows.map((row) => [row._id, row]));
}

export type EntityBefore = Pick<
  EntityDocument,
  "_id" | "slug" | "name" | "aliases" | "isStub" | "lowerCaseSeen" | "context" | "claims" | "revision" | "articleCount"
> & { links: Pick<EntityLinkDocument, "entityId">[] };
export async function findEntitiesBefore(store: Store): Promise<Map<string, EntityBefore>> {
  const rows = await store.entities
    .find<EntityBefore>(
      {},
      {
        projection: {
          slug: 1,
          name: 1,
          aliases: 1,
          isStub: 1,
          lowerCaseSeen: 1,
          context: 1,
          "links.entityId": 1,
          claims: 1,
          revision: 1,
          articleCount: 1,
        },
      },
    )
    .toArray();
  return new Map(rows.map((row) => [row._id, row]));
}

export type ArticleBefore = Pick<
  ArticleDocument,
  "_id" | "revision" | "isStub" | "ingestedAt" | "providerId" | "entityIds" | "related" | "storyId"
>;
export async function findArticlesBefore(store: Store, ids: string[]): Promise<Map<string, ArticleBefore>> {
  const rows = await store.articles
    .find<ArticleBefore>(
      { _id: { $in: ids } },
      {
        projection: { revision: 1, isStub: 1, ingestedAt: 1, providerId: 1, entityIds: 1, related: 1, storyId: 1 },
      },
    )
    .toArray();
  return new Map(rows.map((row) => [row._id, row]));
}

/** Every article's text, for the names that are new to the dictionary. */
export async function* streamArticleTexts(
  store: Store,
): AsyncGenerator<Pick<ArticleDocument, "_id" | "title" | "excerpt" | "body">> {
  yield* store.articles.find<Pick<ArticleDocument, "_id" | "title" | "excerpt" | "body">>(
    {},
    { projection: { title: 1, excerpt: 1, body: 1 }, batchSize: 500 },
  );
}
