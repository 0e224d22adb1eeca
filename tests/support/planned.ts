import { Kind, parse, type OperationDefinitionNode } from "graphql";
import type { RequestContext } from "../../src/context.js";
import { compileOperation } from "../../src/plans/compile-operation.js";
import { cutLists, listReads, type ListRead } from "../../src/plans/list-reads.js";
import type { NodePlan, OperationPlan, PreparedList, Run, Variables } from "../../src/plans/plan.js";
import { pushDown, type PushDown } from "../../src/plans/push-down.js";
import type { EmbeddedPlan } from "../../src/query/embedded-page.js";
import { buildGraph } from "../../src/resolvers/graph.js";

/** An operation with its plan and all that is known of it before the store is asked. */
export interface Planned {
  plan: OperationPlan;
  pages: EmbeddedPlan[];
  reads: ListRead[];
  /** Of the operation's only field, which gives one node. */
  root: NodePlan;
  pushedDown(): PushDown;
}

/** Plans a query whose lists are not filtered: filters may have to ask the store. */
export function planned(query: string, variables: Variables = {}): Planned {
  const document = parse(query);
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  const plan = compileOperation(buildGraph(), document, operation as OperationDefinitionNode, variables);
  const pages = plan.embedded.map((field) => field.prepare(variables));
  const prepared = plan.lists.map((field) => field.prepare(variables, {} as RequestContext) as PreparedList);
  const reads = listReads(plan, prepared, pages);
  return {
    plan,
    pages,
    reads,
    get root() {
      const [field] = plan.fields;
      const [lookUp] = field?.kind === "nodes" ? field.lookUpsOf(variables) : [];
      if (!lookUp) throw new Error("planned: the query's first field gives no node");
      return lookUp.node;
    },
    pushedDown() {
      const run = { preparedPages: pages } as unknown as Run;
      const firstOf = cutLists(plan.embedded, pages).firstOf ?? {};
      return pushDown([this.root], 1, { run, listAt: (index) => reads[index] as ListRead, firstOf });
    },
  };
}
