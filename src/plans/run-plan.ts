import type { RequestContext } from "../context.js";
import { Execution } from "./execution.js";
import { EVERYTHING } from "./list-reads.js";
import type { LookUp, OperationPlan, PreparedList, Row, Variables } from "./plan.js";
import { readRoots, type FoundAlone } from "./read-roots.js";

/**
 * The JSON text of `data`.
 * @throws GiveUp, or what planning or the store throw: then nothing has been answered, and graphql-js can run the operation
 */
export async function runPlan(plan: OperationPlan, variables: Variables, context: RequestContext): Promise<string> {
  const lookUps = plan.fields.map((field) => (field.kind === "nodes" ? field.lookUpsOf(variables) : []));
  const pages = plan.embedded.map((field) => field.prepare(variables));
  const ready = plan.lists.map((field) => field.prepare(variables, context));
  const lists = ready.some((one) => one instanceof Promise)
    ? await Promise.all(ready)
    : (ready as Awaited<(typeof ready)[number]>[]);
  const read = isQuick(plan, lists) ? { ...context.read, signal: undefined } : context.read;
  const execution = new Execution(plan, lists, pages, context.store, read, context.cache);
  const wanted = lookUps.flat().filter((one) => one !== undefined);
  const found = await readRoots(plan, wanted, execution, context);
  await execution.readAll(context.read.signal);
  const nodeText = (lookUp: LookUp | undefined): string => {
    const row = lookUp && rowOf(lookUp, found, execution);
    return row ? lookUp.node.write(row, execution) : "null";
  };
  const texts = plan.fields.map((field, at) => {
    const head = `${JSON.stringify(field.key)}:`;
    if (field.kind === "constant") return head + field.text;
    if (field.kind === "list") return head + field.write(execution.listOf(field.list, EVERYTHING), execution);
    const nodes = lookUps[at]?.map(nodeText).join(",") ?? "";
    return head + (field.isList ? `[${nodes}]` : nodes);
  });
  return `{${texts.join(",")}}`;
}

function rowOf(lookUp: LookUp, found: FoundAlone, execution: Execution): Row | undefined {
  return found.get(lookUp) ?? ("id" in lookUp.by ? execution.node(lookUp.node, lookUp.by.id) : undefined);
}

/**
 * Whether every command is done in milliseconds, since indexes give its rows in order. Such a command is not worth cancelling when the
 * client leaves: listening for that takes a tenth of a small command's time, and cancelling costs a connection.
 */
function isQuick({ lists }: OperationPlan, prepared: readonly PreparedList[]): boolean {
  const hasOneKey = ({ plan: { rows } }: PreparedList): boolean => Object.keys(rows.sort).length <= 2;
  return prepared.every((one, at) => !one.isFiltered && hasOneKey(one) && !lists[at]?.wants.count);
}
