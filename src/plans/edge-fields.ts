import type { GraphQLOutputType } from "graphql";
import { textAt } from "../resolvers/article-mentions.js";
import type { ArticleDocument, TextRangeDocument } from "../store/articles.js";
import type { CollectedField } from "./collect-fields.js";
import { partWriter } from "./compile-part.js";
import type { Compiler } from "./compiler.js";
import type { Entry, Link } from "./page-views.js";
import type { Run } from "./plan.js";

export type WriteLink = (link: Link, run: Run) => string;

/** Fields of edges that are no plain values. */
export const EDGE_FIELDS: Readonly<
  Record<string, (field: CollectedField, type: GraphQLOutputType, compiler: Compiler) => WriteLink>
> = {
  // Lists that are searched are left to graphql-js, so nothing is found here.
  "ArticleEdge.highlights": () => () => "[]",
  "EntityEdge.highlights": () => () => "[]",
  "MentionEdge.ranges": rangesWriter,
};

function rangesWriter({ nodes }: CollectedField, type: GraphQLOutputType, compiler: Compiler): WriteLink {
  const write = partWriter(type, nodes, compiler, ({ article, range }, name) =>
    name === "text" ? textAt(article as ArticleDocument, range as TextRangeDocument) : (range as Entry)[name],
  );
  return ({ owner, data: { ranges } }) =>
    write((ranges as TextRangeDocument[]).map((range) => ({ article: owner, range })));
}
