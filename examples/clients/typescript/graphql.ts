import { initGraphQLTada } from "gql.tada";
import type { introspection } from "./graphql-env.js";

/** Parses a query and types its variables and its result from the schema. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: {
    /** RFC 3339, UTC. */
    DateTime: string;
    /** Absolute http(s) URL. */
    URL: string;
  };
}>();
