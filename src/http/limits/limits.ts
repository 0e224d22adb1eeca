/** How much one request may ask for. Each number is generous to hand-written and generated queries; docs/api.md lists them. */
export const LIMITS = {
  /** Lexical tokens of a document. The full introspection query has 184; every field of an article with two levels of lists some 490. */
  tokens: 1_000,
  /** Nested fields with fragments flattened. The introspection query has 15; a list costs two or three levels (`nodes`, or `edges` and `node`). */
  depth: 20,
  /** Selections with fragments flattened: what validation and execution would really walk. */
  selections: 1_000,
  /** Different aliases in the whole document, `__typename` not exempt: gateways alias every field. What they ask for is counted besides. */
  aliases: 200,
  /** Directives at one place. */
  directives: 5,
  /** Fields at the root of an operation, with fragments flattened. */
  rootFields: 60,
  /** Pages of lists: one for each connection field and parent, as if every page were full; facets and timelines count as pages of their own. */
  pages: 5_000,
  /** Objects that full pages would hold. */
  nodes: 60_000,
  /** Values, leaves included, that full pages would hold: each is one step of the executor. */
  values: 400_000,
  /** Objects and lists nested in the variables. */
  variableDepth: 40,
  /** Validation and coercion errors in one answer. */
  errors: 5,
  /** Milliseconds that the store may work on one read; less than the 5 s after which its silence counts as a failure. */
  readMs: 4_000,
  /** Bytes of a request body. */
  bodyBytes: 100_000,
} as const;

/** Those of them that a server may have otherwise, each by an environment key. */
export const QUERY_LIMITS = [
  "tokens",
  "depth",
  "selections",
  "aliases",
  "directives",
  "rootFields",
  "pages",
  "nodes",
  "values",
] as const satisfies (keyof typeof LIMITS)[];

export type QueryLimits = Record<(typeof QUERY_LIMITS)[number], number>;

/** Page size where a query gives neither `first` nor `last`, and the most it may give. */
export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 100;

/** Assumed length of a list of objects that has no page arguments, such as an article's topics. */
export const ASSUMED_LIST = 10;
