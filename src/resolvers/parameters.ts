import type { GraphQLResolveInfo } from "graphql";

/** What a resolver needs to know of its place in the query. */
export type Info = Pick<GraphQLResolveInfo, "fieldNodes" | "fragments" | "variableValues">;
