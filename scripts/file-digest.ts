import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { glob } from "tinyglobby";

/** One SHA-256 over the names and contents of all files under `root` that match: it changes when any is edited, added, removed or renamed. */
export async function digestFiles(root: string, patterns: string[]): Promise<string> {
  const files = (await glob(patterns, { cwd: root, dot: true })).sort();
  const digests = await Promise.all(
    files.map(
      async (file) =>
        `${file} ${createHash("sha256")
          .update(await readFile(join(root, file)))
          .digest("hex")}`,
    ),
  );
  return createHash("sha256").update(digests.join("\n")).digest("hex");
}
