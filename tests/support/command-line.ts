import { PassThrough } from "node:stream";
import { runCli } from "../../src/cli.js";

export interface CommandResult {
  code: number;
  stdout: string;
  stderr: string;
}

/** A command that runs in this process until it ends or is stopped. */
export interface RunningCommand {
  stdout: () => string;
  stderr: () => string;
  stop(): Promise<CommandResult>;
}

/** Runs a command line in this process. */
export async function commandLine(...args: string[]): Promise<CommandResult> {
  const { stdout, stderr, done } = begin(args, new AbortController().signal);
  return { code: await done, stdout: stdout(), stderr: stderr() };
}

/** Begins a command line that ends only when it is stopped. */
export function startCommand(...args: string[]): RunningCommand {
  const stopped = new AbortController();
  const { stdout, stderr, done } = begin(args, stopped.signal);
  return {
    stdout,
    stderr,
    async stop() {
      stopped.abort();
      return { code: await done, stdout: stdout(), stderr: stderr() };
    },
  };
}

function begin(
  args: string[],
  signal: AbortSignal,
): { stdout: () => string; stderr: () => string; done: Promise<number> } {
  const [stdout, stderr] = [collector(), collector()];
  const streams = { stdout: stdout.stream, stderr: stderr.stream };
  return { stdout: stdout.text, stderr: stderr.text, done: runCli(args, { streams, stop: () => signal }) };
}

function collector(): { stream: NodeJS.WriteStream; text: () => string } {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return { stream: stream as unknown as NodeJS.WriteStream, text: () => Buffer.concat(chunks).toString() };
}
