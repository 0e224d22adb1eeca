import { describe, expect, it } from "vitest";
import { reportQuality } from "../support/quality.js";
import { generateStories } from "./generated-stories.js";
import { readSubjects, type LabelledStory } from "./labelled-stories.js";
import { relateStories } from "./relate-in-memory.js";
import { closestByTfIdf } from "./tf-idf.js";

const FIRST = 5;
const SETS = [
  { set: "similar: generated stories, five subjects", make: () => generateStories(readSubjects(), 2000), floor: 0.94 },
  // Each is on a topic of its own, and has little but the tone of its subject in common with others.
  { set: "similar: hand-written stories, five subjects", make: readSubjects, floor: 0.53 },
];

describe("similar articles by text alone", () => {
  it.for(SETS)(
    "are of the same subject more often than by TF-IDF over all pairs: $set",
    ({ set, make, floor }, context) => {
      const stories = make();
      const { related } = relateStories(stories);
      const texts = stories.map(({ title, body }) => `${title}\n${body}`);
      const value = precision(
        stories,
        related.map((list) => list.map(({ at }) => at)),
      );
      const yardstick = precision(stories, closestByTfIdf(texts, FIRST));
      reportQuality(context, {
        set,
        size: `${String(stories.length)} articles`,
        measure: `P@${String(FIRST)}`,
        value,
        floor,
        yardstick: `TF-IDF, all pairs: ${yardstick.toFixed(3)}`,
      });
      expect(value).toBeGreaterThanOrEqual(floor);
      expect(value).toBeGreaterThan(yardstick);
    },
  );
});

/** The share of the first five of every story that are of its subject; five that are not found are none. */
function precision(stories: readonly LabelledStory[], lists: readonly (readonly number[])[]): number {
  const right = stories.map(
    ({ label }, at) => (lists[at] ?? []).slice(0, FIRST).filter((other) => stories[other]?.label === label).length,
  );
  return right.reduce((sum, count) => sum + count, 0) / (stories.length * FIRST);
}
