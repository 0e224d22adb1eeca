import { crc32, deflateRawSync } from "node:zlib";
import { pack } from "tar-stream";

export interface ZipMember {
  name: string | Uint8Array;
  data: string | Uint8Array;
  /** 0 stored, 8 deflated; others are only said. */
  method?: number;
  flags?: number;
  /** What the directory says of its size, where that is a lie. */
  said?: number;
  unixMode?: number;
}

/** The bytes of a ZIP file, written by hand so that it may be a broken or a hostile one. */
export function buildZip(members: readonly ZipMember[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, method = 8, flags = 0x800, said, unixMode = 0o100644 } of members) {
    const nameBytes = Buffer.from(name as string);
    const bytes = Buffer.from(data as string);
    const packed = method === 8 ? deflateRawSync(bytes) : bytes;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(said ?? bytes.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, nameBytes, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(unixMode * 0x10000, 6);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02"), Buffer.from([20, 3]), common, rest, nameBytes]));
    files.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, ...directory, Buffer.from("PK\x05\x06"), end]);
}

export interface TarMember {
  name: string;
  data?: string | Uint8Array;
  type?: "file" | "symlink" | "directory";
  linkname?: string;
}

export async function buildTar(members: readonly TarMember[]): Promise<Buffer> {
  const archive = pack();
  for (const { name, data = "", type = "file", linkname } of members)
    archive.entry({ name, type, ...(linkname !== undefined && { linkname }) }, data);
  archive.finalize();
  const parts: Buffer[] = [];
  for await (const part of archive) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
