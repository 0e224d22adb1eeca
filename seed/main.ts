import { writeFile } from "node:fs/promises";
import type { Config } from "../src/config.js";
import { failure } from "../src/errors.js";
import { openStore, type Store } from "../src/store/connection.js";
import { withScratchCopy } from "../src/store/scratch.js";
import type { ProviderClaim } from "./formats/format.js";
import { runForget, runSeed, type SeedOptions, type SeedResult } from "./pipeline.js";
import { printReport } from "./print-report.js";
import { startProgress } from "./progress.js";
import { resolveRoots, type SourceRoot } from "./sources.js";
import { watchRoots } from "./watch.js";

/** Exit codes of `newsgraph seed`; 1 is for a run that could not begin or finish. */
const LOADED = 0;
const SOME_REJECTED = 2;
const INTERRUPTED = 130;

export interface SeedCommandOptions {
  source?: string;
  dryRun?: boolean;
  prune: boolean;
  watch?: boolean;
  /** `Name <domain>`, `Name` or `<domain>`. */
  provider?: string;
  /** File for the report as JSON. */
  report?: string;
  /** Report on stdout, and nothing else there. */
  json?: boolean;
  quiet?: boolean;
}

export interface CommandStreams {
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
}

/**
 * `newsgraph seed PATH…`: loads the files, prints the report, and gives the exit code.
 * @throws NewsgraphError where the run could not begin or finish (exit code 1): bad usage, nothing to read, store unreachable.
 */
export async function seedCommand(
  paths: string[],
  options: SeedCommandOptions,
  config: Config,
  streams: CommandStreams,
  signal: AbortSignal,
): Promise<number> {
  const roots = await resolveRoots(paths, options.source);
  const provider = options.provider === undefined ? undefined : parseProvider(options.provider);
  const say = (message: string): void => void (options.quiet || streams.stderr.write(`${message}\n`));
  const store = await openStore(config, { say });
  try {
    await store.ensureSchema();
    const run = async (): Promise<number> => {
      const target = { roots, streams, options, signal, ...(provider && { provider }) };
      return options.dryRun
        ? withScratchCopy(store, (scratch) => seedStore(scratch, target))
        : seedStore(store, target);
    };
    const code = await run();
    if (!options.watch || signal.aborted) return code;
    say("Watching for changes. Press Ctrl-C to stop.");
    await watchRoots(roots, signal, async () => void (await run()));
    return INTERRUPTED;
  } finally {
    await store.close();
  }
}

/**
 * `newsgraph forget SOURCE…`: takes whole sources out of the store, prints the report, and gives the exit code.
 * @throws NewsgraphError as `seedCommand` does
 */
export async function forgetCommand(
  sources: string[],
  options: Pick<SeedCommandOptions, "report" | "json" | "quiet">,
  config: Config,
  streams: CommandStreams,
  signal: AbortSignal,
): Promise<number> {
  const store = await openStore(config, {
    say: (message) => void (options.quiet || streams.stderr.write(`${message}\n`)),
  });
  try {
    await store.ensureSchema();
    return await finish(
      await runForget(store, sources, { signal, onProgress: () => undefined }),
      options,
      "Forgot",
      streams,
    );
  } finally {
    await store.close();
  }
}

interface SeedTarget {
  roots: SourceRoot[];
  options: Pick<SeedCommandOptions, "prune" | "dryRun" | "report" | "json" | "quiet">;
  streams: CommandStreams;
  signal: AbortSignal;
  provider?: ProviderClaim;
}

/** One run on an open store, with progress and report. */
async function seedStore(store: Store, { roots, options, streams, signal, provider }: SeedTarget): Promise<number> {
  const progress = await startProgress(roots, streams.stderr, options.quiet === true);
  const seedOptions: SeedOptions = {
    prune: options.prune,
    signal,
    onProgress: progress.advance,
    ...(provider && { provider }),
  };
  try {
    const result = await runSeed(store, roots, seedOptions);
    progress.stop();
    return await finish(result, options, options.dryRun ? "Would load" : "Loaded", streams);
  } finally {
    progress.stop();
  }
}

async function finish(
  { report, interrupted }: SeedResult,
  options: Pick<SeedCommandOptions, "report" | "json" | "quiet">,
  verb: string,
  streams: CommandStreams,
): Promise<number> {
  const json = `${JSON.stringify(report, null, 2)}\n`;
  if (options.report !== undefined) await writeReport(options.report, json);
  if (options.json) streams.stdout.write(json);
  if (!options.quiet) printReport(report, { verb, interrupted }, streams.stderr);
  if (interrupted) return INTERRUPTED;
  return report.documents.rejected === 0 ? LOADED : SOME_REJECTED;
}

async function writeReport(path: string, json: string): Promise<void> {
  await writeFile(path, json).catch((cause: NodeJS.ErrnoException) => {
    throw failure(
      "BAD_USAGE",
      `The documents are loaded, but the report could not be written to ${path} (${cause.code ?? "unknown error"}).`,
      cause,
    );
  });
}

/** @throws NewsgraphError BAD_USAGE for a text that is neither a name, `<domain>` nor `Name <domain>`. */
export function parseProvider(text: string): ProviderClaim {
  const match = /^\s*([^<>]*?)\s*(?:<\s*([^<>\s]+)\s*>)?\s*$/.exec(text);
  const name = match?.[1];
  const domain = match?.[2]?.toLowerCase().replace(/^www\./, "");
  if (!match || (!name && !domain) || (domain !== undefined && !/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(domain))) {
    throw failure("BAD_USAGE", `--provider takes "Name <domain>", such as "Harbour Post <harbourpost.example>".`);
  }
  return { ...(name && { name }), ...(domain !== undefined && { domain }) };
}
