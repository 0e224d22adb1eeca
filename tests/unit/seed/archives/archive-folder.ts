import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { walkFiles } from "../../../../seed/read-files.js";

/** The folder of the test that runs, empty at its beginning. */
export let root = "";

/** Gives each test of the calling file a folder of its own. */
export function withArchiveFolder(): void {
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "newsgraph-archive-"));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });
}

/** Writes a file below it, and gives its path. */
export function write(name: string, bytes: Uint8Array): string {
  mkdirSync(join(root, name, ".."), { recursive: true });
  writeFileSync(join(root, name), bytes);
  return join(root, name);
}

/** One line a file: its path and its text, or why it has none. */
export async function walk(from = root): Promise<string[]> {
  const lines: string[] = [];
  for await (const walked of walkFiles(from)) {
    if ("problem" in walked) lines.push(`${walked.problem.file}: ${walked.problem.rule}, ${walked.problem.found}`);
    else if ("skipped" in walked) lines.push(`${walked.skipped.path}: skipped, ${walked.skipped.reason}`);
    else {
      const content = await walked.read();
      lines.push(
        `${walked.path}: ${content instanceof Uint8Array ? Buffer.from(content).toString("utf8", 0, 20) : content.rule}`,
      );
    }
  }
  return lines;
}

/** A blog as people pack it, with what is no content of it. */
export const POSTS = [
  { name: "blog/posts/b.md", data: "Second" },
  { name: "blog/posts/a.md", data: "First" },
  { name: "blog/pictures/x.png", data: Uint8Array.of(0x89, 0x50) },
  { name: "blog/.obsidian/app.json", data: "{}" },
  { name: "__MACOSX/blog/posts/a.md", data: "fork" },
];
