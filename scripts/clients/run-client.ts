import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Client } from "./clients.js";

const runFile = promisify(execFile);
const PATIENCE_MS = 300_000;

/** What became of a client: what it printed, or why it was left out. */
export type ClientOutcome = { printed: string; seconds: number } | { leftOut: string };

/**
 * Installs, builds and runs a client.
 * @param folder where it lies
 * @throws Error with what was printed, where it does not build or run
 */
export async function runClient(client: Client, folder: string, endpoint: string): Promise<ClientOutcome> {
  const env = { ...process.env, ...client.env };
  const start = performance.now();
  const run = async ([program = "", ...args]: readonly string[]): Promise<string> => {
    const given = args.map((argument) => (argument === "ENDPOINT" ? endpoint : argument));
    return (await runFile(program, given, { cwd: folder, env, timeout: PATIENCE_MS })).stdout;
  };
  if (!(await isThere(client.toolchain))) return { leftOut: `there is no ${client.toolchain} on this machine` };
  try {
    for (const command of client.install) await run(command);
  } catch (error) {
    return { leftOut: `what it depends on cannot be had: ${(error as Error).message.trim().slice(0, 500)}` };
  }
  for (const command of client.build) await run(command);
  return { printed: await run(client.run), seconds: (performance.now() - start) / 1000 };
}

async function isThere(program: string): Promise<boolean> {
  return runFile("sh", ["-c", 'command -v "$1"', "sh", program]).then(
    () => true,
    () => false,
  );
}
