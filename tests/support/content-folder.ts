import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder of documents for a seed run, gone when `remove` is called. */
export interface ContentFolder {
  path: string;
  write(files: Record<string, string | Uint8Array>): void;
  delete(...names: string[]): void;
  remove(): void;
}

export function contentFolder(name: string, files: Record<string, string | Uint8Array> = {}): ContentFolder {
  const parent = mkdtempSync(join(tmpdir(), "newsgraph-content-"));
  const path = join(parent, name);
  mkdirSync(path);
  const folder: ContentFolder = {
    path,
    write(more) {
      for (const [file, content] of Object.entries(more)) {
        mkdirSync(dirname(join(path, file)), { recursive: true });
        writeFileSync(join(path, file), content);
      }
    },
    delete(...names) {
      for (const file of names) rmSync(join(path, file), { recursive: true });
    },
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
  folder.write(files);
  return folder;
}
