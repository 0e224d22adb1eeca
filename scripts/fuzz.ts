/**
 * `npm run test:fuzz`: 20,000 random inputs for every kind of parser, for the API and for its HTTP; `-- --long`: 1,000,000 and more.
 * FUZZ_SEED gives other ones than the last time.
 */
import { spawnSync } from "node:child_process";

const isLong = process.argv.includes("--long");
const cases = isLong ? { FUZZ_CASES: "1000000", QUERY_CASES: "100000" } : { FUZZ_CASES: "20000", QUERY_CASES: "20000" };
const tests = [
  "tests/unit/fuzz",
  "tests/api/http/malformed-requests.test.ts",
  "tests/api/http/legal-documents.test.ts",
];
const { status } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...tests], {
  stdio: "inherit",
  env: { ...cases, ...process.env },
});
process.exitCode = status ?? 1;
