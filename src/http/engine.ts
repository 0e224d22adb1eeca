/** What executes an operation: plans, or graphql-js with the resolvers. */
export type Engine = "plans" | "graphql-js";
