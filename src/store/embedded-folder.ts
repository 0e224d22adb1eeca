import { createHash, randomBytes } from "node:crypto";
import { link, mkdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { failure } from "../errors.js";

/** The places of an embedded store within its folder. */
export interface EmbeddedFolder {
  path: string;
  /** mongod's files. */
  data: string;
  log: string;
  /** Where the one keeper of this folder listens; nobody else can while it lives. */
  address: string;
}

const WHY: Record<string, string> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  ENOTDIR: "there is a file where a folder is needed",
  EEXIST: "there is a file where a folder is needed",
  ENAMETOOLONG: "the path is too long",
};

/**
 * Makes the folder, for its owner alone, and tells its places.
 * @throws NewsgraphError DATA_FOLDER_UNUSABLE where it cannot be written
 */
export async function prepareFolder(folder: string): Promise<EmbeddedFolder> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const path = await realpath(folder);
    const data = join(path, "db");
    await mkdir(data, { recursive: true, mode: 0o700 });
    await probe(data);
    return { path, data, log: join(path, "mongod.log"), address: await addressOf(path) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    throw failure(
      "DATA_FOLDER_UNUSABLE",
      `The folder ${resolve(folder)} (NEWSGRAPH_DATA) cannot be used: ${WHY[code] ?? code}.`,
      error,
    );
  }
}

async function probe(data: string): Promise<void> {
  const file = join(data, `.probe-${randomBytes(6).toString("hex")}`);
  try {
    await writeFile(file, "probe");
  } finally {
    await rm(file, { force: true });
  }
}

/**
 * An address that belongs to this folder alone, by whatever path it is reached, and that the kernel frees when its holder dies:
 * an abstract socket on Linux, a named pipe on Windows. The secret keeps others on the machine from taking it first; the inode tells
 * a copied folder from its original.
 */
async function addressOf(path: string): Promise<string> {
  const secret = await secretOf(path);
  const { dev, ino } = await stat(path, { bigint: true });
  const name = `newsgraph-${createHash("sha256").update(`${secret}:${dev}:${ino}`).digest("hex").slice(0, 32)}`;
  if (process.platform === "linux") return `\0${name}`;
  if (process.platform === "win32") return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), `${name}.sock`);
}

/** Of several processes that make the secret at once, all read the same one. */
async function secretOf(path: string): Promise<string> {
  const file = join(path, "embedded.key");
  const existing = await readFile(file, "utf8").catch(() => "");
  if (existing !== "") return existing;
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  await writeFile(draft, randomBytes(16).toString("hex"), { mode: 0o600 });
  try {
    await link(draft, file);
  } catch (error) {
    // A file system without hard links: the last one wins, and all but those in this very moment see the same.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") await rename(draft, file);
  }
  await rm(draft, { force: true });
  return readFile(file, "utf8");
}
