import { parseProvider } from "../../seed/main.js";
import { runSeed as runOnRoots, type SeedOptions } from "../../seed/pipeline.js";
import { readingSettings, type ReadingOptions } from "../../seed/reading-options.js";
import type { SeedReport } from "../../seed/report.js";
import { resolveRoots } from "../../seed/sources.js";
import { storeFailure } from "../store/store-failure.js";
import { insideOf, type NewsgraphStore } from "./open-store.js";

/** The options of `newsgraph seed`, by the same names. */
export interface RunSeedOptions {
  /** Name under which these files are kept; the folder's name unless given. */
  source?: string;
  /** What to do about documents whose files are gone: `safe` (unless given) keeps them where the source seems to be another folder. */
  prune?: "safe" | "always" | "never";
  /** For documents that name none: `Name <domain>`, `Name` or `<domain>`. */
  provider?: string;
  /** What every document is, whatever it looks like. */
  as?: "article" | "page";
  /** Address below which paths of documents stand (permalink, slug, pictures). */
  baseUrl?: string;
  /** Encoding of files that do not tell theirs, such as `windows-1252`. */
  encoding?: string;
  /** Whether to take what has expired and what is of a day to come, too. */
  future?: boolean;
  /** Whether to follow symbolic links to folders, and to files elsewhere. */
  followLinks?: boolean;
  /** Whether the report tells of every document what became of it, in `readings`. */
  isFull?: boolean;
  /** Ends the run early; the next one goes on. */
  signal?: AbortSignal;
  /** Told, in one sentence each, of what is waited for: another run, or a store that has gone away. */
  say?: (message: string) => void;
  /** Called as work goes on, with the number of files or documents since the last call. */
  onProgress?: (phase: "read" | "link" | "relate", count: number) => void;
}

/** What a run came to. */
export interface RunSeedResult {
  report: SeedReport;
  /** Whether `signal` ended the run before all was done. */
  interrupted: boolean;
}

/**
 * Loads folders or files, as `newsgraph seed` does. Documents that cannot be read do not end the run: they stand in the report, with what is
 * wrong and where.
 * @throws NewsgraphError BAD_USAGE for an option that means nothing; NOTHING_TO_READ where a path is not there or none holds a document;
 * SEED_RUNNING while another run writes to this store; STORE_UNREACHABLE where the store stays away for a minute
 * @example
 * const { report } = await runSeed(store, ["./content"], { source: "notes" });
 */
export async function runSeed(
  store: NewsgraphStore,
  paths: readonly string[],
  options: RunSeedOptions = {},
): Promise<RunSeedResult> {
  const { source, provider, prune = "safe", as, baseUrl, encoding, future, followLinks, ...rest } = options;
  const written: ReadingOptions = {
    ...(as !== undefined && { as }),
    ...(baseUrl !== undefined && { baseUrl }),
    ...(encoding !== undefined && { encoding }),
    ...(future !== undefined && { future }),
    ...(followLinks !== undefined && { followLinks }),
  };
  const seedOptions: SeedOptions = {
    ...readingSettings(written),
    ...(provider !== undefined && { provider: parseProvider(provider) }),
    prune,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...rest,
  };
  const { store: opened } = insideOf(store);
  try {
    return await runOnRoots(opened, await resolveRoots([...paths], source), seedOptions);
  } catch (error) {
    throw storeFailure(error);
  }
}
