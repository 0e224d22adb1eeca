import type { Store } from "../src/store/connection.js";
import {
  findKnownDocumentsByPaths,
  fitsStore,
  markDocumentsRemoved,
  upsertDocuments,
  type KnownDocument,
} from "../src/store/document-writes.js";
import type { DocumentRecord } from "../src/store/documents.js";
import { documentRecord } from "./document-record.js";
import type { ProviderClaim } from "./fields/provider-claim.js";
import { readAhead } from "./read-ahead.js";
import { walkFiles, walkPaths } from "./read-files.js";
import { FolderReader, type FolderReading } from "./reading/folder-reader.js";
import type { FolderSettings } from "./reading/folder-settings.js";
import { reportDocuments } from "./reading/reading-report.js";
import { emptyOutcome, type BatchOutcome, type ReportBuilder } from "./report.js";
import type { SourceRoot } from "./sources.js";
import { digestOf } from "./text-digest.js";
import { tooLarge, unreadable, type WalkedFile } from "./walked-file.js";

/** Raised when a format reads a file differently than before, so that unchanged files are read again. */
const PARSER_VERSION = "5";

/** Files read and written together: bounds memory, whatever the number of files. */
const BATCH_FILES = 200;
const BATCH_BYTES = 16 * 1024 * 1024;

export interface IngestOptions {
  /** Beat what settings files in the folders say. */
  settings?: FolderSettings;
  /** The report tells of every document what became of it. */
  isFull?: boolean;
  /** Symbolic links to folders are followed. */
  followLinks?: boolean;
  /** Absolute paths of the only files to look at; those that are gone are passed by. */
  only?: readonly string[];
  provider?: ProviderClaim;
  signal: AbortSignal;
  onFile(count: number): void;
}

/**
 * Reads every file below `root` in batches and writes what changed to `documents`. A document that was good before and is broken
 * now keeps its last good version. Stops between two batches when aborted.
 */
export async function ingest(
  store: Store,
  root: SourceRoot,
  report: ReportBuilder,
  options: IngestOptions,
): Promise<Seen> {
  const seen: Seen = { documents: 0, known: 0, elsewhere: new Set() };
  for await (const batch of readAhead(readBatches(store, root, report, options))) {
    if (options.signal.aborted) break;
    await upsertDocuments(store, batch.changed, batch.known);
    await markDocumentsRemoved(store, batch.withdrawn);
    report.batch(batch.outcome);
    seen.documents += batch.files - batch.outcome.attachments;
    seen.known += batch.known.length;
    for (const path of batch.elsewhere) seen.elsewhere.add(path);
    options.onFile(batch.files);
  }
  return seen;
}

/** What one source root holds. */
export interface Seen {
  /** Files that are not pictures and the like. */
  documents: number;
  /** Documents of these files that the store knew before. */
  known: number;
  /** Paths of files that the folder itself has not under this name: of those of archives, and of names that are not composed Unicode. */
  elsewhere: Set<string>;
}

type FoundFile = WalkedFile & { isElsewhere?: true };

interface Batch {
  files: number;
  elsewhere: string[];
  outcome: BatchOutcome;
  known: KnownDocument[];
  changed: DocumentRecord[];
  /** Ids of documents that are not to be shown any more. */
  withdrawn: string[];
}

async function* readBatches(
  store: Store,
  root: SourceRoot,
  report: ReportBuilder,
  options: IngestOptions,
): AsyncGenerator<Batch> {
  const folders = new FolderReader(root, options.settings ?? {});
  for await (const files of batches(root, folders, report, options))
    yield readBatch(store, root, folders, files, options);
}

async function* batches(
  root: SourceRoot,
  folders: FolderReader,
  report: ReportBuilder,
  { only, followLinks = false }: Pick<IngestOptions, "only" | "followLinks">,
): AsyncGenerator<FoundFile[]> {
  let batch: FoundFile[] = [];
  let bytes = 0;
  for await (const entry of only
    ? walkPaths(root.folder, only, { followLinks })
    : walkFiles(root.root, { followLinks })) {
    if ("problem" in entry) {
      report.rejected([{ ...entry.problem, file: `${root.label}/${entry.problem.file}` }]);
      continue;
    }
    if ("skipped" in entry) {
      const { path, reason } = entry.skipped;
      report.skipped(`${root.label}/${path}`, reason);
      continue;
    }
    const path = folders.locate(entry.path);
    const isElsewhere = entry.isMember ?? path !== `${root.label}/${entry.path}`;
    batch.push({ ...entry, path, ...(isElsewhere && { isElsewhere }) });
    bytes += entry.size;
    if (batch.length >= BATCH_FILES || bytes >= BATCH_BYTES) {
      yield batch;
      batch = [];
      bytes = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

async function readBatch(
  store: Store,
  root: SourceRoot,
  folders: FolderReader,
  files: FoundFile[],
  options: IngestOptions,
): Promise<Batch> {
  const { source } = root;
  const known = await findKnownDocumentsByPaths(
    store,
    source,
    files.map((file) => file.path),
  );
  const batch: Batch = {
    files: files.length,
    elsewhere: files.flatMap(({ path, isElsewhere }) => (isElsewhere ? [path] : [])),
    outcome: emptyOutcome(),
    known: [...known.values()].flat(),
    changed: [],
    withdrawn: [],
  };
  const contents = await Promise.all(files.map((file) => file.read()));
  for (const [index, file] of files.entries()) {
    const bytes = contents[index];
    if (!(bytes instanceof Uint8Array)) {
      batch.outcome.rejected.push([{ ...(bytes ?? unreadable(file.path, "no data")), file: file.path }]);
      continue;
    }
    const before = known.get(file.path) ?? [];
    const digest = digestOf(
      PARSER_VERSION,
      JSON.stringify([options.provider ?? null, folders.settingsOf(file.path)]),
      bytes,
    );
    if (await isUnchanged(before, digest, folders, file.path)) {
      batch.outcome.unchanged += before.length;
      if (options.isFull) batch.outcome.readings.push({ file: file.path, outcome: "unchanged" });
      continue;
    }
    const read = await folders.read(file.path, bytes);
    if (options.isFull) batch.outcome.readings.push(...reportDocuments(file.path, read.reading));
    take(batch, { source, path: file.path, digest }, before, read, options.provider);
  }
  batch.outcome.warnings.push(...folders.takeProblems());
  return batch;
}

/** Whether a file would be read as it was: the same bytes, nothing has expired, and the files beside it still say the same. */
async function isUnchanged(
  before: readonly KnownDocument[],
  digest: string,
  folders: FolderReader,
  path: string,
): Promise<boolean> {
  if (before.length === 0 || before.some((row) => row.digest !== digest)) return false;
  if (before.some(({ expiresAt }) => expiresAt !== undefined && expiresAt <= folders.now)) return false;
  const lean = before.find((row) => row.lean !== undefined)?.lean;
  return lean === undefined || lean === (await folders.leanOf(path));
}

/** Sorts what was read from one file into what is written, withdrawn and reported. */
function take(
  { outcome, changed, withdrawn }: Batch,
  origin: { source: string; path: string; digest: string },
  before: readonly KnownDocument[],
  { reading, lean }: FolderReading,
  provider: ProviderClaim | undefined,
): void {
  const gone = new Map(before.filter(({ removed }) => !removed).map((row) => [row.part, row._id]));
  if (reading.kind === "rejected") outcome.rejected.push(reading.problems);
  else if (reading.kind === "passed-over") {
    outcome.attachments++;
    withdrawn.push(...gone.values());
  } else {
    for (const { part, isThin, fields, outcome: one } of reading.parts) {
      if (one.kind === "left-out") {
        const { reason, title } = one;
        const isOnly = reading.parts.length === 1;
        outcome.leftOut.push({
          file: origin.path,
          ...(!isOnly && { part }),
          ...(title !== undefined && { title }),
          reason,
        });
        continue;
      }
      // What is broken now keeps its last good version.
      gone.delete(part);
      if (one.kind === "rejected") {
        outcome.rejected.push(one.problems);
        continue;
      }
      const record = documentRecord(
        {
          ...origin,
          part,
          format: reading.format,
          ...(isThin && { lean }),
          ...(one.expiresAt && { expiresAt: one.expiresAt }),
        },
        one.document,
        provider,
      );
      if (fitsStore(record)) {
        outcome.warnings.push(...one.warnings);
        outcome.loaded++;
        outcome.unread.add({ fields });
        changed.push(record);
      } else outcome.rejected.push([tooLarge(origin.path)]);
    }
    withdrawn.push(...gone.values());
  }
}
