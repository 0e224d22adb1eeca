#!/usr/bin/env node
import { runCli } from "./cli.js";
import { signalOfStop } from "./stop-signals.js";

const { stdout, stderr } = process;
// Whoever read the output has read enough: `newsgraph check … | head`.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});
process.exitCode = await runCli(process.argv.slice(2), { streams: { stdout, stderr }, stop: signalOfStop });
