import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  base: "/",
  logLevel: "warn",
  build: {
    // scripts/build.ts says where to, which lies outside of this folder.
    emptyOutDir: true,
    target: "es2022",
    // The policy of the page takes nothing inline, pictures included.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
