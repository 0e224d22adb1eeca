import type { Store } from "./connection.js";
import type { MetaRecord } from "./meta.js";

export async function findSeedState(store: Store): Promise<MetaRecord> {
  return (await store.meta.findOne({ _id: "seed" })) ?? { _id: "seed" };
}

/** Takes or renews the right to write for `milliseconds`. False while another holder has it. The store's clock counts, not ours. */
export async function takeSeedLease(store: Store, holder: string, milliseconds: number): Promise<boolean> {
  await store.meta.updateOne({ _id: "seed" }, { $setOnInsert: { pending: false } }, { upsert: true });
  const { matchedCount } = await store.meta.updateOne(
    {
      _id: "seed",
      $or: [{ lease: { $exists: false } }, { "lease.holder": holder }, { $expr: { $lt: ["$lease.until", "$$NOW"] } }],
    },
    [{ $set: { lease: { holder, until: { $add: ["$$NOW", milliseconds] } } } }],
  );
  return matchedCount > 0;
}

export async function releaseSeedLease(store: Store, holder: string): Promise<void> {
  await store.meta.updateOne({ _id: "seed", "lease.holder": holder }, { $unset: { lease: "" } });
}
