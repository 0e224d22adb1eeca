import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const UNIT = "tests/unit/**/*.test.ts";
/** These change what all modules of a process share, or measure its memory. */
const ALONE = ["tests/unit/regexes/regexes.test.ts", "tests/unit/loaders/byte-bounded-lru.test.ts"];

export const BASE = {
  // Without the alias vitest loads graphql twice (ESM and CJS) and graphql-js refuses types of "another module or realm".
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  oxc: { decorator: { legacy: true } },
  test: { testTimeout: 30_000, hookTimeout: 60_000 },
};
export const WITH_STORE = { ...BASE.test, globalSetup: ["tests/support/mongod.ts"] };

export default defineConfig({
  test: {
    projects: [
      {
        ...BASE,
        test: {
          ...BASE.test,
          name: "unit",
          include: [UNIT],
          exclude: ALONE,
          // They only compute: to load every module anew for each file takes as long as the tests do.
          isolate: false,
          maxWorkers: availableParallelism(),
          sequence: { groupOrder: 0 },
        },
      },
      {
        ...BASE,
        test: {
          ...WITH_STORE,
          name: "store",
          include: ["tests/**/*.test.ts"],
          exclude: [UNIT],
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...BASE,
        test: {
          ...BASE.test,
          name: "alone",
          include: ALONE,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
