import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { walkFiles, walkPaths, type WalkOptions } from "../../../seed/read-files.js";

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

async function walk(from = root, options: WalkOptions = {}) {
  const files: string[] = [];
  const problems: string[] = [];
  const skipped: string[] = [];
  for await (const entry of walkFiles(from, options)) {
    if ("problem" in entry) problems.push(`${entry.problem.rule} ${entry.problem.file}`);
    else if ("skipped" in entry) skipped.push(`${entry.skipped.path}: ${entry.skipped.reason}`);
    else files.push(entry.path);
  }
  return { files, problems, skipped };
}

async function readAll(from: string) {
  const entries = [];
  for await (const entry of walkFiles(from)) {
    if (!("read" in entry)) continue;
    const content = await entry.read();
    const text = content instanceof Uint8Array ? Buffer.from(content).toString("latin1") : content.rule;
    entries.push({ path: entry.path, size: entry.size, content: text });
  }
  return entries;
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

  it("skips what editors, browsers and office programs leave while they write, and nothing that looks alike", async () => {
    write("a.md~", "#a.md#", "~$a.docx", "a.md.swp", "a.tmp", "a.md.crdownload", "Thumbs.db", "desktop.ini");
    write("a.md", "a.sync-conflict-20240502-1.md", "#1 news.md", "tmp.md", "C#.md");
    expect(await walk()).toEqual({
      files: ["#1 news.md", "C#.md", "a.md", "a.sync-conflict-20240502-1.md", "tmp.md"],
      problems: [],
      skipped: [],
    });
  });

  it("reads linked files, and names linked folders, so that it ends", async () => {
    write("a/file.md");
    symlinkSync(join(root, "a", "file.md"), join(root, "link.md"));
    symlinkSync(root, join(root, "a", "loop"));
    expect(await walk()).toEqual({
      files: ["a/file.md", "link.md"],
      problems: [],
      skipped: ["a/loop: a link to a folder; --follow-links follows it"],
    });
  });

  it("reads no file that lies elsewhere, but by its name, unless it is asked to", async () => {
    write("home/a.md", "elsewhere/secret.md");
    symlinkSync(join(root, "elsewhere", "secret.md"), join(root, "home", "link.md"));
    const home = join(root, "home");
    expect(await walk(home)).toEqual({
      files: ["a.md"],
      problems: [],
      skipped: ["link.md: a link to a file elsewhere; --follow-links follows it"],
    });
    expect((await walk(home, { followLinks: true })).files).toEqual(["a.md", "link.md"]);
    expect((await walk(join(home, "link.md"))).files).toEqual(["link.md"]);
    const watched: unknown[] = [];
    for await (const entry of walkPaths(home, [join(home, "a.md"), join(home, "link.md")])) watched.push(entry);
    expect(watched).toMatchObject([{ path: "a.md" }]);
  });

  it("follows linked folders where it is asked to, each once, and ends all the same", async () => {
    write("home/a.md", "home/sub/b.md", "other/c.md", "other/deep/d.md");
    symlinkSync(join(root, "other"), join(root, "home", "linked"));
    symlinkSync(join(root, "other", "deep"), join(root, "home", "linked again"));
    symlinkSync(join(root, "home", "sub"), join(root, "home", "a link within"));
    symlinkSync(root, join(root, "other", "up"));
    symlinkSync(join(root, "other"), join(root, "other", "deep", "loop"));
    const { files, problems, skipped } = await walk(join(root, "home"), { followLinks: true });
    expect(files).toEqual(["a.md", "linked/c.md", "linked/deep/d.md", "sub/b.md"]);
    expect(problems).toEqual([]);
    expect(skipped.map((line) => line.split(":")[0])).toEqual([
      "a link within",
      "linked/deep/loop",
      "linked/up",
      "linked again",
    ]);
  });

  it("names what is neither a file nor a folder", async () => {
    write("a.md");
    symlinkSync("/dev/null", join(root, "device"));
    expect((await walk()).skipped).toEqual(["device: neither a file nor a folder"]);
  });

  it("reports a link to nothing and goes on", async () => {
    write("z.md");
    symlinkSync(join(root, "gone"), join(root, "a.md"));
    expect(await walk()).toEqual({ files: ["z.md"], problems: ["unreadable a.md"], skipped: [] });
  });

  it("gives a single file its name, with its size and its bytes", async () => {
    write("dir/one.md");
    const entries = await readAll(join(root, "dir/one.md"));
    expect(entries).toEqual([{ path: "one.md", size: 4, content: "text" }]);
  });

  it("gives of a file that is too large for a document only what tells that it is none", async () => {
    const large = (head: string) => Buffer.concat([Buffer.from(head, "latin1"), Buffer.alloc(16 * 1024 * 1024, " ")]);
    write("film.mkv", "story.md", "table.csv");
    writeFileSync(join(root, "film.mkv"), large("\x1a\x45\xdf\xa3"));
    writeFileSync(join(root, "story.md"), large("# Title"));
    writeFileSync(join(root, "table.csv"), large("a,b,c"));
    const contents = (await readAll(root)).map(({ path, content }) => [path, content.slice(0, 9)]);
    expect(contents).toEqual([
      ["film.mkv", "\x1a\x45\xdf\xa3     "],
      ["story.md", "too-large"],
      ["table.csv", "a,b,c    "],
    ]);
  });

  it("tells of a file that vanishes before it is read", async () => {
    write("a.md");
    for await (const entry of walkFiles(root)) {
      rmSync(join(root, "a.md"));
      expect("read" in entry && (await entry.read())).toMatchObject({
        rule: "unreadable",
        found: "a file that is not there any more",
      });
    }
  });

  it("reports a root that is not there", async () => {
    expect(await walk(join(root, "nothing"))).toEqual({ files: [], problems: ["unreadable nothing"], skipped: [] });
  });
});
