import { existsSync } from "node:fs";
import path from "node:path";

/** The package's own folder, the same for sources and for what is built from them. */
export function packageRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, "package.json"))) folder = path.dirname(folder);
  return folder;
}
