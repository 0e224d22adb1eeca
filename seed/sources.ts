import { stat } from "node:fs/promises";
import { basename, dirname, relative, resolve } from "node:path";
import { failure } from "../src/errors.js";

/** One PATH of the command line: a folder, or a single file of one. */
export interface SourceRoot {
  /** Name of the source its documents belong to. */
  source: string;
  /** Absolute path of what is read: the folder, or the one file. */
  root: string;
  /** Absolute path of the folder that document paths are relative to. */
  folder: string;
  /** First part of every document path: the folder's name. */
  label: string;
  isFile: boolean;
}

/**
 * Turns PATH… into source roots. A document is known as `source` + `label/relative path`, so a single file of a folder is
 * the same document as when the whole folder is read.
 * @throws NewsgraphError NOTHING_TO_READ for a path that is not there; BAD_USAGE where two folders would be one and the same.
 */
export async function resolveRoots(paths: string[], sourceName?: string): Promise<SourceRoot[]> {
  if (paths.length === 0) throw failure("BAD_USAGE", "A seed needs at least one folder or file.");
  const roots = await Promise.all(paths.map((path) => resolveRoot(path, sourceName)));
  const unique = new Map(roots.map((root) => [root.root, root]));
  const folders = new Map<string, string>();
  for (const { source, label, folder } of unique.values()) {
    const key = `${source}\0${label}`;
    const other = folders.get(key) ?? folder;
    folders.set(key, other);
    if (other !== folder) {
      throw failure(
        "BAD_USAGE",
        `${other} and ${folder} have the same name, so their documents could not be told apart: seed them one by one with --source NAME.`,
      );
    }
  }
  return [...unique.values()];
}

async function resolveRoot(path: string, sourceName: string | undefined): Promise<SourceRoot> {
  const root = resolve(path);
  const stats = await stat(root).catch((cause: unknown) => {
    throw failure("NOTHING_TO_READ", `${path}: no such file or folder, or it may not be read.`, cause);
  });
  const isFile = !stats.isDirectory();
  const folder = isFile ? dirname(root) : root;
  const label = (basename(folder) || "root").normalize("NFC");
  return { source: sourceName ?? label, root, folder, label, isFile };
}

/** Whether a path is the root, or lies below it. */
export function isBelow(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith("/") ? root : `${root}/`);
}

/** The path by which the store knows a file below the root. */
export function labelledPath({ folder, label }: SourceRoot, absolute: string): string {
  return `${label}/${relative(folder, absolute).replaceAll("\\", "/")}`.normalize("NFC");
}
