import type { Store } from "../src/store/connection.js";
import {
  findKnownDocumentsByIds,
  fitsStore,
  markDocumentsRemoved,
  upsertDocuments,
  type KnownDocument,
} from "../src/store/document-writes.js";
import type { DocumentRecord } from "../src/store/documents.js";
import { documentIdOf, documentRecord } from "./document-record.js";
import { parseFile } from "./formats/detect.js";
import type { ProviderClaim } from "./formats/format.js";
import { readAhead } from "./read-ahead.js";
import { walkFiles } from "./read-files.js";
import { tooLarge, unreadable, type WalkedFile } from "./walked-file.js";
import type { BatchOutcome, ReportBuilder } from "./report.js";
import type { SourceRoot } from "./sources.js";
import { digestOf } from "./text-digest.js";

/** Raised when a format reads a file differently than before, so that unchanged files are read again. */
const PARSER_VERSION = "1";

/** Files read and written together: bounds memory, whatever the number of files. */
const BATCH_FILES = 200;
const BATCH_BYTES = 16 * 1024 * 1024;

export interface IngestOptions {
  provider?: ProviderClaim;
  signal: AbortSignal;
  onFile(count: number): void;
}

/**
 * Reads every file below `root` in batches and writes what changed to `documents`. A file that was good before and is broken
 * now keeps its last good version. Stops between two batches when aborted.
 */
export async function ingest(
  store: Store,
  root: SourceRoot,
  report: ReportBuilder,
  options: IngestOptions,
): Promise<Seen> {
  const seen: Seen = { documents: 0, known: 0 };
  for await (const batch of readAhead(readBatches(store, root, report, options))) {
    if (options.signal.aborted) break;
    await upsertDocuments(store, batch.changed, batch.known);
    await markDocumentsRemoved(store, batch.withdrawn);
    report.batch(batch.outcome);
    seen.documents += batch.files - batch.outcome.attachments;
    seen.known += batch.known.size;
    options.onFile(batch.files);
  }
  return seen;
}

/** What one source root holds. */
export interface Seen {
  /** Files that are not pictures and the like. */
  documents: number;
  /** Those among them that the store knew before. */
  known: number;
}

interface Batch {
  files: number;
  outcome: BatchOutcome;
  known: Map<string, KnownDocument>;
  changed: DocumentRecord[];
  /** Ids of documents that are drafts now. */
  withdrawn: string[];
}

async function* readBatches(
  store: Store,
  root: SourceRoot,
  report: ReportBuilder,
  options: IngestOptions,
): AsyncGenerator<Batch> {
  for await (const files of batches(root, report)) yield readBatch(store, root, files, options);
}

async function* batches(root: SourceRoot, report: ReportBuilder): AsyncGenerator<WalkedFile[]> {
  let batch: WalkedFile[] = [];
  let bytes = 0;
  for await (const entry of walkFiles(root.root)) {
    if ("problem" in entry) {
      report.rejected([{ ...entry.problem, file: `${root.label}/${entry.problem.file}` }]);
      continue;
    }
    if ("skipped" in entry) continue;
    batch.push(entry);
    bytes += entry.size;
    if (batch.length >= BATCH_FILES || bytes >= BATCH_BYTES) {
      yield batch;
      batch = [];
      bytes = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

async function readBatch(store: Store, root: SourceRoot, batch: WalkedFile[], options: IngestOptions): Promise<Batch> {
  const files = batch.map((file) => {
    const path = `${root.label}/${file.path}`;
    return { ...file, path, id: documentIdOf(root.source, path) };
  });
  const known = await findKnownDocumentsByIds(
    store,
    files.map((file) => file.id),
  );
  const changed: DocumentRecord[] = [];
  const withdrawn: string[] = [];
  const outcome: BatchOutcome = { loaded: 0, unchanged: 0, drafts: 0, attachments: 0, rejected: [], warnings: [] };
  const read = await Promise.all(files.map((file) => file.read()));
  for (const [index, file] of files.entries()) {
    const bytes = read[index];
    if (!(bytes instanceof Uint8Array)) {
      outcome.rejected.push([{ ...(bytes ?? unreadable(file.path, "no data")), file: file.path }]);
      continue;
    }
    const before = known.get(file.id);
    const digest = digestOf(PARSER_VERSION, JSON.stringify(options.provider ?? null), bytes);
    if (before?.digest === digest) {
      outcome.unchanged++;
      continue;
    }
    const result = parseFile(file.path, bytes);
    if (result.kind === "document") {
      const record = documentRecord(
        { source: root.source, path: file.path, digest },
        result.document,
        options.provider,
      );
      if (fitsStore(record)) {
        outcome.warnings.push(...result.warnings);
        outcome.loaded++;
        changed.push(record);
      } else {
        outcome.rejected.push([tooLarge(file.path)]);
      }
    } else if (result.kind === "rejected") {
      outcome.rejected.push(result.problems);
    } else {
      outcome[result.kind === "draft" ? "drafts" : "attachments"]++;
      if (before && !before.removed) withdrawn.push(file.id);
    }
  }
  return { files: batch.length, outcome, known, changed, withdrawn };
}
