import { createRequire } from "node:module";
import { defineConfig } from "vite";

const { resolve } = createRequire(import.meta.url);

export default defineConfig({
  root: import.meta.dirname,
  base: "/",
  logLevel: "warn",
  resolve: {
    alias: {
      // Its build for browsers writes HTML to read character references, which the policy of the page forbids; its other one has a table.
      "decode-named-character-reference": resolve("decode-named-character-reference"),
    },
  },
  build: {
    // scripts/build.ts says where to, which lies outside of this folder.
    emptyOutDir: true,
    target: "es2022",
    // The policy of the page takes nothing inline, pictures included.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
