const files = import.meta.glob<string>("../../../../examples/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The texts of examples/, in the order of their numbered names. */
export const exampleTexts: readonly string[] = Object.entries(files)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, text]) => text);
