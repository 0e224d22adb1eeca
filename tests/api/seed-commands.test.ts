import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SeedReport } from "../../seed/report.js";
import { openStore } from "../../src/store/connection.js";
import { commandLine } from "../support/command-line.js";
import { contentFolder, type ContentFolder } from "../support/content-folder.js";
import { articleFile, pageFile } from "../support/documents.js";
import { snapshot } from "../support/seed.js";
import { freshConfig } from "../support/store.js";

const LOCK = { title: "Lock opens", url: "https://harbourpost.example/lock", topics: ["Harbours"], body: "It opened." };

let config: ReturnType<typeof freshConfig>;
let folder: ContentFolder;

beforeEach(() => {
  config = freshConfig();
  vi.stubEnv("MONGODB_URI", config.mongodbUri);
  vi.stubEnv("MONGODB_DATABASE", config.database);
  folder = contentFolder("content", {
    "news/lock.md": articleFile(LOCK),
    "wiki/Ada Mole.md": pageFile("Ada Mole", "built the lock of [[Port Aurel]]."),
  });
});

afterEach(async () => {
  vi.unstubAllEnvs();
  folder.remove();
  const store = await openStore(config);
  await store.drop();
  await store.close();
});

/** Everything that the store holds. */
async function stored(): Promise<unknown> {
  const store = await openStore(config);
  const found = await snapshot(store);
  await store.close();
  return found;
}

async function seedJson(...options: string[]): Promise<SeedReport> {
  return JSON.parse((await commandLine("seed", folder.path, "--json", ...options)).stdout) as SeedReport;
}

describe("newsgraph seed --dry-run", () => {
  it("tells what would change in which field of which node, changes nothing, and is what the run then does", async () => {
    await seedJson();
    const before = await stored();
    folder.write({
      "news/lock.md": articleFile({ ...LOCK, topics: ["Harbours", "Boats"], excerpt: "At last." }),
      "news/rust.md": articleFile({ title: "Lock rusts", body: "It rusts." }),
    });
    folder.delete("wiki/Ada Mole.md");
    const { changes, ...would } = await seedJson("--dry-run", "--prune");
    expect(await stored()).toEqual(before);
    expect(changes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ node: "article", called: "Lock rusts", change: "insert" }),
        expect.objectContaining({ node: "entity", called: "Ada Mole", change: "remove" }),
      ]),
    );
    const lock = changes?.find(({ called }) => called === "Lock opens");
    expect(lock?.change).toBe("update");
    expect(lock?.fields).toContainEqual({ field: "excerpt", before: null, after: "At last." });
    expect(lock?.fields).toContainEqual({
      field: "topics",
      added: [expect.stringMatching(/^Boats \(ent_.{22}\)$/)],
      removed: [],
    });

    const did = await seedJson("--prune");
    for (const part of ["documents", "articles", "entities", "providers"] as const)
      expect(did[part]).toEqual(would[part]);
    expect((await seedJson("--dry-run")).changes).toEqual([]);
  });

  it("prints a line a node for people", async () => {
    const { stderr } = await commandLine("seed", folder.path, "--dry-run");
    expect(stderr).toContain("Would load");
    expect(stderr).toContain(`insert article "Lock opens"`);
  });
});

describe("newsgraph seed --report", () => {
  it("says of every file what it became", async () => {
    const report = `${folder.path}/../report.json`;
    folder.write({ "news/draft.md": articleFile({ title: "Not yet", extra: "draft: true" }), "map.png": "" });
    await commandLine("seed", folder.path, "--report", report, "--quiet");
    const { readings } = JSON.parse(readFileSync(report, "utf8")) as SeedReport;
    expect(readings?.map(({ file, outcome }) => [file, outcome])).toEqual(
      expect.arrayContaining([
        ["content/news/lock.md", "document"],
        ["content/wiki/Ada Mole.md", "document"],
        ["content/news/draft.md", "left-out"],
        ["content/map.png", "passed-over"],
      ]),
    );
  });
});

describe("newsgraph status", () => {
  it("says what is loaded, how the last run of each source ended, and which pages are wanted", async () => {
    expect((await commandLine("status")).stdout).toContain("No source is loaded");
    folder.write({ "news/broken.md": "---\ntitle: [\n---\nText.\n" });
    await seedJson("--source", "harbour");
    const { code, stdout } = await commandLine("status");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^harbour$/m);
    expect(stdout).toMatch(/holds +1 article, 1 page/);
    expect(stdout).toMatch(/3 files: 2 loaded, 0 unchanged, 1 rejected/);
    expect(stdout).toMatch(/rejected +content\/news\/broken\.md/);
    expect(stdout).toMatch(/wanted +Port Aurel \(1\)/);
    const status = JSON.parse((await commandLine("status", "--json")).stdout) as { sources: unknown[] };
    expect(status.sources).toMatchObject([{ source: "harbour", rejected: 1, unresolvedCount: 1 }]);
  });

  it("says of sources that were loaded together that the counts are those of both, and nothing of one that is forgotten", async () => {
    await commandLine("seed", `${folder.path}/news`, `${folder.path}/wiki`, "--quiet");
    expect((await commandLine("status")).stdout.match(/last run .*, of news, wiki together$/gm)).toHaveLength(2);
    await commandLine("forget", "wiki", "--quiet");
    const { stdout } = await commandLine("status");
    expect(stdout).not.toMatch(/wiki/);
    expect(stdout).toMatch(/^news$/m);
  });
});
