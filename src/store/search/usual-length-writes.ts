import type { Collection, Document } from "mongodb";
import type { Store } from "../connection.js";
import { COMMON_LENGTHS, type UsualLengths } from "./usual-lengths.js";

const SEARCHED = ["articles", "entities"] as const;
/** So few documents are read in no time. */
const FEW = 1_000;
/** Of more, lengths are taken again when so large a share has come or gone: every document must be read for them. */
const SHARE = 0.05;

/** To be called when nodes have been written: keeps in `meta` what the fields' lengths are now. */
export async function writeUsualLengths(store: Store): Promise<void> {
  const seed = await store.meta.findOne({ _id: "seed" }, { projection: { usualLengths: 1 } });
  for (const among of SEARCHED) {
    const known = seed?.usualLengths?.[among];
    const count = await store[among].estimatedDocumentCount();
    if (known && count > FEW && Math.abs(count - known.count) <= SHARE * count) continue;
    const usual = { count, ...(await lengthsOf(store[among] as unknown as Collection<Document>)) };
    await store.meta.updateOne({ _id: "seed" }, { $set: { [`usualLengths.${among}`]: usual } });
  }
}

async function lengthsOf(collection: Collection<Document>): Promise<UsualLengths> {
  const [found] = await collection
    .aggregate<Partial<Record<keyof UsualLengths, number | null>>>([
      { $group: { _id: null, title: usual("title"), excerpt: usual("excerpt"), body: usual("body") } },
    ])
    .toArray();
  return { title: orCommon("title"), excerpt: orCommon("excerpt"), body: orCommon("body") };

  function orCommon(field: keyof UsualLengths): number {
    return Math.max(1, Math.round(found?.[field] ?? COMMON_LENGTHS[field]));
  }
}

function usual(field: keyof UsualLengths): Document {
  const length = `$search.lengths.${field}`;
  return { $avg: { $cond: [{ $gt: [length, 0] }, length, null] } };
}
