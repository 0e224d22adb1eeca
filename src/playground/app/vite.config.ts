import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  // Where the server serves it.
  base: "/playground/",
  logLevel: "warn",
  worker: { format: "es" },
  build: {
    // scripts/build.ts says where to, which lies outside of this folder.
    emptyOutDir: true,
    target: "es2022",
    // The editor is one large chunk by nature; it is loaded once and cached by its hashed name.
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: {
      // Libraries mark their files "use client"; a page without server rendering loses nothing with the mark.
      checks: { moduleLevelDirective: false },
    },
  },
});
