import type { GraphQLObjectType, GraphQLOutputType } from "graphql";
import { selectionOf } from "../query/selection.js";
import { textAt } from "../resolvers/article-mentions.js";
import type { Info } from "../resolvers/parameters.js";
import { selectedOf } from "../resolvers/selected.js";
import { sharedEntityIds } from "../resolvers/shared-entities.js";
import type { ArticleDocument, TextRangeDocument } from "../store/articles.js";
import type { CollectedField } from "./collect-fields.js";
import { partWriter } from "./compile-part.js";
import { infoOf, type Compiler } from "./compiler.js";
import type { Link } from "./page-views.js";
import type { Entry, NodePlan, Run } from "./plan.js";
import { sharedTexts } from "./shared-text.js";

export type WriteLink = (link: Link, run: Run) => string;

/** Nodes that an edge names besides its own. */
export interface NamedByLink {
  target: NodePlan;
  idsOf: (link: Link) => string[];
}

/** @param named where what the edges name is put */
type CompileEdgeField = (
  field: CollectedField,
  type: GraphQLOutputType,
  compiler: Compiler,
  named: NamedByLink[],
) => WriteLink;

/** Fields of edges that are no plain values. */
export const EDGE_FIELDS: Readonly<Record<string, CompileEdgeField>> = {
  "ArticleEdge.highlights": highlightsWriter,
  "EntityEdge.highlights": highlightsWriter,
  "MentionEdge.ranges": rangesWriter,
  "RelatedEdge.sharedEntities": entitiesWriter(({ owner, node }) =>
    sharedEntityIds(owner as unknown as ArticleDocument, node as unknown as ArticleDocument),
  ),
  "ProviderRelatedEdge.sharedEntities": entitiesWriter(({ data }) => data["sharedEntityIds"] as string[]),
};

/** What must be read of nodes for what is selected of their edges. */
export function edgePaths(connection: GraphQLObjectType, info: Info): string[] {
  return connection.name === "RelatedConnection" && selectionOf(info).has("edges.sharedEntities") ? ["entityIds"] : [];
}

/** Without a search nothing is found. */
function highlightsWriter({ nodes }: CollectedField, type: GraphQLOutputType, compiler: Compiler): WriteLink {
  const write = partWriter(type, nodes, compiler);
  return ({ data: { highlights } }) => (highlights ? write((highlights as () => unknown)()) : "[]");
}

function rangesWriter({ nodes }: CollectedField, type: GraphQLOutputType, compiler: Compiler): WriteLink {
  const write = partWriter(type, nodes, compiler, ({ article, range }, name) =>
    name === "text" ? textAt(article as ArticleDocument, range as TextRangeDocument) : (range as Entry)[name],
  );
  return ({ owner, data: { ranges } }) =>
    write((ranges as TextRangeDocument[]).map((range) => ({ article: owner, range })));
}

function entitiesWriter(idsOf: NamedByLink["idsOf"]): CompileEdgeField {
  return (field, _type, compiler, named) => {
    const target = compiler.compileNode("Entity", field.nodes, selectedOf("Entity", infoOf(field, compiler)));
    named.push({ target, idsOf });
    return (link, run) => sharedTexts(target, idsOf(link), run);
  };
}
