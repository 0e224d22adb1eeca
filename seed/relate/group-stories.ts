import type { Store } from "../../src/store/connection.js";
import type { NeighbourDocument } from "../../src/store/similarity.js";
import { findSimilarityToRegroup, findTwins } from "../../src/store/similarity-reads.js";
import { settleStories } from "../../src/store/similarity-writes.js";
import { findStoryArticles, writeStories, type StoryArticleDocument } from "../../src/store/story-writes.js";
import { storyDocument, storyIdOf } from "./story-document.js";
import { storyGroups } from "./story-groups.js";

const BATCH = 500;
/** Scores of twins are kept in units of a ten thousandth. */
const TWIN_UNIT = 10_000;

/** Groups again what may tell one story with an article that is flagged for it. */
export async function groupStories(store: Store, signal: AbortSignal): Promise<void> {
  for (;;) {
    const flagged = await findSimilarityToRegroup(store, BATCH);
    if (flagged.length === 0 || signal.aborted) return;
    const reach = await findReach(
      store,
      flagged.map(({ _id }) => _id),
    );
    await regroup(store, reach);
    await settleStories(store, [...flagged.map(({ _id }) => _id), ...reach.twins.keys()]);
  }
}

/** All articles that hang together by twins or by the story they are in now. */
interface Reach {
  twins: Map<string, readonly NeighbourDocument[]>;
  articles: Map<string, StoryArticleDocument>;
}

async function findReach(store: Store, ids: readonly string[]): Promise<Reach> {
  const twins = new Map<string, readonly NeighbourDocument[]>();
  const articles = new Map<string, StoryArticleDocument>();
  const storyIds = new Set<string>();
  const met = new Set(ids);
  for (let next = [...ids]; next.length > 0;) {
    const rows = await findTwins(store, next);
    for (const row of rows) twins.set(row._id, row.twins);
    const reached = new Set([...next, ...rows.flatMap((row) => [row._id, ...row.twins.map(({ id }) => id)])]);
    let newStories: string[] = [];
    do {
      for (const article of await findStoryArticles(store, [...reached], newStories)) {
        articles.set(article._id, article);
        reached.add(article._id);
      }
      newStories = [...articles.values()].flatMap(({ storyId }) =>
        storyId && !storyIds.has(storyId) ? [storyId] : [],
      );
      for (const id of newStories) storyIds.add(id);
    } while (newStories.length > 0);
    next = [...reached].filter((id) => !met.has(id));
    for (const id of next) met.add(id);
  }
  return { twins, articles };
}

async function regroup(store: Store, { twins, articles }: Reach): Promise<void> {
  const groups = storyGroups(
    [...articles.values()].map(({ _id, publishedAt }) => ({
      id: _id,
      publishedAt,
      twins: (twins.get(_id) ?? []).map(({ id, score }) => ({ id, score: score / TWIN_UNIT })),
    })),
  );
  const stories = groups.map((ids) => storyDocument(ids.flatMap((id) => articles.get(id) ?? [])));
  const storyOf = new Map(groups.flatMap((ids, at) => ids.map((id) => [id, stories[at]?._id])));
  const kept = new Set(stories.map(({ _id }) => _id));
  await writeStories(
    store,
    stories,
    new Map(
      [...articles.values()]
        .filter(({ _id, storyId }) => storyId !== storyOf.get(_id))
        .map(({ _id }) => [_id, storyOf.get(_id)]),
    ),
    // Also what no article names any more: a run may have been killed before it took the story away.
    [...articles.keys()].map(storyIdOf).filter((id) => !kept.has(id)),
  );
}
