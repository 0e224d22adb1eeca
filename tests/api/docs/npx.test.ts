import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import packageJson from "../../../package.json" with { type: "json" };
import { root } from "../../support/docs/markdown-blocks.js";

it(
  "npx newsgraph is the command of the clone, without a registry and with nothing installed",
  { timeout: 120_000 },
  () => {
    const cache = mkdtempSync(join(tmpdir(), "newsgraph-npx-"));
    const env = { ...process.env, npm_config_cache: cache, npm_config_update_notifier: "false" };
    const { stdout, stderr } = spawnSync("npx", ["--offline", "newsgraph", "--version"], {
      cwd: root,
      env,
      encoding: "utf8",
    });
    rmSync(cache, { recursive: true });
    expect(stdout, stderr).toBe(`${packageJson.version}\n`);
  },
);
