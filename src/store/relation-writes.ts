import { BSON, type Collection } from "mongodb";
import type { Store } from "./connection.js";
import type { EntityRelationsDocument } from "./entity-relations.js";
import type { ProviderRelationsDocument } from "./provider-relations.js";

/** Writes what hangs together with these entities, where it changed; those of `ids` that `now` lacks hang together with nothing. */
export async function writeEntityRelations(store: Store, ids: string[], now: EntityRelationsDocument[]): Promise<void> {
  const kept = new Set(now.map((one) => one._id));
  const gone = ids.filter((id) => !kept.has(id));
  if (gone.length > 0) await store.entityRelations.deleteMany({ _id: { $in: gone } });
  await writeChanged(store.entityRelations, now);
}

const PROVIDERS_AT_ONCE = 100;

/** Writes the relations of all providers, where they changed; providers that `now` lacks have none. */
export async function writeProviderRelations(store: Store, now: ProviderRelationsDocument[]): Promise<void> {
  await store.providerRelations.deleteMany({ _id: { $nin: now.map((one) => one._id) } });
  for (let start = 0; start < now.length; start += PROVIDERS_AT_ONCE) {
    await writeChanged(store.providerRelations, now.slice(start, start + PROVIDERS_AT_ONCE));
  }
}

/** What is there is compared byte by byte: decoding it would take longer than all the rest. */
async function writeChanged<T extends { _id: string }>(collection: Collection<T>, now: T[]): Promise<void> {
  const rows = collection as unknown as Collection<{ _id: string }>;
  const before = new Set<string>();
  for await (const row of rows.find({ _id: { $in: now.map((one) => one._id) } }, { raw: true })) {
    before.add(bytesAsText(row as unknown as Uint8Array));
  }
  const changed = now.filter((one) => !before.has(bytesAsText(BSON.serialize(one))));
  if (changed.length === 0) return;
  await rows.bulkWrite(
    changed.map((replacement) => ({ replaceOne: { filter: { _id: replacement._id }, replacement, upsert: true } })),
    { ordered: false },
  );
}

function bytesAsText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
