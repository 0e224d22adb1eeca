import { lstat } from "node:fs/promises";
import { join } from "node:path";
import type { Store } from "../src/store/connection.js";
import { streamDocumentPaths } from "../src/store/document-reads.js";
import { labelledPath, type SourceRoot } from "./sources.js";

const BATCH = 200;

/**
 * Ids of the documents of this source below `root` whose files are gone.
 * @param elsewhere paths of files that were met, but that the folder has not under this name
 */
export async function findVanished(
  store: Store,
  root: SourceRoot,
  elsewhere: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<string[]> {
  const prefix = root.isFile ? labelledPath(root, root.root) : `${root.label}/`;
  const vanished: string[] = [];
  let batch: { _id: string; path: string }[] = [];
  const check = async (): Promise<void> => {
    const there = await Promise.all(
      batch.map(({ path }) => elsewhere.has(path) || isThere(join(root.folder, path.slice(root.label.length + 1)))),
    );
    vanished.push(...batch.filter((_, index) => there[index] === false).map(({ _id }) => _id));
    batch = [];
  };
  for await (const row of streamDocumentPaths(store, root.source, prefix, root.isFile)) {
    if (signal.aborted) return [];
    batch.push(row);
    if (batch.length === BATCH) await check();
  }
  await check();
  return vanished;
}

/** Only "no such file" counts as gone: a folder that cannot be read for the moment must not empty the store. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    return !["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "");
  }
}
