import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { glob } from "tinyglobby";

/** Smaller files fit into one packet as they are, in bytes. */
const WORTHWHILE = 1_024;

/** Puts beside each file that shrinks, as `.br` and `.gz`, what it is when packed as small as can be. */
export async function compressBundle(folder: string): Promise<void> {
  for (const file of await glob("**/*.{html,js,css,svg}", { cwd: folder, absolute: true })) {
    const content = await readFile(file);
    if (content.length < WORTHWHILE) continue;
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(content, { params }),
      promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
    ]);
    await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
  }
}
