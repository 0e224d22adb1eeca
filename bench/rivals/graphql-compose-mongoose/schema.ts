import { schemaComposer } from "graphql-compose";
import { composeMongoose } from "graphql-compose-mongoose";
import type { GraphQLSchema } from "graphql";
import { Article, Entity, Provider, type ArticleDocument, type MentionEntry, type RelatedEntry } from "./models.js";

/** Plain objects instead of Mongoose documents: what the plugin offers for speed. */
const LEAN = { lean: true } as const;

/**
 * The types are derived from the models, and all reading goes through the plugin's own resolvers: `dataLoader` and `dataLoaderMany` where
 * ids are known, `findMany` for the articles of a provider or an entity, which it has no batched way for. The types `…List` are only
 * there for the answers' shape; they read nothing.
 */
export function buildSchema(): GraphQLSchema {
  const article = composeMongoose(Article);
  const provider = composeMongoose(Provider);
  const entity = composeMongoose(Entity);

  const providerArticles = schemaComposer.createObjectTC("ProviderArticleList");
  providerArticles.addRelation("nodes", {
    resolver: () => article.mongooseResolvers.findMany(LEAN),
    prepareArgs: { filter: ({ _id }: { _id: string }) => ({ providerId: _id }) },
  });
  provider.addFields({
    articles: { type: providerArticles, resolve: (source) => source, projection: { _id: 1 } },
  });

  const entityArticles = schemaComposer.createObjectTC("EntityArticleList");
  entityArticles.addRelation("nodes", {
    resolver: () => article.mongooseResolvers.findMany(LEAN),
    prepareArgs: { filter: ({ _id }: { _id: string }) => ({ entityIds: _id }) },
  });
  entity.addFields({
    articles: { type: entityArticles, resolve: (source) => source, projection: { _id: 1 } },
  });

  article.addRelation("provider", {
    resolver: () => provider.mongooseResolvers.dataLoader(LEAN),
    prepareArgs: { _id: ({ providerId }: ArticleDocument) => providerId },
    projection: { providerId: 1 },
  });
  article.addRelation("topics", {
    resolver: () => entity.mongooseResolvers.dataLoaderMany(LEAN),
    prepareArgs: { _ids: ({ topicIds }: ArticleDocument) => topicIds },
    projection: { topicIds: 1 },
  });

  const relatedEdge = article.getFieldOTC("related");
  relatedEdge.addRelation("node", {
    resolver: () => article.mongooseResolvers.dataLoader(LEAN),
    prepareArgs: { _id: ({ articleId }: RelatedEntry) => articleId },
  });
  const relatedList = schemaComposer.createObjectTC<{ edges: RelatedEntry[] }>({
    name: "RelatedList",
    fields: { edges: [relatedEdge] },
  });
  relatedList.addRelation("nodes", {
    resolver: () => article.mongooseResolvers.dataLoaderMany(LEAN),
    prepareArgs: { _ids: ({ edges }: { edges: RelatedEntry[] }) => edges.map(({ articleId }) => articleId) },
  });

  const mentionEdge = article.getFieldOTC("mentions");
  mentionEdge.addRelation("node", {
    resolver: () => entity.mongooseResolvers.dataLoader(LEAN),
    prepareArgs: { _id: ({ entityId }: MentionEntry) => entityId },
  });
  const mentionList = schemaComposer.createObjectTC<{ edges: MentionEntry[] }>({
    name: "MentionList",
    fields: { edges: [mentionEdge] },
  });

  article.addFields({
    relatedList: {
      type: relatedList,
      args: { first: "Int!" },
      resolve: ({ related }: ArticleDocument, { first }: { first: number }) => ({
        edges: related.slice(0, first),
      }),
      projection: { related: 1 },
    },
    mentionList: {
      type: mentionList,
      args: { first: "Int!" },
      resolve: ({ mentions }: ArticleDocument, { first }: { first: number }) => ({
        edges: mentions.slice(0, first),
      }),
      projection: { "mentions.entityId": 1, "mentions.count": 1, "mentions.salience": 1 },
    },
  });

  const articles = schemaComposer.createObjectTC("ArticleList");
  articles.addFields({ nodes: article.mongooseResolvers.findMany(LEAN) });
  schemaComposer.Query.addFields({
    articles: { type: articles, resolve: () => ({}) },
    article: article.mongooseResolvers.findById(LEAN),
  });
  return schemaComposer.buildSchema();
}
