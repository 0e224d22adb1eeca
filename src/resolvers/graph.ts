import "../schema/reflection.js";
import { GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import { SCHEMA_DESCRIPTION } from "../schema/about/schema-description.js";
import { ArticleConnectionResolver } from "./article-connection.resolver.js";
import { ArticleResolver } from "./article.resolver.js";
import { resolveDirectly, type ResolverClass } from "./direct-resolvers.js";
import { EntityResolver } from "./entity.resolver.js";
import { LookUpResolver } from "./look-up.resolver.js";
import { PathResolver } from "./path.resolver.js";
import { ProviderRelatedEdgeResolver } from "./provider-related-edge.resolver.js";
import { ProviderResolver } from "./provider.resolver.js";
import { QueryResolver } from "./query.resolver.js";
import { RelatedEdgeResolver } from "./related-edge.resolver.js";
import { StoryResolver } from "./story.resolver.js";
import { SuggestResolver } from "./suggest.resolver.js";
import { TrendingResolver } from "./trending.resolver.js";

/** Who answers the fields that are not plain values, by type. */
const RESOLVERS: Readonly<Record<string, readonly ResolverClass[]>> = {
  Query: [LookUpResolver, QueryResolver, SuggestResolver, TrendingResolver, PathResolver],
  Article: [ArticleResolver],
  Provider: [ProviderResolver],
  Entity: [EntityResolver],
  ArticleConnection: [ArticleConnectionResolver],
  Story: [StoryResolver],
  RelatedEdge: [RelatedEdgeResolver],
  ProviderRelatedEdge: [ProviderRelatedEdgeResolver],
};

let graph: GraphQLSchema | undefined;

/** The executable schema, built once per process. Its context is a RequestContext. */
export function buildGraph(): GraphQLSchema {
  if (!graph) {
    const resolvers = Object.values(RESOLVERS).flat() as NonEmptyArray<ResolverClass>;
    graph = buildSchemaSync({ resolvers, validate: false });
    graph.description = SCHEMA_DESCRIPTION;
    resolveDirectly(graph, RESOLVERS);
  }
  return graph;
}

/**
 * The schema as SDL, sorted: byte for byte `schema.graphql`. Its own description is left to introspection: parsers in use, Rust's among
 * them, take none before `schema`.
 */
export function printGraph(): string {
  const { description: _, ...config } = lexicographicSortSchema(buildGraph()).toConfig();
  return `${printSchema(new GraphQLSchema(config))}\n`;
}
