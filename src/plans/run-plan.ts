import type { RequestContext } from "../context.js";
import type { EntityDocument } from "../store/entities.js";
import { findEntityByName, findEntityBySlug } from "../store/entity-reads.js";
import { findProviderByDomain } from "../store/provider-reads.js";
import type { ProviderDocument } from "../store/providers.js";
import { Execution } from "./execution.js";
import { EVERYTHING } from "./list-reads.js";
import type { NodeLookUp, NodePlan, OperationPlan, PreparedList, RootField, Row, Variables } from "./plan.js";

/**
 * The JSON text of `data`.
 * @throws GiveUp, or what planning or the store throw: then nothing has been answered, and graphql-js can run the operation
 */
export async function runPlan(plan: OperationPlan, variables: Variables, context: RequestContext): Promise<string> {
  const lookUps = plan.fields.map((field) => (field.kind === "node" ? field.lookUp(variables) : undefined));
  const pages = plan.embedded.map((field) => field.prepare(variables));
  const ready = plan.lists.map((field) => field.prepare(variables, context));
  const lists = ready.some((one) => one instanceof Promise)
    ? await Promise.all(ready)
    : (ready as Awaited<(typeof ready)[number]>[]);
  const read = isQuick(plan, lists) ? { ...context.read, signal: undefined } : context.read;
  const execution = new Execution(plan, lists, pages, context.store, read, context.cache);
  const found = await readRoots(plan, lookUps, execution, context);
  await execution.readAll(context.read.signal);
  const texts = plan.fields.map((field, at) => `${JSON.stringify(field.key)}:${rootText(field, found[at], execution)}`);
  return `{${texts.join(",")}}`;
}

/**
 * Whether every command is done in milliseconds, since indexes give its rows in order. Such a command is not worth cancelling when the
 * client leaves: listening for that takes a tenth of a small command's time, and cancelling costs a connection.
 */
function isQuick({ lists }: OperationPlan, prepared: readonly PreparedList[]): boolean {
  const hasOneKey = ({ plan: { rows } }: PreparedList): boolean => Object.keys(rows.sort).length <= 2;
  return prepared.every((one, at) => !one.isFiltered && hasOneKey(one) && !lists[at]?.wants.count);
}

function rootText(field: RootField, found: Row | undefined, execution: Execution): string {
  switch (field.kind) {
    case "constant":
      return field.text;
    case "list":
      return field.write(execution.listOf(field.list, EVERYTHING), execution);
    case "node":
      return found ? field.node.write(found, execution) : "null";
  }
}

/** Reads the nodes, and asks for the lists. */
function readRoots(
  { fields }: OperationPlan,
  lookUps: readonly (NodeLookUp | undefined)[],
  execution: Execution,
  context: RequestContext,
): Promise<(Row | undefined)[]> {
  return Promise.all(
    fields.map((field, at) => {
      if (field.kind === "list") execution.wantList(field.list);
      const lookUp = lookUps[at];
      if (field.kind !== "node" || !lookUp) return undefined;
      return findRoot(lookUp, field.node, execution, context).then((row) => {
        if (row) execution.follow(field.node, [row]);
        return row;
      });
    }),
  );
}

async function findRoot(
  lookUp: NodeLookUp,
  plan: NodePlan,
  execution: Execution,
  { store, read }: RequestContext,
): Promise<Row | undefined> {
  if ("id" in lookUp) return execution.readDown(plan, lookUp.id);
  const { paths } = plan.projection;
  const found: ProviderDocument | EntityDocument | null =
    "domain" in lookUp
      ? await findProviderByDomain(store, lookUp.domain, paths, read)
      : "slug" in lookUp
        ? await findEntityBySlug(store, lookUp.slug, paths, read)
        : await findEntityByName(store, lookUp.name, paths, read);
  return (found ?? undefined) as Row | undefined;
}
