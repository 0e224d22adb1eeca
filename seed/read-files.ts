import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { isSkippedFile, isSkippedFolder } from "./skipped-names.js";
import type { Problem } from "./formats/format.js";
import { problem } from "./formats/problem.js";

export interface WalkedFile {
  /** Relative to the root, `/` between folders; for a root that is a file, its name. */
  path: string;
  absolute: string;
  /** Bytes. */
  size: number;
}

const SKIPPED_FOLDERS = new Set(["node_modules"]);

/**
 * Every file below `root` (or `root` itself, where it is a file), folder by folder, sorted by code point within each folder; holds one
 * folder's names at a time. Hidden files and folders and `node_modules` are skipped. A symbolic link to a file is read; one to a folder
 * is not followed, so there are no loops. What vanishes or cannot be read is given as a problem (rule `unreadable`), never thrown.
 */
export async function* walkFiles(root: string): AsyncGenerator<WalkedFile | { problem: Problem }> {
  try {
    const { isFile, isFolder, size } = await look(root);
    if (isFile) yield { path: basename(root), absolute: root, size };
    else if (isFolder) yield* walkFolder(root, "");
    else yield unreadable(basename(root), "neither a file nor a folder");
  } catch (error) {
    yield unreadable(basename(root), error);
  }
}

/**
 * Those of these files below `folder` that are there and would be met by walking it; what is gone is passed by.
 * @param paths absolute
 */
export async function* walkPaths(
  folder: string,
  paths: readonly string[],
): AsyncGenerator<WalkedFile | { problem: Problem }> {
  for (const absolute of [...paths].sort()) {
    const path = relative(folder, absolute).replaceAll("\\", "/");
    if (path.split("/").some(isSkippedFolder) || isSkippedFile(basename(path))) continue;
    try {
      const { isFile, size } = await look(absolute);
      if (isFile) yield { path, absolute, size };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") yield unreadable(path, error);
    }
  }
}

async function* walkFolder(folder: string, prefix: string): AsyncGenerator<WalkedFile | { problem: Problem }> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield unreadable(prefix === "" ? basename(folder) : prefix.slice(0, -1), error);
    return;
  }
  for (const entry of entries.sort((a, b) => compareCodePoints(a.name, b.name))) {
    if (entry.name.startsWith(".")) continue;
    const absolute = join(folder, entry.name);
    const path = prefix + entry.name;
    if (entry.isDirectory()) {
      if (!SKIPPED_FOLDERS.has(entry.name)) yield* walkFolder(absolute, `${path}/`);
    } else if (entry.isFile() || entry.isSymbolicLink()) {
      try {
        const { isFile, size } = await look(absolute);
        if (isFile) yield { path, absolute, size };
      } catch (error) {
        yield unreadable(path, error);
      }
    }
  }
}

async function look(path: string): Promise<{ isFile: boolean; isFolder: boolean; size: number }> {
  const found = await stat(path);
  return { isFile: found.isFile(), isFolder: found.isDirectory(), size: found.size };
}

/** Not by UTF-16 units, which would put an emoji before some letters. */
function compareCodePoints(a: string, b: string): number {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.compare(right);
}

function unreadable(file: string, cause: unknown): { problem: Problem } {
  const found =
    typeof cause === "string" ? cause : cause instanceof Error && "code" in cause ? String(cause.code) : "an error";
  return {
    problem: problem(file, "unreadable", found, "Check that the file is still there and may be read, then seed again."),
  };
}
