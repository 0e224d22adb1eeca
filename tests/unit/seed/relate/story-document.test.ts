import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { storyDocument, storyIdOf } from "../../../../seed/relate/story-document.js";
import type { StoryArticleDocument } from "../../../../src/store/story-writes.js";

const at = (day: number): Date => new Date(Date.UTC(2024, 4, day));
const article = (_id: string, more: Partial<StoryArticleDocument> = {}): StoryArticleDocument => ({
  _id,
  title: `Title of ${_id}`,
  topicIds: [],
  mentions: [],
  ...more,
});
const mention = (entityId: string, salience: number) =>
  ({ entityId, salience }) as StoryArticleDocument["mentions"][number];

const THREE = [
  article("b", { publishedAt: at(2), providerId: "p1", topicIds: ["tide"], mentions: [mention("quay", 0.9)] }),
  article("a", { publishedAt: at(3), providerId: "p2", topicIds: ["tide", "salt"], mentions: [mention("tide", 0.1)] }),
  article("c", { publishedAt: at(1), providerId: "p1", mentions: [mention("quay", 0.2), mention("once", 1)] }),
];

describe("the story of some articles", () => {
  it("has the id and title of the earliest, its span, providers in order, and what at least half of them are about", () => {
    expect(storyDocument(THREE)).toEqual({
      _id: storyIdOf("c"),
      title: "Title of c",
      firstPublishedAt: at(1),
      lastPublishedAt: at(3),
      articleCount: 3,
      providerIds: ["p1", "p2"],
      entityIds: ["quay", "tide"],
      sort: { lastPublishedAtDesc: at(3) },
    });
  });

  it("is the same whatever their order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(THREE, { minLength: 3 }), (articles) => {
        expect(storyDocument(articles)).toEqual(storyDocument(THREE));
      }),
    );
  });

  it("has no span where none of them is dated, and stands for the first by id", () => {
    const story = storyDocument([article("b"), article("a")]);
    expect(story).toMatchObject({ _id: storyIdOf("a"), providerIds: [], entityIds: [] });
    expect(story).not.toHaveProperty("firstPublishedAt");
    expect(story).not.toHaveProperty("lastPublishedAt");
    expect(storyDocument([article("a"), article("b", { publishedAt: at(9) })])._id).toBe(storyIdOf("b"));
  });
});
