import type { DocumentNode } from "graphql";
import { stringifyDocument } from "@urql/core";

/** Address of the playground with this query open. */
export function playgroundAddress(query: DocumentNode | string, variables: object = {}): string {
  const asked = new URLSearchParams({ query: typeof query === "string" ? query : stringifyDocument(query) });
  if (Object.keys(variables).length > 0) asked.set("variables", JSON.stringify(variables, null, 2));
  return `/playground?${asked}`;
}
