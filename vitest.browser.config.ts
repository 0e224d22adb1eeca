import { defineConfig } from "vitest/config";
import { findChromium } from "./tests/support/browser/find-chromium.js";
import { BASE, WITH_STORE } from "./vitest.config.js";

const hasBrowser = findChromium() !== undefined;
if (!hasBrowser) {
  process.stderr.write(
    "Nothing is tested in a browser: there is no chromium on PATH (Debian and Ubuntu: apt-get install chromium).\n",
  );
}

export default defineConfig({
  ...BASE,
  test: {
    ...WITH_STORE,
    include: hasBrowser ? ["tests/browser/**/*.browser.ts"] : [],
    passWithNoTests: !hasBrowser,
    testTimeout: 60_000,
  },
});
