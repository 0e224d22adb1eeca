import type { MentionDocument, RelatedDocument } from "../src/store/articles.js";

/** How much of an article is kept of what grows with its text: all of it has to fit into one stored document beside the text itself. */
const MOST = {
  mentions: 5_000,
  rangesOfOne: 1_000,
  ranges: 20_000,
  related: 1_000,
  topics: 5_000,
  entities: 10_000,
} as const;
/** Beside a text that fills most of the document itself, in characters. */
const LONG_TEXT = 6_000_000;
const BESIDE_LONG_TEXT = { mentions: 1_000, ranges: 2_000 } as const;

interface Bounded<T> {
  kept: T[];
  /** What was left away, for people; undefined where nothing was. */
  cut?: string;
}

/** The most salient mentions, and the first places of each; how often each stands there is told in full. */
export function boundMentions(mentions: MentionDocument[], textLength: number): Bounded<MentionDocument> {
  const room = textLength > LONG_TEXT ? BESIDE_LONG_TEXT : MOST;
  const total = mentions.reduce((sum, { ranges }) => sum + ranges.length, 0);
  const kept = mentions.slice(0, room.mentions);
  const most = total > room.ranges ? shareOf(kept, room.ranges) : MOST.rangesOfOne;
  if (kept.length === mentions.length && kept.every(({ ranges }) => ranges.length <= most)) return { kept };
  return {
    kept: kept.map((mention) => ({ ...mention, ranges: mention.ranges.slice(0, most) })),
    cut: `${mentions.length} entities are named in ${total} places; kept are ${kept.length}, with at most ${most} places each`,
  };
}

/** How many places each mention may have, so that all together have at most so many. */
function shareOf(mentions: readonly MentionDocument[], room: number): number {
  const counts = mentions.map(({ ranges }) => Math.min(ranges.length, MOST.rangesOfOne)).sort((a, b) => a - b);
  let left = room;
  for (const [at, count] of counts.entries()) {
    const share = Math.floor(left / (counts.length - at));
    if (count > share) return share;
    left -= count;
  }
  return MOST.rangesOfOne;
}

export function boundTopics(topicIds: string[]): Bounded<string> {
  return bound(topicIds, MOST.topics, "topics are given");
}

export function boundRelated(related: RelatedDocument[]): Bounded<RelatedDocument> {
  return bound(related, MOST.related, "articles are named as related");
}

/** @param entityIds the most telling first */
export function boundEntities(entityIds: string[]): Bounded<string> {
  return bound(entityIds, MOST.entities, "entities are what it is about");
}

function bound<T>(list: T[], most: number, told: string): Bounded<T> {
  if (list.length <= most) return { kept: list };
  return { kept: list.slice(0, most), cut: `${list.length} ${told}; the first ${most} are kept` };
}
