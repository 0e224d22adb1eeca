import { getNamedType, type GraphQLObjectType } from "graphql";
import type { RequestContext } from "../context.js";
import { articleOrder } from "../query/article-order.js";
import { entityOrder } from "../query/entity-order.js";
import { articleFilter, entityFilter, providerFilter } from "../query/filters.js";
import type { FilterTree } from "../query/filter-tree.js";
import { isRanked, placePage, planList, type ListPlan } from "../query/list-plan.js";
import type { NodeTypeName } from "../query/node-type.js";
import type { ListOrder, OrderTerm } from "../query/order.js";
import type { PageArguments } from "../query/page-arguments.js";
import { providerOrder } from "../query/provider-order.js";
import { storyOrder } from "../query/story-order.js";
import { planOf } from "../resolvers/list-plans.js";
import { whenReady } from "../resolvers/maybe-promise.js";
import { cursorPaths, selectedNodes } from "../resolvers/selected.js";
import * as relations from "../store/relations.js";
import type { CollectedField } from "./collect-fields.js";
import { compileConnection, type ConnectionPlan } from "./compile-connection.js";
import { argumentsReader, fieldOf, infoOf, once, type Compiler } from "./compiler.js";
import { GiveUp } from "./give-up.js";
import { keysetView } from "./page-views.js";
import type { ListField, ListResult, PreparedList, Run } from "./plan.js";

interface ListArguments extends PageArguments {
  filter?: object | null;
  search?: object | null;
  orderBy?: OrderTerm<never>[] | null;
}

interface ListDefinition {
  type: NodeTypeName;
  relation?: relations.Relation;
  order: (terms: OrderTerm<never>[] | null | undefined) => ListOrder;
  filter?: (filter: never) => FilterTree;
  isSearched: boolean;
}

const ARTICLES = { type: "Article", order: articleOrder, filter: articleFilter, isSearched: true } as const;

/** Lists that the store holds in order. */
const LISTS: Readonly<Record<string, ListDefinition>> = {
  "Query.articles": ARTICLES,
  "Query.providers": { type: "Provider", order: providerOrder, filter: providerFilter, isSearched: false },
  "Query.entities": { type: "Entity", order: entityOrder, filter: entityFilter, isSearched: true },
  "Query.stories": { type: "Story", order: storyOrder, isSearched: false },
  "Provider.articles": { ...ARTICLES, relation: relations.articlesOfProvider },
  "Entity.articles": { ...ARTICLES, relation: relations.articlesOfEntity },
  "Story.articles": { ...ARTICLES, relation: relations.articlesOfStory },
};

/** A list field, and what writes its connection. */
export interface CompiledList {
  field: ListField;
  connection: ConnectionPlan;
}

/** Undefined where the field is not a list that plans know. */
export function compileList(
  field: CollectedField,
  type: GraphQLObjectType,
  compiler: Compiler,
): CompiledList | undefined {
  const name = `${type.name}.${field.name}`;
  const list = LISTS[name];
  if (!list) return undefined;
  const info = infoOf(field, compiler);
  const connection = compileConnection(
    field,
    getNamedType(fieldOf(type, field.name).type) as GraphQLObjectType,
    list.type,
    selectedNodes(list.type, info),
    { areShared: false, edges: list.isSearched ? "searched" : "plain" },
    compiler,
  );
  const { read, isConstant } = argumentsReader<ListArguments>(type, field);
  const prepared = (order: ListOrder, plan: ListPlan): PreparedList => ({
    plan,
    projection: selectedNodes(list.type, info, cursorPaths(info, order)),
  });
  const unfiltered = once(isConstant, (args: ListArguments) => {
    const order = list.order(args.orderBy);
    if (isRanked(order)) throw new GiveUp("There is nothing to rank by.");
    return prepared(order, planList(placePage(name, args, order), { where: {} }));
  });
  const prepare: ListField["prepare"] = (variables, context) => {
    const args = read(variables);
    if (args.search != null) throw new GiveUp("The list is searched.");
    if (args.filter == null) return unfiltered(args);
    if (list.relation) throw new GiveUp("A list of children is filtered.");
    return filtered(args, context);
  };
  const filtered = (args: ListArguments, context: RequestContext) => {
    const order = list.order(args.orderBy);
    const filter = list.filter?.(args.filter as never) as FilterTree;
    return whenReady(planOf({ list: name, args, order, filter }, context), (plan) => prepared(order, plan));
  };
  const { links, pageInfo, count, next, previous } = connection.wants;
  const compiled: ListField = {
    index: compiler.lists.length,
    ...(list.relation && { relation: list.relation }),
    type: list.type,
    nodes: connection.nodes,
    wants: { rows: links || pageInfo, count, next, previous },
    prepare,
  };
  compiler.lists.push(compiled);
  return { field: compiled, connection };
}

export function writeList({ field, connection }: CompiledList, result: ListResult, run: Run): string {
  return connection.write(keysetView(run.preparedLists[field.index] as PreparedList, result), run);
}
