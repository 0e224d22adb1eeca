#!/usr/bin/env node
/** The command. A clone is built first, where its sources have changed; a package has no sources, and was built before it was packed. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const build = fileURLToPath(new URL("../scripts/build.ts", import.meta.url));
if (existsSync(build)) {
  const args = ["--import", import.meta.resolve("tsx"), build, "server", "playground", "reader"];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) process.exit(1);
}
await import("../dist/src/main.js");
