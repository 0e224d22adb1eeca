import type { Document } from "mongodb";
import { copiedId, shiftedDate, type Period } from "./copy-article.js";

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
const WIDTH = 8;
/** The year 10,000, in seconds: ages are counted back from there. */
const END_OF_TIME = 253_402_300_800;

/**
 * Stages that make the suggestions of the `copy`-th copy of articles from those of the first ones: with own ids, and ranks by their own
 * dates, written as src/store/suggestion-rank.ts does.
 */
export function copySuggestionStages(copy: number, period: Period): Document[] {
  const date = shiftedDate({ $first: "$article.publishedAt" }, copy, period);
  const age = { $subtract: [END_OF_TIME, { $floor: { $divide: [{ $toLong: date }, 1_000] } }] };
  const _id = copiedId("$_id", copy);
  return [
    {
      $lookup: {
        from: "articles",
        localField: "_id",
        foreignField: "_id",
        pipeline: [{ $project: { publishedAt: 1 } }],
        as: "article",
      },
    },
    {
      $set: {
        _id,
        rank: { $concat: [{ $substrBytes: ["$rank", 0, 1] }, inBase36(age), { $substrBytes: [_id, 4, 6] }] },
      },
    },
    { $unset: "article" },
  ];
}

/** Leading zeros included. */
function inBase36(value: Document): Document {
  const digits = Array.from({ length: WIDTH }, (_, at) => {
    const shifted = { $floor: { $divide: ["$$value", DIGITS.length ** (WIDTH - 1 - at)] } };
    return { $substrBytes: [DIGITS, { $mod: [shifted, DIGITS.length] }, 1] };
  });
  return { $let: { vars: { value }, in: { $concat: digits } } };
}
