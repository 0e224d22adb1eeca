import { isDeepStrictEqual } from "node:util";
import type { Collection } from "mongodb";
import type { Store } from "./connection.js";
import type { EntityRelationsDocument } from "./entity-relations.js";
import type { ProviderRelationsDocument } from "./provider-relations.js";

/** Writes what hangs together with these entities, where it changed; those of `ids` that `now` lacks hang together with nothing. */
export const writeEntityRelations = (store: Store, ids: string[], now: EntityRelationsDocument[]): Promise<void> =>
  writeChanged(store.entityRelations, ids, now);

/** Writes the relations of all providers, where they changed; providers that `now` lacks have none. */
export async function writeProviderRelations(store: Store, now: ProviderRelationsDocument[]): Promise<void> {
  const ids = now.map((one) => one._id);
  await store.providerRelations.deleteMany({ _id: { $nin: ids } });
  for (let start = 0; start < now.length; start += PROVIDERS_AT_ONCE) {
    const some = now.slice(start, start + PROVIDERS_AT_ONCE);
    await writeChanged(
      store.providerRelations,
      some.map((one) => one._id),
      some,
    );
  }
}

const PROVIDERS_AT_ONCE = 100;

async function writeChanged<T extends { _id: string }>(
  collection: Collection<T>,
  ids: string[],
  now: T[],
): Promise<void> {
  const rows = collection as unknown as Collection<{ _id: string }>;
  const before = new Map((await rows.find({ _id: { $in: ids } }).toArray()).map((row) => [row._id, row]));
  const changed = now.filter((one) => !isDeepStrictEqual(before.get(one._id), one));
  const kept = new Set(now.map((one) => one._id));
  const gone = [...before.keys()].filter((id) => !kept.has(id));
  if (gone.length > 0) await rows.deleteMany({ _id: { $in: gone } });
  if (changed.length > 0) {
    await rows.bulkWrite(
      changed.map((replacement) => ({ replaceOne: { filter: { _id: replacement._id }, replacement, upsert: true } })),
      { ordered: false },
    );
  }
}
