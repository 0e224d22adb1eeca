import { getNamedType, type GraphQLObjectType } from "graphql";
import type { RequestContext } from "../context.js";
import type { FilterTree } from "../query/filter-tree.js";
import { isRanked, placePage, planList } from "../query/list-plan.js";
import type { ListOrder, OrderTerm } from "../query/order.js";
import type { PageArguments } from "../query/page-arguments.js";
import { projectionOf as pathsOf, type Projection } from "../query/projection.js";
import type { SearchArguments } from "../query/search/search-query.js";
import { planOf, searchOf } from "../resolvers/list-plans.js";
import { whenReady, type MaybePromise } from "../resolvers/maybe-promise.js";
import { highlightedPaths, searchedLinks } from "../resolvers/searched-edges.js";
import { cursorPaths, selectedNodes } from "../resolvers/selected.js";
import type { CollectedField } from "./collect-fields.js";
import { compileConnection, lateReferences, type ConnectionPlan } from "./compile-connection.js";
import { argumentsReader, fieldOf, infoOf, newPlace, once, type Compiler } from "./compiler.js";
import { edgePaths } from "./edge-fields.js";
import { GiveUp } from "./give-up.js";
import { keysetView, type PageView, type RowLinks } from "./page-views.js";
import type { Entry, LateReference, ListField, ListResult, NodePlan, Place, PreparedList, Row, Run } from "./plan.js";
import { STORE_LISTS, type StoreList } from "./store-lists.js";

interface ListArguments extends PageArguments {
  filter?: object | null;
  search?: SearchArguments | null;
  orderBy?: OrderTerm<never>[] | null;
}

/** A list field, and what writes its connection. */
export interface CompiledList {
  field: ListField;
  late: LateReference[];
  /** @param owner the row that the list hangs on */
  write: (result: ListResult, run: Run, owner?: Row) => string;
}

/** Undefined where the field is not a list that plans know. */
export function compileList(
  field: CollectedField,
  type: GraphQLObjectType,
  compiler: Compiler,
): CompiledList | undefined {
  const name = `${type.name}.${field.name}`;
  const list = STORE_LISTS[name];
  if (!list) return undefined;
  const info = infoOf(field, compiler);
  const connectionType = getNamedType(fieldOf(type, field.name).type) as GraphQLObjectType;
  const extra = edgePaths(connectionType, info);
  const connection = compileConnection(
    field,
    connectionType,
    list.type,
    selectedNodes(list.type, info, extra),
    list.coveredId !== undefined,
    compiler,
  );
  const { read, isConstant } = argumentsReader<ListArguments>(type, field);
  const coverage = list.coveredId === undefined ? undefined : coveragePlace(list.coveredId, connection.nodes, compiler);
  const projectionOf = (order: ListOrder, texts: readonly string[] = []): Projection =>
    coverage?.projection ?? selectedNodes(list.type, info, [...cursorPaths(info, order), ...extra, ...texts]);
  const unfiltered = once(isConstant, (args: ListArguments) => {
    const order = list.order(args.orderBy);
    if (isRanked(order)) throw new GiveUp("There is nothing to rank by.");
    return { plan: planList(placePage(name, args, order), { where: {} }), projection: projectionOf(order) };
  });
  const prepare: ListField["prepare"] = (variables, context) => {
    const args = read(variables);
    if (args.filter == null && args.search == null) return unfiltered(args);
    // Such a list may take too long; graphql-js still answers what stands beside it then.
    if (list.relation) throw new GiveUp("A list of children is filtered or searched.");
    return filtered(args, context);
  };
  const filtered = (args: ListArguments, context: RequestContext): MaybePromise<PreparedList> => {
    const order = list.order(args.orderBy);
    const filter = list.filter?.(args.filter as never) as FilterTree;
    const { searched } = list;
    const search = searched && searchOf(args.search, searched.among, info);
    const projection = projectionOf(order, searched && highlightedPaths(search, searched.paths, info));
    const ready = planOf({ list: name, args, order, filter, search }, context);
    return whenReady(ready, (plan) => {
      const links = search && searchedLinks(plan.found?.query, searched.textsOf, context);
      const found = links && ((row: Row) => links([row as never])[0]?.data as Entry);
      return { plan, isFiltered: true, projection, ...(found && { found }) };
    });
  };
  const { links, data, cursors, count, next, previous } = connection.wants;
  const compiled: ListField = {
    index: compiler.lists.length,
    ...(list.relation && { relation: list.relation }),
    type: coverage?.type ?? list.type,
    nodes: coverage ? [coverage] : connection.nodes,
    wants: { rows: links || cursors, entry: data && list.relation?.entry !== undefined, count, next, previous },
    prepare,
  };
  compiler.lists.push(compiled);
  const linksOf = rowLinks(list, connection);
  const view = (result: ListResult, run: Run, owner?: Row): PageView =>
    keysetView(run.preparedLists[compiled.index] as PreparedList, result, linksOf?.(run), owner);
  return {
    field: compiled,
    late: lateReferences(connection, (row, run) => view(run.listOf(compiled, row._id), run, row), compiled),
    write: (result, run, owner) => connection.write(view(result, run, owner), run),
  };
}

/** The rows between a node and those that it covers, or that cover it. */
function coveragePlace(path: string, targets: NodePlan[], compiler: Compiler): Place {
  const place = newPlace("Coverage", pathsOf(["articleCount", path]), compiler);
  place.references.push({ targets, path, idsOf: (row) => [row[path] as string] });
  return place;
}

/** Undefined where rows are nodes, of which edges say nothing besides. */
function rowLinks({ coveredId, relation }: StoreList, { nodes: [node] }: ConnectionPlan) {
  if (coveredId !== undefined) {
    const nodeOf = (run: Run) => (row: Row) => node && run.node(node, row[coveredId] as string);
    return (run: Run): RowLinks => ({ nodeOf: nodeOf(run), dataOf: (row) => row });
  }
  if (!relation?.entry) return undefined;
  const links: RowLinks = { nodeOf: (row) => row, dataOf: (row) => (row["entry"] ?? {}) as Entry };
  return () => links;
}
