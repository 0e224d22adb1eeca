import type { Collection, Document } from "mongodb";
import type { Store } from "../../src/store/connection.js";
import { COPIES, copyStages, type Period } from "./copy-article.js";
import { copySuggestionStages } from "./copy-suggestion.js";

/** Bounds of ids between which one command copies: so none lasts longer than the store's answer is waited for. */
const CUTS = ["art_", "art_G", "art_W", "art_m", "art_~"] as const;
const COUNTED = ["providers", "entities", "coverage"] as const;
/** The collections that the API reads. */
export const MULTIPLIED = ["articles", ...COUNTED, "suggestions"] as const;

/**
 * Fills `target` with every article of `source` COPIES times, and with the same providers and entities, which have as many articles more.
 * The store does it by itself; indexes come last. What source files say is not copied: the API does not read it.
 */
export async function multiply(source: Store, target: Store, say: (message: string) => void): Promise<void> {
  await target.drop();
  const period = await publicationPeriod(source);
  for (let copy = 0; copy < COPIES; copy += 1) {
    for (const [at, from] of CUTS.slice(0, -1).entries()) {
      const part = { $match: { _id: { $gte: from, $lt: CUTS[at + 1] } } };
      await send(source, "articles", [part, ...(copy > 0 ? copyStages(copy, period) : [])], target);
      await send(source, "suggestions", [part, ...(copy > 0 ? copySuggestionStages(copy, period) : [])], target);
    }
    say(`Copied the articles: ${copy + 1} of ${COPIES}`);
  }
  await send(source, "suggestions", [{ $match: { _id: { $not: { $gte: CUTS[0], $lt: CUTS[4] } } } }], target);
  const times = { $set: { articleCount: { $multiply: ["$articleCount", COPIES] } } };
  for (const name of COUNTED) await send(source, name, [times], target);
  say("Building the indexes …");
  await target.ensureSchema();
  // Last: it says that all the rest is there.
  await send(source, "meta", [], target);
}

async function send(
  source: Store,
  name: (typeof MULTIPLIED)[number] | "meta",
  stages: Document[],
  { database }: Store,
): Promise<void> {
  const $merge = { into: { db: database, coll: name }, whenMatched: "fail", whenNotMatched: "insert" };
  await (source[name] as unknown as Collection<Document>).aggregate([...stages, { $merge }]).toArray();
}

async function publicationPeriod({ articles }: Store): Promise<Period> {
  const [found] = await articles
    .aggregate<{ start: Date; end: Date }>([
      { $group: { _id: null, start: { $min: "$publishedAt" }, end: { $max: "$publishedAt" } } },
    ])
    .toArray();
  if (found === undefined) throw new Error("There are no articles to multiply.");
  return { start: found.start, length: found.end.getTime() - found.start.getTime() };
}
