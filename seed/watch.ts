import { watch } from "chokidar";
import type { SourceRoot } from "./sources.js";

/** Quiet time after the last change before a run: editors and sync tools write in bursts. */
const SETTLE_MS = 300;

/** Calls `run` after files below the roots change, one run at a time, until aborted. */
export async function watchRoots(roots: SourceRoot[], signal: AbortSignal, run: () => Promise<void>): Promise<void> {
  const watcher = watch(
    roots.map((root) => root.root),
    { ignoreInitial: true, ignored: (path) => /(^|[\\/])(\.[^\\/.][^\\/]*|node_modules)$/.test(path) },
  );
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();
  await new Promise<void>((resolve, reject) => {
    watcher.on("all", () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        last = last.then(run);
        last.catch(reject);
      }, SETTLE_MS);
    });
    watcher.on("error", reject);
    signal.addEventListener("abort", () => resolve(), { once: true });
  }).finally(async () => {
    clearTimeout(timer);
    await watcher.close();
  });
  await last;
}
