import { open } from "node:fs/promises";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";

export type ArchiveKind = "zip" | "tar" | "tar.gz";

const BLOCK = 512;

/** The kind of archive that a file is, by its first bytes. Undefined for any other file, and for one that cannot be read. */
export async function archiveKind(absolute: string): Promise<ArchiveKind | undefined> {
  const head = await readHead(absolute);
  if (startsWith(head, "PK\x03\x04")) return "zip";
  if (isTar(head)) return "tar";
  if (head[0] === 0x1f && head[1] === 0x8b && isTar(await unpackHead(absolute))) return "tar.gz";
  return undefined;
}

async function readHead(absolute: string): Promise<Uint8Array> {
  try {
    const file = await open(absolute);
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(BLOCK), 0, BLOCK, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return new Uint8Array();
  }
}

async function unpackHead(absolute: string): Promise<Uint8Array> {
  const file = createReadStream(absolute, { end: 64 * 1024 });
  const unpacked = createGunzip();
  file.on("error", (error) => unpacked.destroy(error));
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of file.pipe(unpacked)) {
      if (!Buffer.isBuffer(part)) break;
      parts.push(part);
      length += part.length;
      if (length >= BLOCK) break;
    }
  } catch {
    // What was unpacked up to the fault is enough, or it is no archive.
  } finally {
    file.destroy();
  }
  return Buffer.concat(parts);
}

/** The first header's checksum is right: all bytes summed up, its own eight taken for blanks. */
function isTar(head: Uint8Array): boolean {
  if (head.length < BLOCK || head[0] === 0) return false;
  let sum = 0;
  for (let at = 0; at < BLOCK; at++) sum += at >= 148 && at < 156 ? 0x20 : (head[at] ?? 0);
  const written = /^[\s0]*([0-7]+)[\s\0]*$/.exec(Buffer.from(head.subarray(148, 156)).toString("latin1"));
  return written?.[1] !== undefined && Number.parseInt(written[1], 8) === sum;
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((character, at) => bytes[at] === character.charCodeAt(0));
}
