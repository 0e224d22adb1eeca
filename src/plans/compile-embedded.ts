import { getNamedType, type GraphQLObjectType } from "graphql";
import { planEmbedded } from "../query/embedded-page.js";
import type { PageArguments } from "../query/page-arguments.js";
import { selectedNodes } from "../resolvers/selected.js";
import type { RelatedReason } from "../store/articles.js";
import type { CollectedField } from "./collect-fields.js";
import { compileConnection, lateReferences } from "./compile-connection.js";
import { argumentsReader, fieldOf, infoOf, newPlace, once, type Compiler } from "./compiler.js";
import { edgePaths } from "./edge-fields.js";
import type { EmbeddedList } from "./embedded-lists.js";
import { GiveUp } from "./give-up.js";
import { embeddedView, pageOfEntries, type PageView } from "./page-views.js";
import type { EmbeddedField, EntriesPlan, Entry, Place, Row, Run, Write } from "./plan.js";

interface EmbeddedArguments extends PageArguments {
  filter?: object | null;
  reasons?: RelatedReason[] | null;
}

/** Writes a page of a list that the rows at a place hold themselves, or that others with the same ids hold for them. */
export function embeddedWriter(
  field: CollectedField,
  list: EmbeddedList,
  type: GraphQLObjectType,
  place: Place,
  compiler: Compiler,
): Write {
  if (!list.in) return pageWriter(field, list, type, place, compiler);
  const beside = newPlace(list.in.type, list.in.projectionOf(infoOf(field, compiler)), compiler);
  place.references.push({ targets: [beside], path: "_id", idsOf: ({ _id }) => [_id] });
  const write = pageWriter(field, list, type, beside, compiler);
  return ({ _id }, run) => write(run.node(beside, _id) ?? { _id, [list.path]: [] }, run);
}

function pageWriter(
  field: CollectedField,
  { path, id, type: target }: EmbeddedList,
  type: GraphQLObjectType,
  place: Place,
  compiler: Compiler,
): Write {
  const connection = getNamedType(fieldOf(type, field.name).type) as GraphQLObjectType;
  const info = infoOf(field, compiler);
  const projection = selectedNodes(target, info, edgePaths(connection, info));
  const compiled = compileConnection(field, connection, target, projection, true, compiler);
  const { nodes, wants } = compiled;
  const { read, isConstant } = argumentsReader<EmbeddedArguments>(type, field);
  const prepare: EmbeddedField["prepare"] = (variables) => {
    const { filter, reasons, ...page } = read(variables);
    if (filter != null) throw new GiveUp("The list is filtered.");
    const plan = planEmbedded(`${type.name}.${field.name}`, page);
    return reasons == null ? plan : { ...plan, keep: ({ reason }) => reasons.includes(reason as RelatedReason) };
  };
  const embedded: EmbeddedField = {
    index: compiler.embedded.length,
    path,
    needsWhole: wants.count || wants.pageInfo,
    ...(!wants.data && { onlyId: id }),
    prepare: once(isConstant, prepare),
  };
  compiler.embedded.push(embedded);
  place.embedded.push(embedded);
  const idOf = (entry: Entry | string): string => (typeof entry === "string" ? entry : (entry[id] as string));
  const planOf = (run: Run) => run.preparedPages[embedded.index] as EntriesPlan;
  const entriesOf = (row: Row) => row[path] as readonly Entry[];
  place.references.push({
    targets: nodes,
    path: `${path}.${id}`,
    page: embedded,
    idsOf: (row, run) => pageOfEntries(planOf(run), entriesOf(row), idOf).placed.map((placed) => placed.id),
  });
  const [node] = nodes;
  const viewOf = (row: Row, run: Run): PageView => {
    const nodeOf = (one: string): Row | undefined => node && run.node(node, one);
    return embeddedView(planOf(run), entriesOf(row), idOf, nodeOf, row);
  };
  place.late.push(...lateReferences(compiled, viewOf));
  return (row, run) => compiled.write(viewOf(row, run), run);
}
