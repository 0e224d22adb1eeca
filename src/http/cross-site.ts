import type { HTTPGraphQLRequest } from "@apollo/server";

/** Headers that a page can send only after the browser has asked us whether it may. */
const AFTER_PREFLIGHT = [
  "graphql-require-preflight",
  "apollo-require-preflight",
  "x-apollo-operation-name",
  "x-requested-with",
];

/** Whether any page of another site can have had a browser send this, by a picture's address for example, and never asked. */
export function isUnaskedCrossSite({ method, headers }: Pick<HTTPGraphQLRequest, "method" | "headers">): boolean {
  return (
    method === "GET" &&
    headers.get("sec-fetch-site") === "cross-site" &&
    !AFTER_PREFLIGHT.some((name) => headers.has(name))
  );
}
