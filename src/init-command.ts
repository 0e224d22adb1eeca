import { cp, readdir } from "node:fs/promises";
import path from "node:path";
import { commandToRun } from "./config/surroundings.js";
import { failure } from "./errors.js";
import { packageRoot } from "./package-root.js";

/**
 * `newsgraph init [DIR]`: writes a small folder with one document of each shape, to be changed and added to.
 * @throws NewsgraphError BAD_USAGE where something is there already, or the folder may not be written
 */
export async function initCommand(folder: string, stdout: NodeJS.WritableStream): Promise<void> {
  const held = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw failure("BAD_USAGE", `${folder} cannot be used as a folder (${error.code ?? "unknown error"}).`, error);
  });
  if (held.length > 0) throw failure("BAD_USAGE", `${folder} is not empty. Name a folder that is not there yet.`);
  await cp(path.join(packageRoot(), "seed/starter"), folder, { recursive: true }).catch(
    (error: NodeJS.ErrnoException) => {
      throw failure("BAD_USAGE", `${folder} cannot be written (${error.code ?? "unknown error"}).`, error);
    },
  );
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const names = files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  stdout.write(`${names.join("\n")}\n\nSee it in a browser: ${commandToRun(`open ${shown(folder)}`)}\n`);
}

function shown(folder: string): string {
  return /^[\w./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
}
