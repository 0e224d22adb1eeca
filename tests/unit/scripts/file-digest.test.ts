import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { digestFiles } from "../../../scripts/file-digest.js";

describe("the digest that decides whether a part is built again", () => {
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "newsgraph-digest-"));
    await mkdir(join(root, "src/deep"), { recursive: true });
    await writeFile(join(root, "src/a.ts"), "a");
    await writeFile(join(root, "src/deep/b.ts"), "b");
    await writeFile(join(root, "notes.txt"), "n");
  });

  afterEach(() => rm(root, { recursive: true }));

  const digest = () => digestFiles(root, ["src/**/*.ts"]);

  it("stays the same while no matching file changes, even if others do", async () => {
    const before = await digest();
    await writeFile(join(root, "notes.txt"), "changed");
    await writeFile(join(root, "src/a.ts"), "a");
    expect(await digest()).toBe(before);
  });

  it.each([
    ["edited", () => writeFile(join(root, "src/deep/b.ts"), "B")],
    ["added", () => writeFile(join(root, "src/c.ts"), "")],
    ["removed", () => rm(join(root, "src/a.ts"))],
    ["renamed", () => rename(join(root, "src/a.ts"), join(root, "src/z.ts"))],
  ])("changes when a matching file is %s", async (_, change) => {
    const before = await digest();
    await change();
    expect(await digest()).not.toBe(before);
  });

  it("changes when two files swap their contents", async () => {
    const before = await digest();
    await writeFile(join(root, "src/a.ts"), "b");
    await writeFile(join(root, "src/deep/b.ts"), "a");
    expect(await digest()).not.toBe(before);
  });

  it("leaves out what a pattern with ! excludes", async () => {
    const without = await digestFiles(root, ["src/**/*.ts", "!src/deep/**"]);
    await writeFile(join(root, "src/deep/b.ts"), "changed");
    expect(await digestFiles(root, ["src/**/*.ts", "!src/deep/**"])).toBe(without);
  });
});
