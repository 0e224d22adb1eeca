import { randomUUID } from "node:crypto";
import type { Store } from "./connection.js";
import { DERIVATION_VERSION } from "./meta.js";

/** Whether what was read from the store before is still what it holds. */
export interface ContentState {
  /** Another one after each run that wrote nodes, and empty before the first. */
  revision: string;
  /** A run has begun to write nodes and has not finished: it goes on, or was killed. */
  changing: boolean;
}

/** How long a look is of use to anybody. */
const LOOK_MS = 1_000;

/** As the primary knows it, since another member may not have heard of a run yet. */
export async function findContentState(store: Store): Promise<ContentState> {
  const found = await store.meta.findOne(
    { _id: "seed" },
    { projection: { pending: 1, revision: 1 }, readPreference: "primary", maxTimeMS: LOOK_MS },
  );
  return { revision: found?.revision ?? "", changing: found?.pending ?? false };
}

/**
 * To be called before the first node is written. Whoever reads a node as it was written thereafter finds this mark already there, since
 * the store has confirmed it by then.
 */
export async function markChanging(store: Store): Promise<void> {
  await store.meta.updateOne({ _id: "seed" }, { $set: changed(true) }, { upsert: true });
}

/**
 * To be called after the last node is written.
 * @param holder of the lease under which they were written
 * @returns false where another run has the lease now and may be writing: the mark stays for that one to take away
 */
export async function markSettled(store: Store, holder: string): Promise<boolean> {
  const { matchedCount } = await store.meta.updateOne(
    { _id: "seed", "lease.holder": holder },
    { $set: changed(false) },
  );
  return matchedCount > 0;
}

function changed(pending: boolean): { pending: boolean; version: number; revision: string } {
  return { pending, version: DERIVATION_VERSION, revision: randomUUID() };
}
