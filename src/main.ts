#!/usr/bin/env node
import { runCli } from "./cli.js";
import { signalOfStop } from "./stop-signals.js";

const { stdout, stderr } = process;
process.exitCode = await runCli(process.argv.slice(2), { streams: { stdout, stderr }, stop: signalOfStop });
