import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildPart, type Part } from "../../../scripts/build-part.js";

describe("building a part", () => {
  let root: string;
  let runs: number;
  let part: Part;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "newsgraph-build-"));
    await writeFile(join(root, "input.txt"), "one");
    runs = 0;
    part = {
      name: "copy",
      inputs: ["input.txt"],
      outputs: ["dist/copy.txt"],
      run: async (_, staging) => {
        runs++;
        await writeFile(join(staging, "copy.txt"), await readFile(join(root, "input.txt")));
      },
    };
  });

  afterEach(() => rm(root, { recursive: true }));

  const build = (changes: Partial<Part> = {}) => buildPart(root, { ...part, ...changes }, () => undefined);
  const output = () => readFile(join(root, "dist/copy.txt"), "utf8");

  it("runs once for the same inputs, and again when one has changed", async () => {
    expect([await build(), await build()]).toEqual(["built", "unchanged"]);
    await writeFile(join(root, "input.txt"), "two");
    expect(await build()).toBe("built");
    expect([runs, await output()]).toEqual([2, "two"]);
  });

  it("runs again when an output was deleted", async () => {
    await build();
    await rm(join(root, "dist/copy.txt"));
    expect([await build(), await output()]).toEqual(["built", "one"]);
  });

  it("leaves the outputs of before, nothing half-made, and another try where it fails", async () => {
    await build();
    await writeFile(join(root, "input.txt"), "two");
    const failing = build({
      run: async (_, staging) => {
        await writeFile(join(staging, "copy.txt"), "half");
        throw new Error("no space left");
      },
    });
    await expect(failing).rejects.toThrow("no space left");
    expect([await output(), (await readdir(root)).sort()]).toEqual(["one", ["dist", "input.txt"]]);
    expect([await build(), await output()]).toEqual(["built", "two"]);
  });

  it("ends complete where several builds of a folder run at once", async () => {
    const folder: Partial<Part> = {
      outputs: ["dist/folder"],
      run: async (_, staging) => {
        await mkdir(join(staging, "folder"));
        await writeFile(join(staging, "folder/a.txt"), "a");
      },
    };
    await Promise.all(Array.from({ length: 4 }, () => build(folder)));
    expect(await readdir(join(root, "dist/folder"))).toEqual(["a.txt"]);
    expect(await readdir(root)).not.toContainEqual(expect.stringMatching(/^\.build-/));
  });
});
