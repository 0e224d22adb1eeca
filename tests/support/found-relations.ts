import { FIRST_DATE } from "../../src/store/article-sort-keys.js";
import type { ArticleDocument } from "../../src/store/articles.js";
import type { Store } from "../../src/store/connection.js";
import type { EntityRelationsDocument } from "../../src/store/entity-relations.js";
import { idOf } from "../../src/store/ids.js";
import type { ProviderRelationsDocument } from "../../src/store/provider-relations.js";
import type { StoryDocument } from "../../src/store/stories.js";
import type { SampleGraph } from "./sample-graph.js";

/** Relations of a sample graph that no document names. */
export interface FoundRelations {
  stories: StoryDocument[];
  entityRelations: EntityRelationsDocument[];
  providerRelations: ProviderRelationsDocument[];
}

/**
 * Makes stories of the articles that stand two in a row (every third is in none; `storyId` is written into them), and relates each
 * entity and provider but the last to those that follow it. What is related is for the form's sake: it follows from places, not from texts.
 */
export function relateGraph({ articles, providers, entities }: SampleGraph): FoundRelations {
  const stories: StoryDocument[] = [];
  for (let start = 0; start + 2 <= articles.length; start += 3) stories.push(story(articles.slice(start, start + 2)));
  const following = <T>(all: readonly T[], index: number) => all.slice(index + 1, index + 6);
  return {
    stories,
    entityRelations: entities.slice(0, -1).map(({ _id }, index) => ({
      _id,
      related: following(entities, index).map((other, at) => ({
        entityId: other._id,
        score: 1 / (at + 1),
        sharedArticleCount: 5 - at,
        linked: at % 2 === 0,
      })),
      neighbourIds: following(entities, index).map((other) => other._id),
    })),
    providerRelations: providers.slice(0, -1).map(({ _id }, index) => ({
      _id,
      related: following(providers, index).map((other, at) => ({
        providerId: other._id,
        score: 1 / (at + 1),
        sharedEntityIds: following(entities, at + index).map((entity) => entity._id),
      })),
    })),
  };
}

function story(articles: readonly ArticleDocument[]): StoryDocument {
  const [first] = articles;
  const _id = idOf("story", first?._id ?? "");
  for (const one of articles) one.storyId = _id;
  const times = articles.flatMap(({ publishedAt }) => publishedAt?.getTime() ?? []);
  const last = times.length > 0 ? new Date(Math.max(...times)) : undefined;
  return {
    _id,
    title: first?.title ?? "",
    ...(last && { firstPublishedAt: new Date(Math.min(...times)), lastPublishedAt: last }),
    articleCount: articles.length,
    providerIds: [...new Set(articles.flatMap(({ providerId }) => providerId ?? []))],
    entityIds: [...new Set(articles.flatMap(({ entityIds }) => entityIds))],
    sort: { lastPublishedAtDesc: last ?? FIRST_DATE },
  };
}

/** Puts them beside their graph, past the seed. */
export async function insertRelations(
  store: Store,
  { stories, entityRelations, providerRelations }: FoundRelations,
): Promise<void> {
  await store.stories.insertMany(stories);
  await store.entityRelations.insertMany(entityRelations);
  await store.providerRelations.insertMany(providerRelations);
}
