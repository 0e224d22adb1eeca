import { describe, expect, it } from "vitest";
import { reportQuality } from "../support/quality.js";
import { readReports, readSubjects, readWire, type LabelledStory } from "./labelled-stories.js";
import { drawOf } from "./random.js";
import { relateStories } from "./relate-in-memory.js";
import { inOneOf, pairRows, pairsOf, type Floors, type Pairs } from "./story-pairs.js";
import { AGENCY, syndicate } from "./syndicated-copies.js";

const FIRST_DAY = Date.UTC(2024, 4, 14);
const DAY_MS = 86_400_000;
const COPIES = { precision: 0.98, recall: 0.95 };
/** Five of forty events have a report without a date, which is never taken for a report on an event. */
const REPORTS = { precision: 0.98, recall: 0.87 };
/** Whoever wrote these two thought of one event. */
const ONE_EVENT_BY_CHANCE = ["Crude climbs after pipeline blast", "Oil settles above $53 on Nigerian pipeline blast"];

const draw = drawOf(3);
const wire = readWire().map((story) => ({ ...story, providerId: AGENCY, publishedAt: dayWithin(7) }));
const copies = syndicate(wire);
const reports = (["events-a.txt", "events-b.txt", "not-one-story.txt"] as const).flatMap(readReports);
/** Each by a provider of its own, since reports by one provider are never taken for reports on one event. */
const unrelated = readSubjects().map((story, at) => ({
  ...story,
  label: `unrelated ${String(at)}`,
  providerId: `provider ${String(at)}`,
  publishedAt: dayWithin(3),
}));

function dayWithin(days: number): Date {
  return new Date(FIRST_DAY + draw.next() * days * DAY_MS);
}

describe("articles that tell one story", () => {
  const stories: LabelledStory[] = [...wire, ...copies, ...reports, ...unrelated];
  const { related, groups } = relateStories(stories);
  const isRelated = (one: number, other: number): boolean =>
    related[one]?.some(({ at, reason }) => at === other && reason === "SAME_STORY") ?? false;
  const agencyStories = new Set<LabelledStory>([...wire, ...copies]);
  const toldOnce = new Set<LabelledStory>(reports);

  it.for<[string, () => Pairs, Floors]>([
    [
      "same story: copies of a wire story, as relations",
      () => pairsOf(stories, isRelated, (story) => agencyStories.has(story)),
      COPIES,
    ],
    [
      "same story: copies of a wire story, as stories",
      () => pairsOf(stories, inOneOf(groups), (story) => agencyStories.has(story)),
      COPIES,
    ],
    [
      "same story: independent reports on events, as stories",
      () => pairsOf(stories, inOneOf(groups), (story) => toldOnce.has(story)),
      REPORTS,
    ],
  ])("are found among unrelated ones, and seldom others: %s", ([set, find, floors], context) => {
    const rows = pairRows(set, find(), floors);
    reportQuality(context, ...rows);
    for (const { value, floor } of rows) expect(value).toBeGreaterThanOrEqual(floor);
  });

  it("are as good as none among unrelated news of the same days", (context) => {
    const news = [...unrelated, ...wire.map((story, at) => ({ ...story, providerId: `agency ${String(at)}` }))].map(
      (story) => ({ ...story, publishedAt: dayWithin(3) }),
    );
    const together = relateStories(news).groups.map((group) => group.map((at) => news[at]?.title ?? "").sort());
    reportQuality(context, {
      set: "same story: unrelated news of three days",
      size: `${String(news.length)} articles`,
      measure: "left alone",
      value: 1 - together.flat().length / news.length,
      floor: 1 - ONE_EVENT_BY_CHANCE.length / news.length,
      mistakes: together.map((titles) => titles.join(" | ")),
    });
    expect(together.filter((titles) => titles.join() !== ONE_EVENT_BY_CHANCE.join())).toEqual([]);
  });
});
