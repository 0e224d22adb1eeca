import { lstat } from "node:fs/promises";
import { join } from "node:path";
import type { Store } from "../src/store/connection.js";
import { markDocumentsRemoved } from "../src/store/document-writes.js";
import { streamDocumentPaths } from "../src/store/document-reads.js";
import type { SourceRoot } from "./sources.js";

const BATCH = 200;

/** Marks the documents of this source below `root` whose files are gone. The file system is asked, so nothing is kept in memory. */
export async function pruneVanished(store: Store, root: SourceRoot, signal: AbortSignal): Promise<void> {
  const prefix = root.isFile ? `${root.label}/${root.root.slice(root.folder.length + 1)}` : `${root.label}/`;
  let batch: { _id: string; path: string }[] = [];
  for await (const row of streamDocumentPaths(store, root.source, prefix, root.isFile)) {
    if (signal.aborted) return;
    batch.push(row);
    if (batch.length === BATCH) {
      await pruneBatch(store, root, batch);
      batch = [];
    }
  }
  await pruneBatch(store, root, batch);
}

async function pruneBatch(store: Store, root: SourceRoot, batch: { _id: string; path: string }[]): Promise<void> {
  const gone = await Promise.all(
    batch.map(async ({ _id, path }) => {
      const relative = path.slice(root.label.length + 1);
      return (await isThere(join(root.folder, relative))) ? undefined : _id;
    }),
  );
  await markDocumentsRemoved(
    store,
    gone.filter((id) => id !== undefined),
  );
}

/** Only "no such file" counts as gone: a folder that cannot be read for the moment must not empty the store. */
async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    return !["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "");
  }
}
