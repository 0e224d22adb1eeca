import { randomUUID } from "node:crypto";
import { failure } from "../src/errors.js";
import type { Store } from "../src/store/connection.js";
import { markChanging } from "../src/store/content-state.js";
import { findSources, streamDuplicates } from "../src/store/document-reads.js";
import {
  findKnownDocumentsByPaths,
  markDocumentsRemoved,
  markSourcesRemoved,
  upgradeDocuments,
} from "../src/store/document-writes.js";
import { findSeedState } from "../src/store/meta-writes.js";
import { deleteRuns, writeRuns } from "../src/store/run-records.js";
import { countNodes } from "../src/store/totals.js";
import { runRecord } from "./run-record.js";
import { derive } from "./derive.js";
import type { ProviderClaim } from "./fields/provider-claim.js";
import { ingest, type Seen } from "./ingest.js";
import type { FolderSettings } from "./reading/folder-settings.js";
import { findVanished, isThere } from "./prune.js";
import { ReportBuilder, type SeedReport } from "./report.js";
import { withSeedLease } from "./seed-lease.js";
import { isBelow, labelledPath, type SourceRoot } from "./sources.js";
import { survivingOutages } from "./survive-outages.js";
import type { Changes } from "./watch.js";

export interface SeedOptions {
  /** What to do about documents whose files are gone. `safe` keeps them where not one file of the source is known: it may be another folder. */
  prune: "safe" | "always" | "never";
  /** Told when the run has to wait for another one. */
  say?: (message: string) => void;
  /** For documents that name none. */
  provider?: ProviderClaim;
  /** Beat what settings files in the folders say. */
  settings?: FolderSettings;
  /** Symbolic links to folders are followed. */
  followLinks?: boolean;
  /** The report tells of every document what became of it. */
  isFull?: boolean;
  /** What a watch has seen: only that is looked at, and a folder that it saw being emptied is empty. */
  changes?: Changes;
  signal: AbortSignal;
  /** Called as work goes on, with the number of files or documents since the last call. */
  onProgress(phase: SeedPhase, count: number): void;
}

export type SeedPhase = "read" | "link" | "relate";

export interface SeedResult {
  report: SeedReport;
  interrupted: boolean;
}

/**
 * One run: read the files into `documents`, work out which names are one thing, derive the nodes that changed, count.
 * Right without transactions: each step may be killed and is taken up by the next run. Where nothing changed, nothing is written.
 * @throws NewsgraphError NOTHING_TO_READ where no root holds a file; SEED_RUNNING while another run writes to this store.
 */
export async function runSeed(store: Store, roots: SourceRoot[], options: SeedOptions): Promise<SeedResult> {
  const sources = [...new Set(roots.map((root) => root.source))];
  return run(store, sources, options, async (report) => {
    const { changes, signal } = options;
    let files = 0;
    let extent: Extent = "whole";
    const held = changes?.files && (await findSources(store));
    for (const root of roots) {
      // What has been taken out of the store meanwhile is loaded anew, and not only what has changed.
      const only = held?.includes(root.source) ? changes?.files?.filter((path) => isBelow(path, root.root)) : undefined;
      if (only) extent = "part";
      if (only?.length === 0) continue;
      const seen = await ingest(store, root, report, {
        ...options,
        ...(only && { only }),
        onFile: (count) => options.onProgress("read", count),
      });
      files += seen.documents;
      if (signal.aborted) return extent;
      if (only) await removeVanished(store, root, only, options);
      // An empty folder is more likely a disk that is not mounted than a wish to lose everything, unless it was seen being emptied.
      else if (seen.documents > 0) await prune(store, root, seen, report, options);
      else if (changes?.sawRemovals)
        await prune(store, root, seen, report, { ...options, prune: options.prune === "never" ? "never" : "always" });
    }
    if (files > 0 || changes?.files || changes?.sawRemovals || signal.aborted) return extent;
    throw failure(
      "NOTHING_TO_READ",
      `No document was found below ${roots.map((root) => root.root).join(", ")}; nothing was changed.`,
    );
  });
}

/**
 * Takes all documents of these sources out of the store, and with them the nodes that nothing else names.
 * @throws NewsgraphError BAD_USAGE for a source that the store does not know; SEED_RUNNING as above.
 */
export async function runForget(
  store: Store,
  sources: string[],
  options: Omit<SeedOptions, "prune" | "provider">,
): Promise<SeedResult> {
  return run(store, sources, options, async () => {
    const known = await findSources(store);
    const unknown = sources.filter((source) => !known.includes(source));
    // A run that was killed may have taken the source's documents away and not yet what was made of them.
    if (unknown.length > 0 && !(await findSeedState(store)).pending) {
      throw failure(
        "BAD_USAGE",
        `The store knows no source ${unknown.join(", ")}; it has ${known.join(", ") || "none"}.`,
      );
    }
    await markSourcesRemoved(store, sources);
    return "whole";
  });
}

/** What a watch saw going is taken out, unless it is to be kept. */
async function removeVanished(
  store: Store,
  root: SourceRoot,
  paths: readonly string[],
  options: Pick<SeedOptions, "prune">,
): Promise<void> {
  if (options.prune === "never") return;
  const gone = (
    await Promise.all(paths.map(async (path) => ((await isThere(path)) ? [] : [labelledPath(root, path)])))
  ).flat();
  const known = await findKnownDocumentsByPaths(store, root.source, gone);
  await markDocumentsRemoved(
    store,
    [...known.values()].flat().map(({ _id }) => _id),
  );
}

async function prune(
  store: Store,
  root: SourceRoot,
  seen: Seen,
  report: ReportBuilder,
  options: SeedOptions,
): Promise<void> {
  if (options.prune === "never") return;
  const vanished = await findVanished(store, root, seen.elsewhere, options.signal);
  if (vanished.length > 0 && seen.known === 0 && !root.isFile && options.prune === "safe") {
    report.warning(
      "source-replaced",
      `not one of the ${vanished.length} documents that source ${root.source} held before is in ${root.root}, so they were kept`,
      "If this is another folder of the same name, give it a name of its own with --source NAME; if they are to go, use --prune.",
    );
    return;
  }
  await markDocumentsRemoved(store, vanished);
}

type RunOptions = Pick<SeedOptions, "signal" | "onProgress" | "say">;
/** Whether a run has looked at all files of its sources, or at those alone that a watch has seen change. */
type Extent = "whole" | "part";
type ReadSources = (report: ReportBuilder) => Promise<Extent>;

async function run(store: Store, sources: string[], options: RunOptions, read: ReadSources): Promise<SeedResult> {
  const holder = randomUUID();
  return survivingOutages(store, options, () => runOnce(store, sources, holder, options, read));
}

async function runOnce(
  store: Store,
  sources: string[],
  holder: string,
  options: RunOptions,
  read: ReadSources,
): Promise<SeedResult> {
  const report = new ReportBuilder();
  let extent: Extent = "whole";
  await withSeedLease(store, holder, options.say, async (lost) => {
    await upgradeDocuments(store);
    extent = await read(report);
    if (options.signal.aborted) return;
    // What this run writes from here on may come after the other one's end.
    const onLost = (): void => void markChanging(store).catch(() => undefined);
    lost.addEventListener("abort", onLost, { once: true });
    const signal = AbortSignal.any([options.signal, lost]);
    const isSettled = await derive(store, report, { ...options, sources, signal, holder });
    if (isSettled || options.signal.aborted) return;
    await markChanging(store);
    throw failure("SEED_RUNNING", "Another run has taken over while this one was stopped or cut off from the store.");
  });
  const duplicates: SeedReport["duplicates"] = [];
  for await (const duplicate of streamDuplicates(store, sources)) duplicates.push(duplicate);
  const built = report.build(sources, await countNodes(store), duplicates);
  // A few changed files say nothing of the others: what the last whole run said of them still holds.
  if (extent === "whole") await keepRuns(store, sources, built, options.signal.aborted);
  return { report: built, interrupted: options.signal.aborted };
}

/** Keeps what the run came to, for each source that still has documents. */
async function keepRuns(store: Store, sources: string[], report: SeedReport, isInterrupted: boolean): Promise<void> {
  const known = new Set(await findSources(store));
  const held = sources.filter((source) => known.has(source));
  await writeRuns(
    store,
    held.map((source) => runRecord(source, report, isInterrupted)),
  );
  await deleteRuns(
    store,
    sources.filter((source) => !known.has(source)),
  );
}
