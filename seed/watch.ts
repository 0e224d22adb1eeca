import { stat } from "node:fs/promises";
import { watch, type FSWatcher } from "chokidar";
import { tellsOfAuthors } from "./reading/authors/author-places.js";
import { isSkippedFile, isSkippedFolder } from "./skipped-names.js";
import type { SourceRoot } from "./sources.js";

/** Quiet time after the last change before a run: editors and sync tools write in bursts. */
const SETTLE_MS = 50;
/** A burst that does not end is not waited for longer. */
const LONGEST_BURST_MS = 5_000;
/** More changes than these are looked for by reading everything. */
const MOST_FILES = 500;
/** How often it is looked whether a root is still the folder that is watched: another one may have taken its place. */
const ROOT_POLL_MS = 700;

/** Files that decide how others are read, or hold them. */
const TELLS_OF_OTHERS = /(?:^|\/)newsgraph\.ya?ml$|\.(?:zip|tar|tgz|gz|meta)$/i;

/** What has happened since the run before. */
export interface Changes {
  /** Absolute paths of the files that came, changed or went; undefined where everything is to be looked at. */
  files: string[] | undefined;
  /** Files were seen to go. */
  sawRemovals: boolean;
}

/**
 * Calls `first`, and then `run` after files below the roots change, one run at a time, until aborted. What changes while `first` is under
 * way is seen, too. A root that goes away is waited for, and one that is swapped for another is read anew.
 */
export async function watchRoots(
  roots: SourceRoot[],
  signal: AbortSignal,
  { first, run }: { first: () => Promise<void>; run: (changes: Changes) => Promise<void> },
): Promise<void> {
  const queue = new ChangeQueue(run);
  const watched = await Promise.all(roots.map(({ root }) => WatchedRoot.open(root, queue)));
  const poll = setInterval(() => {
    for (const root of watched) void root.check().catch(queue.fail);
  }, ROOT_POLL_MS);
  try {
    queue.begin(first);
    await Promise.race([
      queue.failed,
      new Promise<void>((resolve) => {
        // It may have come while the watchers were being opened.
        if (signal.aborted) resolve();
        else signal.addEventListener("abort", () => resolve(), { once: true });
      }),
    ]);
  } finally {
    clearInterval(poll);
    await Promise.all(watched.map((root) => root.close()));
    await queue.close();
  }
}

/** Gathers changes until it is quiet, and hands them to one run after the other. */
class ChangeQueue {
  /** Never settles unless a run fails. */
  readonly failed: Promise<never>;
  fail: (error: unknown) => void = () => undefined;
  #files = new Set<string>();
  #isWhole = false;
  #sawRemovals = false;
  #since: number | undefined;
  #timer: NodeJS.Timeout | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(private readonly run: (changes: Changes) => Promise<void>) {
    this.failed = new Promise((_resolve, reject) => (this.fail = reject));
    this.failed.catch(() => undefined);
  }

  /** Nothing is handed on before `first` has ended. */
  begin(first: () => Promise<void>): void {
    this.#last = first();
    this.#last.catch(this.fail);
  }

  /** @param path undefined: everything is to be looked at */
  add(path: string | undefined, isGone: boolean): void {
    if (path === undefined || TELLS_OF_OTHERS.test(path) || tellsOfAuthors(path)) this.#isWhole = true;
    else this.#files.add(path);
    if (isGone) this.#sawRemovals = true;
    const now = Date.now();
    this.#since ??= now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => this.#hand(),
      Math.max(0, Math.min(SETTLE_MS, this.#since + LONGEST_BURST_MS - now)),
    );
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#last;
  }

  #hand(): void {
    this.#last = this.#last.then(async () => {
      // Taken when its turn comes: what happened during the run before belongs to this one.
      const isWhole = this.#isWhole || this.#files.size > MOST_FILES;
      const changes: Changes = { files: isWhole ? undefined : [...this.#files], sawRemovals: this.#sawRemovals };
      if (!isWhole && this.#files.size === 0) return;
      this.#files = new Set();
      [this.#isWhole, this.#sawRemovals, this.#since] = [false, false, undefined];
      await this.run(changes);
    });
    this.#last.catch(this.fail);
  }
}

/** One root and the watcher on it. */
class WatchedRoot {
  #watcher: FSWatcher | undefined;
  #identity: string | undefined;

  private constructor(
    private readonly path: string,
    private readonly queue: ChangeQueue,
  ) {}

  static async open(path: string, queue: ChangeQueue): Promise<WatchedRoot> {
    const root = new WatchedRoot(path, queue);
    root.#identity = await identityOf(path);
    root.#watcher = await root.#start();
    return root;
  }

  /** Watches anew, and has everything read, where another folder has taken this one's place. */
  async check(): Promise<void> {
    const identity = await identityOf(this.path);
    if (identity === this.#identity) return;
    this.#identity = identity;
    await this.#watcher?.close();
    this.#watcher = undefined;
    if (identity === undefined) return;
    this.#watcher = await this.#start();
    this.queue.add(undefined, false);
  }

  async close(): Promise<void> {
    await this.#watcher?.close();
  }

  async #start(): Promise<FSWatcher> {
    const watcher = watch(this.path, {
      ignoreInitial: true,
      ignored: (path, stats) => path !== this.path && isSkipped(path, stats?.isDirectory() ?? false),
    });
    watcher.on("add", (path) => this.queue.add(path, false));
    watcher.on("change", (path) => this.queue.add(path, false));
    watcher.on("unlink", (path) => void this.#gone(path));
    watcher.on("error", this.queue.fail);
    await new Promise<void>((resolve) => watcher.once("ready", resolve));
    return watcher;
  }

  /** What is gone because its disk is, was not taken out by anybody. */
  async #gone(path: string): Promise<void> {
    if ((await identityOf(this.path)) === this.#identity) this.queue.add(path, true);
  }
}

/** Tells one folder or file from another that stands at the same path later; undefined where nothing stands there. */
async function identityOf(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  // A file that an editor replaces is still the same document.
  return found && (found.isDirectory() ? `${found.dev}:${found.ino}` : "file");
}

function isSkipped(path: string, isFolder: boolean): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return isFolder ? isSkippedFolder(name) : isSkippedFile(name) || isSkippedFolder(name);
}
