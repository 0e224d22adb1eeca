import type { Problem } from "../formats/format.js";

/** A file of an archive, as its list of contents has it. */
export interface ArchiveEntry {
  /** As written; `/` or `\` between folders. */
  name: string;
  /** Bytes, unpacked, as the archive says. */
  size: number;
  /** Why it cannot be read, where that is known. */
  flaw?: { problem: string; hint: string } | { skipped: string };
}

/** One kind of archive. */
export interface Archive<Entry extends ArchiveEntry = ArchiveEntry> {
  /** All files, in the archive's order. @throws ArchiveError */
  list(): Promise<Entry[]>;
  /** The bytes of these entries, in the order given; never more than a bounded part of them is held at once. */
  read(entries: readonly Entry[], paths: readonly string[]): AsyncGenerator<Uint8Array | Problem>;
  close(): void;
}

/** An archive that cannot be read as a whole; the message is a phrase for the report. */
export class ArchiveError extends Error {
  override readonly name = "ArchiveError";
}

/** More files than any collection of documents has, each of them held as a name. */
const MOST_ENTRIES = 200_000;
/** Text packs to a tenth of its size, seldom to a thirtieth. */
const MOST_RATIO = 200;
/** Unpacked bytes up to which the ratio is not looked at: a small archive does no harm. */
const HARMLESS_BYTES = 256 * 1024 * 1024;

/**
 * Refuses what is made to fill a machine: far more files, or far more bytes than its size allows.
 * @param packed bytes of the archive
 * @param unpacked bytes of its files so far
 * @throws ArchiveError
 */
export function checkSize(entries: number, packed: number, unpacked: number): void {
  if (entries > MOST_ENTRIES) throw new ArchiveError(`more than ${MOST_ENTRIES} files`);
  if (unpacked > HARMLESS_BYTES && unpacked > packed * MOST_RATIO)
    throw new ArchiveError(`more than ${MOST_RATIO} times its size when unpacked`);
}
