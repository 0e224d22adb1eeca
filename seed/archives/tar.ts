import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { PassThrough, pipeline, type Transform } from "node:stream";
import { createGunzip } from "node:zlib";
import { extract, type Header } from "tar-stream";
import { LARGEST_FILE, tooLarge, unreadable } from "../walked-file.js";
import { ArchiveError, checkSize, type Archive, type ArchiveEntry } from "./archive.js";

interface TarEntry extends ArchiveEntry {
  /** Its place among the archive's entries. */
  index: number;
}

/** Members held at once: a tape has no directory, so members in order of their names need a pass for each of such parts. */
const HELD_BYTES = 64 * 1024 * 1024;

/** A tar file, plain or packed by gzip. */
export function openTar(absolute: string, isPacked: boolean): Archive<TarEntry> {
  return {
    async list() {
      try {
        const { size } = await stat(absolute);
        const entries: TarEntry[] = [];
        let unpacked = 0;
        for await (const { header, index } of passOver(absolute, isPacked)) {
          unpacked += header.size;
          checkSize(index, size, unpacked);
          const flaw = flawOf(header);
          if (flaw !== "none") entries.push({ name: header.name, size: header.size, index, ...flaw });
        }
        return entries;
      } catch (error) {
        throw error instanceof ArchiveError ? error : new ArchiveError("a broken tar archive", { cause: error });
      }
    },
    async *read(entries, paths) {
      for (let from = 0; from < entries.length;) {
        let to = from;
        for (let held = 0; to < entries.length && held <= HELD_BYTES; to++) held += heldSize(entries[to]);
        const bytes = await readPart(absolute, isPacked, entries.slice(from, to));
        for (; from < to; from++) {
          const entry = entries[from];
          const path = paths[from] ?? "";
          if (entry === undefined || entry.size > LARGEST_FILE) yield tooLarge(path);
          else yield bytes.get(entry.index) ?? unreadable(path, "broken in the archive");
        }
      }
    },
    close: () => undefined,
  };
}

function heldSize(entry: TarEntry | undefined): number {
  return entry === undefined || entry.size > LARGEST_FILE ? 0 : entry.size;
}

async function readPart(
  absolute: string,
  isPacked: boolean,
  entries: readonly TarEntry[],
): Promise<Map<number, Uint8Array>> {
  const wanted = new Set(entries.filter(({ size }) => size <= LARGEST_FILE).map(({ index }) => index));
  const bytes = new Map<number, Uint8Array>();
  try {
    for await (const { entry, index } of passOver(absolute, isPacked)) {
      if (!wanted.has(index)) continue;
      const parts: Buffer[] = [];
      for await (const part of entry) if (Buffer.isBuffer(part)) parts.push(part);
      bytes.set(index, Buffer.concat(parts));
      if (bytes.size === wanted.size) break;
    }
  } catch {
    // The archive has changed since it was listed; what is missing is told file by file.
  }
  return bytes;
}

/** Folders are no files; links and devices are named. */
function flawOf({ type }: Header): Pick<ArchiveEntry, "flaw"> | "none" {
  if (type === "directory") return "none";
  if (type === "link" || type === "symlink") return { flaw: { skipped: "a link inside an archive" } };
  if (type === "file" || type === "contiguous-file") return {};
  return { flaw: { skipped: "neither a file nor a folder" } };
}

/** Each entry, its content to be read or left before the next is asked for. @throws where the archive ends early or is no tar file */
async function* passOver(
  absolute: string,
  isPacked: boolean,
): AsyncGenerator<{ entry: AsyncIterable<unknown>; header: Header; index: number }> {
  const members = extract();
  const unpack: Transform = isPacked ? createGunzip() : new PassThrough();
  pipeline(createReadStream(absolute), unpack, members, () => undefined);
  let index = 0;
  for await (const entry of members) {
    yield { entry, header: entry.header, index: index++ };
    entry.resume();
  }
}
