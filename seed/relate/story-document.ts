import { FIRST_DATE } from "../../src/store/article-sort-keys.js";
import { idOf } from "../../src/store/ids.js";
import type { StoryDocument } from "../../src/store/stories.js";
import type { StoryArticleDocument } from "../../src/store/story-writes.js";
import { byText } from "../link/order.js";
import { entitySaliences } from "./entity-saliences.js";

const MOST_ENTITIES = 20;

/** Of the story that this article stands for. */
export function storyIdOf(articleId: string): string {
  return idOf("story", articleId);
}

/** The story that these articles tell: its id and title are those of the earliest one. */
export function storyDocument(articles: readonly StoryArticleDocument[]): StoryDocument {
  const inOrder = [...articles].sort(byPublication);
  const times = inOrder.flatMap(({ publishedAt }) => publishedAt ?? []);
  const [first, last] = [times[0], times.at(-1)];
  return {
    _id: storyIdOf(inOrder[0]?._id ?? ""),
    title: inOrder[0]?.title ?? "",
    ...(first && { firstPublishedAt: first }),
    ...(last && { lastPublishedAt: last }),
    articleCount: inOrder.length,
    providerIds: [...new Set(inOrder.flatMap(({ providerId }) => providerId ?? []))],
    entityIds: entitiesOf(inOrder),
    sort: { lastPublishedAtDesc: last ?? FIRST_DATE },
  };
}

/** Undated ones last. */
function byPublication(a: StoryArticleDocument, b: StoryArticleDocument): number {
  const [x, y] = [a.publishedAt?.getTime() ?? Infinity, b.publishedAt?.getTime() ?? Infinity];
  return x === y ? byText(a._id, b._id) : x - y;
}

/** What at least half of the articles are about, first what most of them are, then what they are about most. */
function entitiesOf(articles: readonly StoryArticleDocument[]): string[] {
  const tallies = new Map<string, { articles: number; salience: number }>();
  for (const article of articles) {
    for (const [id, salience] of entitySaliences(article)) {
      const tally = tallies.get(id) ?? { articles: 0, salience: 0 };
      tallies.set(id, { articles: tally.articles + 1, salience: tally.salience + salience });
    }
  }
  return [...tallies]
    .filter(([, tally]) => tally.articles * 2 >= articles.length)
    .sort(([a, x], [b, y]) => y.articles - x.articles || y.salience - x.salience || byText(a, b))
    .slice(0, MOST_ENTITIES)
    .map(([id]) => id);
}
