export interface AskedQuery {
  query: string;
  /** As JSON. */
  variables: string;
  /** Which operation of several; undefined for the first. */
  operationName: string | undefined;
}

/** What the address asks to open; undefined where it asks for nothing. */
export function askedQuery(search: string): AskedQuery | undefined {
  const asked = new URLSearchParams(search);
  const query = asked.get("query");
  if (query === null) return undefined;
  return { query, variables: asked.get("variables") ?? "", operationName: asked.get("operationName") ?? undefined };
}
