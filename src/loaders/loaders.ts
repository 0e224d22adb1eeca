import type { Projection } from "../query/projection.js";
import { articles, type ArticleDocument } from "../store/articles.js";
import { entities, type EntityDocument } from "../store/entities.js";
import { findEntityByName, findEntityBySlug } from "../store/entity-reads.js";
import type { EntityRelationsDocument } from "../store/entity-relations.js";
import type { ProviderRelationsDocument } from "../store/provider-relations.js";
import { findProviderByDomain } from "../store/provider-reads.js";
import { providers, type ProviderDocument } from "../store/providers.js";
import { stories, type StoryDocument } from "../store/stories.js";
import { articleMatches, type ArticleMatches } from "./article-matches.js";
import type { Batching } from "./batching.js";
import { childLists, type ChildLists } from "./child-lists.js";
import { entityPath, type EntityPath } from "./entity-path.js";
import { filterResolver, type FilterResolver } from "./filter-resolver.js";
import { collectionList, type ListReader } from "./list-reader.js";
import { nodeById, type NodeById } from "./node-by-id.js";
import { searchRankings, type SearchRankings } from "./search-rankings.js";
import { suggest, type Suggest } from "./suggest.js";
import { trending, type Trending } from "./trending.js";

/** Every way in which resolvers read, for one request. */
export interface Loaders extends ChildLists {
  articleById: NodeById<ArticleDocument>;
  providerById: NodeById<ProviderDocument>;
  entityById: NodeById<EntityDocument>;
  storyById: NodeById<StoryDocument>;
  /** By the id of the entity. */
  entityRelations: NodeById<EntityRelationsDocument>;
  /** By the id of the provider. */
  providerRelations: NodeById<ProviderRelationsDocument>;
  articleMatches: ArticleMatches;
  resolveFilter: FilterResolver;
  searchRankings: SearchRankings;
  allArticles: ListReader<ArticleDocument>;
  allProviders: ListReader<ProviderDocument>;
  allEntities: ListReader<EntityDocument>;
  allStories: ListReader<StoryDocument>;
  suggest: Suggest;
  trending: Trending;
  entityPath: EntityPath;
  providerByDomain(domain: string, projection: Projection): Promise<ProviderDocument | null>;
  entityBySlug(slug: string, projection: Projection): Promise<EntityDocument | null>;
  entityByName(name: string, projection: Projection): Promise<EntityDocument | null>;
}

export function createLoaders(batching: Batching): Loaders {
  const { store, read, waves } = batching;
  const resolveFilter = filterResolver(batching);
  return {
    articleById: nodeById<ArticleDocument>(store.articles, batching),
    providerById: nodeById<ProviderDocument>(store.providers, batching, "providers"),
    entityById: nodeById<EntityDocument>(store.entities, batching, "entities"),
    storyById: nodeById<StoryDocument>(store.stories, batching),
    entityRelations: nodeById<EntityRelationsDocument>(store.entityRelations, batching),
    providerRelations: nodeById<ProviderRelationsDocument>(store.providerRelations, batching),
    articleMatches: articleMatches(batching, resolveFilter),
    resolveFilter,
    searchRankings: searchRankings(batching),
    allArticles: collectionList({ collection: store.articles, definition: articles }, batching),
    allProviders: collectionList({ collection: store.providers, definition: providers }, batching),
    allEntities: collectionList({ collection: store.entities, definition: entities }, batching),
    allStories: collectionList({ collection: store.stories, definition: stories }, batching),
    ...childLists(batching),
    suggest: suggest(batching),
    trending: trending(batching),
    entityPath: entityPath(batching),
    providerByDomain: (domain, { paths }) => waves.track(() => findProviderByDomain(store, domain, paths, read)),
    entityBySlug: (slug, { paths }) => waves.track(() => findEntityBySlug(store, slug, paths, read)),
    entityByName: (name, { paths }) => waves.track(() => findEntityByName(store, name, paths, read)),
  };
}
