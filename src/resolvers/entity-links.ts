import type { RequestContext } from "../context.js";
import { planEmbedded } from "../query/embedded-page.js";
import { entityOrder } from "../query/entity-order.js";
import { placePage, planList } from "../query/list-plan.js";
import type { PageArguments } from "../query/page-arguments.js";
import { selectionOf } from "../query/selection.js";
import type { EntityDocument, EntityLinkDocument } from "../store/entities.js";
import { EmbeddedConnection } from "./embedded-connection.js";
import { KeysetConnection } from "./keyset-connection.js";
import type { Info } from "./parameters.js";
import { cursorPaths, selectedNodes } from "./selected.js";

/** `Entity.links`: the list that the entity's document holds. */
export function linkConnection(
  entity: EntityDocument,
  args: PageArguments,
  context: RequestContext,
  info: Info,
): object {
  const { plan, projection } = context.once(info.fieldNodes, () => ({
    plan: planEmbedded("Entity.links", args),
    projection: selectedNodes("Entity", info),
  }));
  return new EmbeddedConnection<EntityLinkDocument>(
    {
      entries: entity.links,
      idOf: ({ entityId }) => entityId,
      load: (id) => context.loaders.entityById.load({ id, projection }),
      data: ({ count, labels, sections }) => ({ count, labels, sections }),
    },
    plan,
  );
}

/** `Entity.backlinks`: the entities whose documents hold this one in their list. */
export function backlinkConnection(
  entity: EntityDocument,
  args: PageArguments,
  context: RequestContext,
  info: Info,
): object {
  const { plan, projection, withEntry } = context.once(info.fieldNodes, () => {
    const plan = planList(placePage("Entity.backlinks", args, entityOrder()), { where: {} });
    return {
      plan,
      projection: selectedNodes("Entity", info, cursorPaths(info, plan.order)),
      withEntry: selectionOf(info).has("edges.count", "edges.labels", "edges.sections"),
    };
  });
  const reader = context.loaders.pagesLinkingTo(entity._id, withEntry);
  return new KeysetConnection(reader, plan, projection, (rows) =>
    rows.map((row) => ({
      row,
      node: row,
      data: { count: row.entry?.count, labels: row.entry?.labels, sections: row.entry?.sections },
    })),
  );
}
