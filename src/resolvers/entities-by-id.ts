import type { RequestContext } from "../context.js";
import type { EntityDocument } from "../store/entities.js";
import type { Info } from "./parameters.js";
import { selectedOf } from "./selected.js";

/** The entities with these ids, in this order; one that is gone is left out. */
export async function entitiesById(
  ids: readonly string[],
  { loaders }: RequestContext,
  info: Info,
): Promise<EntityDocument[]> {
  const projection = selectedOf("Entity", info);
  const found = await Promise.all(ids.map((id) => loaders.entityById.load({ id, projection })));
  return found.filter((entity) => entity !== null);
}
