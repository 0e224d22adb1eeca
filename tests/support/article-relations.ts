import { expect } from "vitest";
import { NearestList } from "../../seed/relate/nearest-list.js";
import { readVector } from "../../seed/relate/pack.js";
import type { Store } from "../../src/store/connection.js";
import { KEYS, SIMILARITY_UNIT } from "../../src/store/similarity.js";

/** As many neighbours are kept of an article. */
const NEAR = 30;
const LEAST_SCORE = Math.ceil(0.05 * SIMILARITY_UNIT);

/** What must hold of any store, told from its articles alone: neighbours by comparing all pairs, stories by counting their members. */
export async function expectRelationsOfArticles(store: Store): Promise<void> {
  const articles = await store.articles.find().toArray();
  const rows = await store.similarity.find({}, { promoteBuffers: true }).toArray();
  const vectors = new Map(rows.map(({ _id, vector }) => [_id, entriesOf(readVector(vector))]));
  expect(rows.map(({ _id }) => _id).sort()).toEqual(articles.map(({ _id }) => _id).sort());
  expect(rows.filter(({ search, rank, regroup }) => search ?? rank ?? regroup)).toEqual([]);
  for (const { _id, near, floor } of rows) {
    const nearest = [...vectors]
      .map(([id, words]) => ({ id, score: scoreOf(vectors.get(_id) ?? new Map(), words) }))
      .filter(({ id, score }) => id !== _id && score >= LEAST_SCORE)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, NEAR);
    expect(near).toEqual(nearest);
    expect(floor).toBe(new NearestList(NEAR, nearest).floor);
  }
  await expectRelatedOfNear(store);
  await expectStoriesOfArticles(store);
}

async function expectRelatedOfNear(store: Store): Promise<void> {
  const near = new Map((await store.similarity.find().toArray()).map((row) => [row._id, row]));
  for (const { _id, related } of await store.articles.find().toArray()) {
    const found = related.filter(({ reason }) => reason !== "EDITORIAL");
    const editorial = related.slice(0, related.length - found.length);
    expect(editorial.every(({ reason }) => reason === "EDITORIAL")).toBe(true);
    expect(new Set(related.map(({ articleId }) => articleId)).size).toBe(related.length);
    const row = near.get(_id);
    for (const { articleId } of found) expect(row?.near.map(({ id }) => id)).toContain(articleId);
    const twins = found.filter(({ reason }) => reason === "SAME_STORY").map(({ articleId }) => articleId);
    const named = new Set(editorial.map(({ articleId }) => articleId));
    expect(twins.sort()).toEqual(row?.twins.map(({ id }) => id).filter((id) => !named.has(id)));
    expect(found.length - twins.length).toBeLessThanOrEqual(10);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
    for (const { score } of found) expect(score >= 0 && score <= 1).toBe(true);
  }
}

async function expectStoriesOfArticles(store: Store): Promise<void> {
  const members = new Map<string, number>();
  for (const { storyId } of await store.articles.find({ storyId: { $exists: true } }).toArray())
    members.set(storyId ?? "", (members.get(storyId ?? "") ?? 0) + 1);
  const stories = await store.stories.find().toArray();
  expect(new Map(stories.map(({ _id, articleCount }) => [_id, articleCount]))).toEqual(members);
  for (const count of members.values()) expect(count).toBeGreaterThanOrEqual(2);
}

/** For each word its weight, and whether it is a key. */
type Entries = Map<number, { weight: number; isKey: boolean }>;

function entriesOf({ words, weights }: { words: Uint32Array; weights: Uint16Array }): Entries {
  return new Map(Array.from(words, (word, at) => [word, { weight: weights[at] ?? 0, isKey: at < KEYS }]));
}

/** 0 where no key is common to both. */
function scoreOf(one: Entries, other: Entries): number {
  const common = [...one].flatMap(([word, entry]) => {
    const match = other.get(word);
    return match ? [{ entry, match }] : [];
  });
  if (!common.some(({ entry, match }) => entry.isKey && match.isKey)) return 0;
  return common.reduce((sum, { entry, match }) => sum + entry.weight * match.weight, 0);
}
