import type { Document } from "mongodb";

/** Copies of every article that a multiplied store holds, the first ones included. */
export const COPIES = 10;

/** Earliest publication of the corpus and how long it lasts, in milliseconds. */
export interface Period {
  start: Date;
  length: number;
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** Length of the prefix that tells the kind of a node. */
const PREFIX = 4;
const STEP = Math.floor(DIGITS.length / COPIES);

/**
 * Stages that make the `copy`-th copy of articles, 1 to COPIES - 1: own ids and addresses, related lists that lead to articles of the
 * same copy, other dates. Texts, providers and entities stay, so each parent gets as many children more.
 */
export function copyStages(copy: number, period: Period): Document[] {
  const publishedAt = shiftedDate("$publishedAt", copy, period);
  return [
    {
      $set: {
        _id: copiedId("$_id", copy),
        url: { $concat: ["$url", `-${copy}`] },
        publishedAt,
        "sort.publishedAtAsc": publishedAt,
        "sort.publishedAtDesc": publishedAt,
        related: {
          $map: {
            input: "$related",
            in: { $mergeObjects: ["$$this", { articleId: copiedId("$$this.articleId", copy) }] },
          },
        },
      },
    },
  ];
}

/** The id's first digit moved on: of the same form, and the same for nobody else, since the other 21 digits are those of a digest. */
export function copiedId(id: string, copy: number): Document {
  const digit = { $indexOfBytes: [DIGITS, { $substrBytes: [id, PREFIX, 1] }] };
  const next = { $mod: [{ $add: [digit, copy * STEP] }, DIGITS.length] };
  return {
    $concat: [
      { $substrBytes: [id, 0, PREFIX] },
      { $substrBytes: [DIGITS, next, 1] },
      { $substrBytes: [id, PREFIX + 1, -1] },
    ],
  };
}

/**
 * Moved on within the period, from its end back to its start: so the copies of one article lie far apart, and the newest articles of the
 * multiplied store are different ones, as they are in the first one.
 */
export function shiftedDate(date: string | Document, copy: number, { start, length }: Period): Document {
  const since = { $add: [{ $subtract: [date, start] }, Math.round((copy * length) / COPIES) + copy * 1_009] };
  return { $add: [start, { $mod: [since, length] }] };
}
