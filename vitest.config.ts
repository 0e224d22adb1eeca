import { defineConfig } from "vitest/config";

export default defineConfig({
  // Without the alias vitest loads graphql twice (ESM and CJS) and graphql-js refuses types of "another module or realm".
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  oxc: { decorator: { legacy: true } },
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/support/mongod.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
