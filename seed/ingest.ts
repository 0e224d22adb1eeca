import { readFile } from "node:fs/promises";
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
import type { Problem, ProviderClaim } from "./formats/format.js";
import { readAhead } from "./read-ahead.js";
import { walkFiles } from "./read-files.js";
import type { ReportBuilder } from "./report.js";
import type { SourceRoot } from "./sources.js";
import { digestOf } from "./text-digest.js";

/** Raised when a format reads a file differently than before, so that unchanged files are read again. */
const PARSER_VERSION = "1";

/** Files read and written together: bounds memory, whatever the number of files. */
const BATCH_FILES = 200;
const BATCH_BYTES = 16 * 1024 * 1024;

interface WalkedFile {
  path: string;
  absolute: string;
  size: number;
}

export interface IngestOptions {
  provider?: ProviderClaim;
  signal: AbortSignal;
  onFile(count: number): void;
}

/**
 * Reads every file below `root` in batches and writes what changed to `documents`. A file that was good before and is broken
 * now keeps its last good version. Stops between two batches when aborted. Gives the number of files seen.
 */
export async function ingest(
  store: Store,
  root: SourceRoot,
  report: ReportBuilder,
  options: IngestOptions,
): Promise<number> {
  let files = 0;
  for await (const batch of readAhead(readBatches(store, root, report, options))) {
    if (options.signal.aborted) break;
    await upsertDocuments(store, batch.changed, batch.known);
    await markDocumentsRemoved(store, batch.withdrawn);
    files += batch.files;
    options.onFile(batch.files);
  }
  return files;
}

interface Batch {
  files: number;
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
  for await (const files of batches(root, report)) yield readBatch(store, root, files, report, options);
}

async function* batches(root: SourceRoot, report: ReportBuilder): AsyncGenerator<WalkedFile[]> {
  let batch: WalkedFile[] = [];
  let bytes = 0;
  for await (const entry of walkFiles(root.root)) {
    if ("problem" in entry) {
      report.rejected([{ ...entry.problem, file: `${root.label}/${entry.problem.file}` }]);
      continue;
    }
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

async function readBatch(
  store: Store,
  root: SourceRoot,
  batch: WalkedFile[],
  report: ReportBuilder,
  options: IngestOptions,
): Promise<Batch> {
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
  const read = await Promise.all(
    files.map((file) => readFile(file.absolute).catch((error: NodeJS.ErrnoException) => error)),
  );
  for (const [index, file] of files.entries()) {
    const bytes = read[index];
    if (bytes === undefined || bytes instanceof Error) {
      report.rejected([unreadable(file.path, bytes)]);
      continue;
    }
    const before = known.get(file.id);
    const digest = digestOf(PARSER_VERSION, JSON.stringify(options.provider ?? null), bytes);
    if (before?.digest === digest) {
      report.unchangedFile();
      continue;
    }
    const result = parseFile(file.path, bytes);
    if (result.kind === "document") {
      const record = documentRecord(
        { source: root.source, path: file.path, digest },
        result.document,
        options.provider,
      );
      report.warnings(result.warnings);
      if (fitsStore(record)) {
        changed.push(record);
        report.loadedFile();
      } else {
        report.rejected([tooLarge(file.path)]);
      }
    } else if (result.kind === "rejected") {
      report.rejected(result.problems);
    } else {
      report.skippedFile(result.kind);
      if (before && !before.removed) withdrawn.push(file.id);
    }
  }
  return { files: batch.length, known, changed, withdrawn };
}

function unreadable(file: string, error: NodeJS.ErrnoException | undefined): Problem {
  return {
    file,
    rule: "unreadable",
    found: error?.code ?? "no data",
    hint: "Check that the file is still there and may be read, then seed again.",
  };
}

function tooLarge(file: string): Problem {
  return {
    file,
    rule: "too-large",
    found: "more than 15 MiB once parsed",
    hint: "Split the document; MongoDB takes at most 16 MiB a document.",
  };
}
