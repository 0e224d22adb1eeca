import type { RequestContext } from "../context.js";
import { planEmbedded } from "../query/embedded-page.js";
import type { PageArguments } from "../query/page-arguments.js";
import { projectionOf, type Projection } from "../query/projection.js";
import { selectionOf } from "../query/selection.js";
import type { RelatedProviderDocument } from "../store/provider-relations.js";
import type { ProviderDocument } from "../store/providers.js";
import { EmbeddedConnection } from "./embedded-connection.js";
import type { Info } from "./parameters.js";
import { selectedNodes } from "./selected.js";

/** What must be read of a provider's relations. */
export function providerRelationsOf(info: Info): Projection {
  return projectionOf(
    selectionOf(info).has("edges.sharedEntities") ? ["related"] : ["related.providerId", "related.score"],
  );
}

/** `Provider.related`: the list that the document of the provider's relations holds. */
export async function relatedProviderConnection(
  { _id }: ProviderDocument,
  args: PageArguments,
  context: RequestContext,
  info: Info,
): Promise<object> {
  const { loaders } = context;
  const { plan, relations, projection } = context.once(info.fieldNodes, () => ({
    plan: planEmbedded("Provider.related", args),
    relations: providerRelationsOf(info),
    projection: selectedNodes("Provider", info),
  }));
  const found = await loaders.providerRelations.load({ id: _id, projection: relations });
  return new EmbeddedConnection<RelatedProviderDocument>(
    {
      entries: found?.related ?? [],
      idOf: ({ providerId }) => providerId,
      load: (id) => loaders.providerById.load({ id, projection }),
      data: ({ score, sharedEntityIds }) => ({ score, sharedEntityIds }),
    },
    plan,
  );
}
