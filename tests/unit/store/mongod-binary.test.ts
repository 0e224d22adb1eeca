import { chmod, mkdir, mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findMongod, type MongodSource } from "../../../src/store/mongod-binary.js";

const NOWHERE = "no-such-mongod-anywhere";

describe("findMongod", () => {
  let root: string;
  let cache: string;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "newsgraph-ladder-"));
    cache = join(root, "cache");
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  /** A program that says of itself what mongod says. */
  async function program(path: string, version = "8.2.6"): Promise<string> {
    await writeFile(path, `#!/bin/sh\necho "db version v${version}"\n`);
    await chmod(path, 0o755);
    return path;
  }

  function source(name: string, fetch: MongodSource["fetch"]): MongodSource & { fetched: number } {
    const counting = {
      name,
      version: `1.0.${name.length}`,
      fetched: 0,
      fetch: async (target: string, folder: string) => fetch(target, folder),
    };
    counting.fetch = async (target, folder) => {
      counting.fetched += 1;
      return fetch(target, folder);
    };
    return counting;
  }

  const good = (name: string, version?: string): ReturnType<typeof source> =>
    source(name, async (target) => void (await program(target, version)));
  const failing = (name: string, reason: string): ReturnType<typeof source> =>
    source(name, () => Promise.reject(new Error(reason)));

  const refusal = async (search: Parameters<typeof findMongod>[0]): Promise<Error> =>
    findMongod(search).then(
      (path) => new Error(`found ${path}`),
      (error: unknown) => error as Error,
    );

  it("takes the given binary before all others", async () => {
    const binary = await program(join(root, "mine"));
    const command = await program(join(root, "on-path"));
    expect(await findMongod({ binary, command, cache, sources: [] })).toBe(binary);
  });

  it("uses nothing else where the given binary does not work, and names it", async () => {
    const command = await program(join(root, "on-path"));
    const error = await refusal({ binary: join(root, "gone"), command, cache, sources: [good("a")] });
    expect(error).toMatchObject({ code: "NO_MONGOD", message: `NEWSGRAPH_MONGOD (${join(root, "gone")}): not found.` });
  });

  it("takes the one on PATH before it fetches", async () => {
    const a = good("a");
    const command = await program(join(root, "on-path"));
    expect(await findMongod({ command, cache, sources: [a] })).toBe(command);
    expect(a.fetched).toBe(0);
  });

  it("passes over one on PATH that is too old", async () => {
    const command = await program(join(root, "on-path"), "5.0.9");
    expect(await findMongod({ command, cache, sources: [good("a")] })).toContain(cache);
  });

  it("fetches once, and finds it in the cache from then on", async () => {
    const a = good("a");
    const said: string[] = [];
    const search = { command: NOWHERE, cache, sources: [a], say: (message: string) => said.push(message) };
    const path = await findMongod(search);
    expect(await findMongod(search)).toBe(path);
    expect(a.fetched).toBe(1);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain("from a");
    expect(await readdir(cache)).toEqual([basename(path)]);
  });

  it("takes the second source where the first fails, and does not ask the first again", async () => {
    const first = failing("first", "no way there");
    const second = good("second");
    const path = await findMongod({ command: NOWHERE, cache, sources: [first, second] });
    expect(await findMongod({ command: NOWHERE, cache, sources: [first, second] })).toBe(path);
    expect([first.fetched, second.fetched]).toEqual([1, 1]);
  });

  it("fetches again where the cached one is broken", async () => {
    const a = good("a");
    const path = await findMongod({ command: NOWHERE, cache, sources: [a] });
    await writeFile(path, "\u007fELF cut short");
    expect(await findMongod({ command: NOWHERE, cache, sources: [a] })).toBe(path);
    expect(a.fetched).toBe(2);
  });

  it("keeps nothing of what it fetched where that does not run", async () => {
    const broken = source("broken", (target) => writeFile(target, "#!/bin/sh\nexit 3\n"));
    const error = await refusal({ command: NOWHERE, cache, sources: [broken] });
    expect(error).toMatchObject({
      code: "NO_MONGOD",
      message: expect.stringContaining("broken: it ends with code 3") as string,
    });
    expect(await readdir(cache)).toEqual([]);
  });

  it("is not confused by several that fetch at once", async () => {
    const slow = source("slow", async (target) => {
      await writeFile(target, "half");
      await new Promise((resolve) => setTimeout(resolve, 20));
      await program(target);
    });
    const paths = await Promise.all(
      Array.from({ length: 4 }, () => findMongod({ command: NOWHERE, cache, sources: [slow] })),
    );
    expect(new Set(paths).size).toBe(1);
    expect(await readdir(cache)).toHaveLength(1);
  });

  it("clears away what a killed fetch left behind, and leaves one alone that is under way", async () => {
    const [old, recent] = [join(cache, "fetching-old"), join(cache, "fetching-recent")];
    for (const folder of [old, recent]) await mkdir(folder, { recursive: true });
    await utimes(old, new Date(0), new Date(0));
    const path = await findMongod({ command: NOWHERE, cache, sources: [good("a")] });
    expect((await readdir(cache)).toSorted()).toEqual([basename(recent), basename(path)].toSorted());
  });

  it("lists what was tried and why each failed where nothing is left", async () => {
    await mkdir(cache);
    const error = await refusal({
      command: NOWHERE,
      cache,
      sources: [failing("first", "no way there"), failing("second", "no pip")],
    });
    expect(error).toMatchObject({ code: "NO_MONGOD" });
    expect(error.message).toContain(`${NOWHERE} on PATH: not found; first: no way there; second: no pip`);
  });

  it("says what a file is not", async () => {
    const binary = join(root, "other");
    await writeFile(binary, "#!/bin/sh\necho hello\n");
    expect((await refusal({ binary })).message).toContain("it may not be run");
    await chmod(binary, 0o755);
    expect((await refusal({ binary })).message).toContain("it is not a mongod");
  });
});
