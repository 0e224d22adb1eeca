const files = import.meta.glob<string>("../../../examples/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** One tab per file of examples/, in the order of their numbered names; GraphiQL titles a tab by its operation. */
export const readyQueries = Object.entries(files)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, query]) => ({ query }));
