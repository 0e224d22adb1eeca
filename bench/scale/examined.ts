import type { Document } from "mongodb";
import type { Store, StoreCommand } from "../../src/store/connection.js";
import { withWholeCounts } from "./whole-counts.js";

/** What the store did for some commands, as its profiler tells. What a `$lookup` reads is part of its command's. */
export interface Examined {
  commands: number;
  /** Documents that the store returned. */
  rows: number;
  documents: number;
  /** Index entries. */
  keys: number;
}

const PROFILE = "system.profile";
const PROFILE_BYTES = 64 * 1024 * 1024;
const ALL = 2;
const OFF = 0;

const READS = new Set(["find", "aggregate", "getMore"]);
/** What stays of a command when it is sent again; the rest is the first one's session. */
const PARTS = new Set(
  "find aggregate filter sort limit skip projection hint pipeline cursor batchSize singleBatch let allowDiskUse".split(
    " ",
  ),
);

/**
 * Sends commands that read once more, with the profiler on. Nobody else may use the database meanwhile.
 * @throws Error for a read in several batches, which cannot be sent again
 */
export async function examinedBy({ articles: { db } }: Store, commands: readonly StoreCommand[]): Promise<Examined> {
  const reads = commands.filter(({ name }) => READS.has(name));
  await db.command({ profile: OFF });
  await db.dropCollection(PROFILE).catch(() => {});
  await db.createCollection(PROFILE, { capped: true, size: PROFILE_BYTES });
  await db.command({ profile: ALL });
  try {
    for (const { name, command } of reads) {
      if (name === "getMore") throw new Error("A read came in several batches.");
      await db.command(again(command));
    }
  } finally {
    await db.command({ profile: OFF });
  }
  const entries = await db
    .collection(PROFILE)
    .find({ "command.profile": { $exists: false } })
    .toArray();
  await db.dropCollection(PROFILE);
  return { ...sumOf(entries), commands: reads.length };
}

function again(command: Document): Document {
  const parts = Object.fromEntries(Object.entries(command).filter(([name]) => PARTS.has(name)));
  const pipeline = parts["pipeline"] as Document[] | undefined;
  return pipeline ? { ...parts, pipeline: withWholeCounts(pipeline) } : parts;
}

/** Sums up the profiler's entries. */
export function sumOf(entries: readonly Document[]): Omit<Examined, "commands"> {
  const sum = (field: string): number => entries.reduce((total, entry) => total + Number(entry[field] ?? 0), 0);
  return { rows: sum("nreturned"), documents: sum("docsExamined"), keys: sum("keysExamined") };
}
