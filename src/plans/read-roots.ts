import type { RequestContext } from "../context.js";
import { findEntityByName, findEntityBySlug } from "../store/entity-reads.js";
import { findProviderByDomain } from "../store/provider-reads.js";
import type { Execution } from "./execution.js";
import type { LookUp, OperationPlan, Row } from "./plan.js";

/** Rows of nodes that were not read by their ids with others. */
export type FoundAlone = ReadonlyMap<LookUp, Row | undefined>;

/**
 * Reads the lists of everything and what keys other than ids find, and asks for the nodes that ids name, to be read together with what
 * the others lead to. A node that is all that the operation asks for is read with what hangs on it.
 */
export async function readRoots(
  { fields }: OperationPlan,
  lookUps: readonly LookUp[],
  execution: Execution,
  context: RequestContext,
): Promise<FoundAlone> {
  const lists = fields.flatMap((field) => (field.kind === "list" ? [field.list] : []));
  for (const list of lists) execution.wantList(list);
  const isAlone = lookUps.length === 1 && lists.length === 0;
  const alone = lookUps.filter(({ by }) => isAlone || !("id" in by));
  const [rows] = await Promise.all([
    Promise.all(alone.map((lookUp) => findAlone(lookUp, execution, context))),
    ...(lists.length > 0 ? [execution.readWave()] : []),
  ]);
  for (const [at, { node }] of alone.entries()) if (rows[at]) execution.follow(node, [rows[at]]);
  if (!isAlone) for (const { node, by } of lookUps) if ("id" in by) execution.want(node, by.id);
  return new Map(alone.map((lookUp, at) => [lookUp, rows[at]]));
}

async function findAlone(
  { node, by }: LookUp,
  execution: Execution,
  { store, read }: RequestContext,
): Promise<Row | undefined> {
  if ("id" in by) return execution.readDown(node, by.id);
  const { paths } = node.projection;
  const found =
    "domain" in by
      ? await findProviderByDomain(store, by.domain, paths, read)
      : "slug" in by
        ? await findEntityBySlug(store, by.slug, paths, read)
        : await findEntityByName(store, by.name, paths, read);
  return (found ?? undefined) as Row | undefined;
}
