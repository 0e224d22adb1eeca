import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { walkFiles } from "../../../seed/read-files.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "newsgraph-walk-"));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(...names: string[]): void {
  for (const name of names) {
    mkdirSync(join(root, name, ".."), { recursive: true });
    writeFileSync(join(root, name), "text");
  }
}

async function walk(from = root) {
  const files: string[] = [];
  const problems: string[] = [];
  for await (const entry of walkFiles(from)) {
    if ("problem" in entry) problems.push(`${entry.problem.rule} ${entry.problem.file}`);
    else files.push(entry.path);
  }
  return { files, problems };
}

describe("walking a folder", () => {
  it("gives every file with a relative path, sorted by code point within each folder", async () => {
    write("b.md", "a/z.md", "a/Z.md", "Ü.md", "😀.md", "ﬁ.md", "a.md", "c d/e'f.md");
    expect((await walk()).files).toEqual(["a/Z.md", "a/z.md", "a.md", "b.md", "c d/e'f.md", "Ü.md", "ﬁ.md", "😀.md"]);
  });

  it("skips hidden files and folders and node_modules", async () => {
    write(
      ".DS_Store",
      ".git/config",
      ".obsidian/app.json",
      ".trash/old.md",
      "node_modules/x/README.md",
      "sub/node_modules/y.md",
      "sub/kept.md",
    );
    expect((await walk()).files).toEqual(["sub/kept.md"]);
  });

  it("reads linked files, and follows no linked folder, so that it ends", async () => {
    write("a/file.md");
    symlinkSync(join(root, "a", "file.md"), join(root, "link.md"));
    symlinkSync(root, join(root, "a", "loop"));
    expect(await walk()).toEqual({ files: ["a/file.md", "link.md"], problems: [] });
  });

  it("reports a link to nothing and goes on", async () => {
    write("z.md");
    symlinkSync(join(root, "gone"), join(root, "a.md"));
    expect(await walk()).toEqual({ files: ["z.md"], problems: ["unreadable a.md"] });
  });

  it("gives a single file its name, with size and absolute path", async () => {
    write("dir/one.md");
    const entries = [];
    for await (const entry of walkFiles(join(root, "dir/one.md"))) entries.push(entry);
    expect(entries).toEqual([{ path: "one.md", absolute: join(root, "dir/one.md"), size: 4 }]);
  });

  it("reports a root that is not there", async () => {
    expect(await walk(join(root, "nothing"))).toEqual({ files: [], problems: ["unreadable nothing"] });
  });
});
