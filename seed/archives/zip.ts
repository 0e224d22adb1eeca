import { stat } from "node:fs/promises";
import { openPromise, type Entry, type ZipFile } from "yauzl";
import { guessEncoding } from "../formats/encodings/guess.js";
import { decodeAs } from "../formats/encodings/legacy-decoder.js";
import type { Problem } from "../formats/format.js";
import { LARGEST_FILE, tooLarge, unreadable } from "../walked-file.js";
import { ArchiveError, checkSize, type Archive, type ArchiveEntry } from "./archive.js";

interface ZipEntry extends ArchiveEntry {
  entry: Entry;
}

const UNIX = 3;
const FILE_TYPE = 0xf000;
const SYMBOLIC_LINK = 0xa000;
const UTF8_NAME = 0x800;

/** A ZIP file. Its directory stands at its end, so any member is read without those before it. */
export function openZip(absolute: string): Archive<ZipEntry> {
  let zip: ZipFile | undefined;
  return {
    async list() {
      try {
        const { size } = await stat(absolute);
        zip = await openPromise(absolute, { autoClose: false, decodeStrings: false });
        const entries: Entry[] = [];
        let unpacked = 0;
        for await (const entry of zip.eachEntry()) {
          entries.push(entry);
          unpacked += entry.uncompressedSize;
          checkSize(entries.length, size, unpacked);
        }
        const nameOf = nameDecoder(entries);
        return entries
          .map((entry): ZipEntry => ({ name: nameOf(entry), size: entry.uncompressedSize, entry, ...flawOf(entry) }))
          .filter(({ name }) => !/[/\\]$/.test(name));
      } catch (error) {
        throw error instanceof ArchiveError ? error : new ArchiveError("a broken ZIP archive", { cause: error });
      }
    },
    async *read(entries, paths) {
      for (const [index, { entry, size }] of entries.entries()) {
        const path = paths[index] ?? "";
        yield zip === undefined || size > LARGEST_FILE ? tooLarge(path) : await readEntry(zip, entry, path);
      }
    },
    close: () => zip?.close(),
  };
}

function flawOf(entry: Entry): Pick<ArchiveEntry, "flaw"> {
  if (entry.isEncrypted())
    return {
      flaw: { problem: "locked by a password", hint: "Unpack the archive with its password, and seed the folder." },
    };
  const isUnix = entry.versionMadeBy >> 8 === UNIX;
  if (isUnix && ((entry.externalFileAttributes >>> 16) & FILE_TYPE) === SYMBOLIC_LINK)
    return { flaw: { skipped: "a link inside an archive" } };
  if (!entry.canDecodeFileData())
    return {
      flaw: { problem: "packed by a method that is not read here", hint: "Unpack the archive, and seed the folder." },
    };
  return {};
}

/** What a member unpacks to is checked against what the archive says of it, so that it stays below the limit. */
async function readEntry(zip: ZipFile, entry: Entry, path: string): Promise<Uint8Array | Problem> {
  try {
    const parts: Buffer[] = [];
    for await (const part of await zip.openReadStreamPromise(entry)) if (Buffer.isBuffer(part)) parts.push(part);
    return Buffer.concat(parts);
  } catch {
    return unreadable(path, "broken in the archive");
  }
}

/** Names are UTF-8 where their flag says so, or where they are; else of the encoding that all of them together tell, or of DOS. */
function nameDecoder(entries: readonly Entry[]): (entry: Entry) => string {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  const others: Uint8Array[] = [];
  const decode = (entry: Entry) => {
    try {
      return utf8.decode(entry.fileNameRaw);
    } catch {
      return undefined;
    }
  };
  for (const entry of entries) if (decode(entry) === undefined) others.push(entry.fileNameRaw, Buffer.from("\n"));
  const encoding = others.length === 0 ? "utf-8" : (guessEncoding(Buffer.concat(others)).certain ?? "cp437");
  return (entry) =>
    decode(entry) ?? decodeAs((entry.generalPurposeBitFlag & UTF8_NAME) === 0 ? encoding : "utf-8", entry.fileNameRaw);
}
