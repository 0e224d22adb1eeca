import type { RequestContext } from "../context.js";
import type { ProviderDocument } from "../store/providers.js";
import type { Info } from "./parameters.js";
import { selectedOf } from "./selected.js";

/** The providers with these ids, in this order; one that is gone is left out. */
export async function providersById(
  ids: readonly string[],
  { loaders }: RequestContext,
  info: Info,
): Promise<ProviderDocument[]> {
  const projection = selectedOf("Provider", info);
  const found = await Promise.all(ids.map((id) => loaders.providerById.load({ id, projection })));
  return found.filter((provider) => provider !== null);
}
