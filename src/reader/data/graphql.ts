import { initGraphQLTada } from "gql.tada";
import type { introspection } from "../graphql-env.js";

/** Types a query by the schema. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: {
    /** RFC 3339, in UTC with milliseconds. */
    DateTime: string;
    URL: string;
  };
}>();

export { readFragment } from "gql.tada";
export type { FragmentOf, ResultOf } from "gql.tada";
