import type { Store } from "../connection.js";
import type { ListSizes } from "./list-sizes.js";

/** To be called before all nodes are derived: sizes hold for those that are derived from then on. */
export async function resetListSizes(store: Store): Promise<void> {
  await store.meta.updateOne({ _id: "seed" }, { $set: { sizes: {} } });
}

/** To be called before nodes of these sizes are written. A store that was loaded before there were any gets none. */
export async function raiseListSizes(store: Store, sizes: ListSizes): Promise<void> {
  const { earliest, ...others } = sizes;
  const most = Object.entries(others).map(([name, size]) => [`sizes.${name}`, size] as const);
  if (most.length === 0) return;
  await store.meta.updateOne(
    { _id: "seed", sizes: { $exists: true } },
    {
      $max: Object.fromEntries(most),
      ...(earliest !== undefined && { $min: { "sizes.earliest": earliest } }),
    },
  );
}

/** Undefined where they are not known: while a run derives all nodes, or where none has since there are sizes. */
export async function findListSizes(store: Store, maxTimeMS: number): Promise<ListSizes | undefined> {
  const found = await store.meta.findOne({ _id: "seed" }, { projection: { sizes: 1, pending: 1 }, maxTimeMS });
  return found?.pending === true ? undefined : found?.sizes;
}
