import type { RequestContext } from "../context.js";
import { planEmbedded } from "../query/embedded-page.js";
import type { PageArguments } from "../query/page-arguments.js";
import { projectionOf } from "../query/projection.js";
import type { EntityDocument } from "../store/entities.js";
import type { RelatedEntityDocument } from "../store/entity-relations.js";
import { EmbeddedConnection } from "./embedded-connection.js";
import type { Info } from "./parameters.js";
import { selectedNodes } from "./selected.js";

/** What must be read of an entity's relations: the ids of all neighbours, which stand beside it, are for paths. */
export const ENTITY_RELATIONS = projectionOf(["related"]);

/** `Entity.related`: the list that the document of the entity's relations holds. */
export async function relatedEntityConnection(
  { _id }: EntityDocument,
  args: PageArguments,
  context: RequestContext,
  info: Info,
): Promise<object> {
  const { loaders } = context;
  const { plan, projection } = context.once(info.fieldNodes, () => ({
    plan: planEmbedded("Entity.related", args),
    projection: selectedNodes("Entity", info),
  }));
  const found = await loaders.entityRelations.load({ id: _id, projection: ENTITY_RELATIONS });
  return new EmbeddedConnection<RelatedEntityDocument>(
    {
      entries: found?.related ?? [],
      idOf: ({ entityId }) => entityId,
      load: (id) => loaders.entityById.load({ id, projection }),
      data: ({ score, sharedArticleCount, linked }) => ({ score, sharedArticleCount, linked }),
    },
    plan,
  );
}
