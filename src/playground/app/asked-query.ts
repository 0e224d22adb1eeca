/** The query that the address asks to open, with its variables as JSON; undefined where it asks for none. */
export function askedQuery(search: string): { query: string; variables: string } | undefined {
  const asked = new URLSearchParams(search);
  const query = asked.get("query");
  return query === null ? undefined : { query, variables: asked.get("variables") ?? "" };
}
