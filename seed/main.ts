import { access, constants, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { failure, NewsgraphError } from "../src/errors.js";
import { printable } from "../src/printable.js";
import { openStore, type Store } from "../src/store/connection.js";
import { withScratchCopy } from "../src/store/scratch.js";
import type { ProviderClaim } from "./fields/provider-claim.js";
import type { FolderSettings } from "./reading/folder-settings.js";
import { runForget, runSeed, type SeedOptions, type SeedResult } from "./pipeline.js";
import { streamNodeChanges, type NodeChange } from "./node-changes.js";
import { ChangePrinter } from "./print-change.js";
import { printReport } from "./print-report.js";
import { readingSettings, type ReadingOptions } from "./reading-options.js";
import { startProgress } from "./progress.js";
import type { SeedReport } from "./report.js";
import { rehearse } from "./rehearse.js";
import { resolveRoots, type SourceRoot } from "./sources.js";
import { survivingOutages } from "./survive-outages.js";
import { watchRoots, type Changes } from "./watch.js";

/** Exit codes of `newsgraph seed`; 1 is for a run that could not begin or finish. */
const LOADED = 0;
const SOME_REJECTED = 2;
const INTERRUPTED = 130;

export interface SeedCommandOptions extends ReadingOptions {
  source?: string;
  dryRun?: boolean;
  /** Given as --prune or --no-prune; absent: prune unless the source seems to be another folder. */
  prune?: boolean;
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
 * @param onLoaded called after the first run, where a watch goes on
 * @throws NewsgraphError where the run could not begin or finish (exit code 1): bad usage, nothing to read, store unreachable.
 */
export async function seedCommand(
  paths: string[],
  options: SeedCommandOptions,
  config: Parameters<typeof openStore>[0],
  streams: CommandStreams,
  signal: AbortSignal,
  onLoaded?: () => void,
): Promise<number> {
  if (options.source?.trim() === "") throw failure("BAD_USAGE", "--source must not be empty.");
  if (options.report !== undefined) await checkReportFile(options.report);
  const roots = await resolveRoots(paths, options.source);
  const provider = options.provider === undefined ? undefined : parseProvider(options.provider);
  const reading = readingSettings(options);
  const say = sayOn(streams, options);
  const store = await openStore(config, { say });
  const outages = { say, signal };
  try {
    await survivingOutages(store, outages, () => store.ensureSchema());
    const printer = new ChangePrinter(streams.stderr);
    const run = async (changes?: Changes): Promise<number> => {
      const target = { roots, streams, options, signal, say, printer, ...reading, ...(provider && { provider }) };
      return options.dryRun
        ? survivingOutages(store, outages, () =>
            withScratchCopy(store, (scratch) => seedStore(scratch, target, { before: store })),
          )
        : seedStore(store, target, { changes });
    };
    const first = (): Promise<number> =>
      run().catch((error: unknown) => {
        if (!signal.aborted || !isOutage(error)) throw error;
        say("Interrupted while the store was away. Run it again to go on.");
        return INTERRUPTED;
      });
    if (!options.watch) return await first();
    await watchRoots(roots, signal, {
      async first() {
        await first();
        if (signal.aborted) return;
        onLoaded?.();
        say("Watching for changes. Press Ctrl-C to stop.");
        if (!options.dryRun)
          await rehearse(store, roots, signal, { settings: reading.settings, ...(provider && { provider }) });
      },
      // What is wrong for the moment, such as a folder emptied before it is filled again, must not end the watch.
      run: (changes) =>
        run(changes).then(
          () => undefined,
          (error: unknown) => {
            if (!(error instanceof NewsgraphError)) throw error;
            say(`${error.message} Still watching.`);
          },
        ),
    });
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
  config: Parameters<typeof openStore>[0],
  streams: CommandStreams,
  signal: AbortSignal,
): Promise<number> {
  const say = sayOn(streams, options);
  const store = await openStore(config, { say });
  try {
    await survivingOutages(store, { say, signal }, () => store.ensureSchema());
    const result = await runForget(store, sources, { signal, say, onProgress: () => undefined });
    return await finish(
      result,
      options,
      (report) => printReport(report, { verb: "Forgot", interrupted: result.interrupted }, streams.stderr),
      streams,
    );
  } finally {
    await store.close();
  }
}

function isOutage(error: unknown): boolean {
  return error instanceof NewsgraphError && error.code === "STORE_UNREACHABLE";
}

interface SeedTarget {
  roots: SourceRoot[];
  options: Pick<SeedCommandOptions, "prune" | "dryRun" | "watch" | "report" | "json" | "quiet">;
  streams: CommandStreams;
  signal: AbortSignal;
  say: (message: string) => void;
  settings: FolderSettings;
  followLinks: boolean;
  printer: ChangePrinter;
  provider?: ProviderClaim;
}

/**
 * One run on an open store, with progress and report.
 * @param before the store that `store` is a copy of, where the report is to tell what would change
 * @param changes what a watch has seen since the run before; absent for the first
 */
async function seedStore(
  store: Store,
  { roots, options, streams, signal, say, settings, followLinks, printer, provider }: SeedTarget,
  { before, changes }: { before?: Store; changes?: Changes | undefined },
): Promise<number> {
  const progress = await startProgress(roots, streams.stderr, options.quiet === true);
  const seedOptions: SeedOptions = {
    prune: options.prune === undefined ? "safe" : options.prune ? "always" : "never",
    signal,
    onProgress: progress.advance,
    say,
    settings,
    followLinks,
    isFull: options.report !== undefined,
    ...(changes && { changes }),
    ...(provider && { provider }),
  };
  try {
    const result = await runSeed(store, roots, seedOptions);
    progress.stop();
    if (before && !result.interrupted) result.report.changes = await changesFrom(before, store);
    const print = (report: SeedReport): void => {
      if (changes) printer.print(report);
      else
        printReport(
          report,
          { verb: options.dryRun ? "Would load" : "Loaded", interrupted: result.interrupted },
          streams.stderr,
        );
      printer.note(report);
    };
    return await finish(result, options, print, streams);
  } finally {
    progress.stop();
  }
}

async function changesFrom(before: Store, after: Store): Promise<NodeChange[]> {
  const changes: NodeChange[] = [];
  for await (const change of streamNodeChanges(before, after)) changes.push(change);
  return changes;
}

async function finish(
  { report, interrupted }: SeedResult,
  options: Pick<SeedCommandOptions, "watch" | "report" | "json" | "quiet">,
  print: (report: SeedReport) => void,
  streams: CommandStreams,
): Promise<number> {
  // One line a report where several follow each other.
  const json = `${JSON.stringify(report, null, options.watch ? 0 : 2)}\n`;
  if (options.report !== undefined) await writeReport(options.report, json);
  if (options.json) streams.stdout.write(json);
  if (!options.quiet) print(report);
  if (interrupted) return INTERRUPTED;
  return report.documents.rejected === 0 ? LOADED : SOME_REJECTED;
}

function sayOn({ stderr }: CommandStreams, { quiet }: Pick<SeedCommandOptions, "quiet">): (message: string) => void {
  return (message) => void (quiet || stderr.write(`${printable(message)}\n`));
}

/** Before the work, not after it: a run may take minutes. */
async function checkReportFile(path: string): Promise<void> {
  await access(dirname(resolve(path)), constants.W_OK).catch((cause: NodeJS.ErrnoException) => {
    throw failure(
      "BAD_USAGE",
      `The report cannot be written to ${path}: the folder is not there or may not be written to.`,
      cause,
    );
  });
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
  const match = /^([^<>]*)(?:<\s*([^<>\s]+)\s*>\s*)?$/.exec(text);
  const name = match?.[1]?.trim();
  const domain = match?.[2]?.toLowerCase().replace(/^www\./, "");
  if (!match || (!name && !domain) || (domain !== undefined && !/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(domain))) {
    throw failure("BAD_USAGE", `--provider takes "Name <domain>", such as "Harbour Post <harbourpost.example>".`);
  }
  return { ...(name && { name }), ...(domain !== undefined && { domain }) };
}
