/** Asks for `extensions.explain` in the answer, with the value 1. The playground sends it too. */
export const EXPLAIN_HEADER = "x-newsgraph-explain";
