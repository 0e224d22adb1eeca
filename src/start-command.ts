import path from "node:path";
import { packageRoot } from "./package-root.js";
import { serveCommand, type ServeRequest } from "./serve-command.js";
import { isEmpty } from "./store/emptiness.js";

const DONE = 0;

interface StartRequest extends Omit<ServeRequest, "prepare"> {
  /** Loads what is in a folder into the store of `config`, and gives the exit code of that. */
  seed: (folder: string) => Promise<number>;
}

/**
 * Serves the store, and loads the sample corpus first where the store is empty.
 * @returns the exit code: that of the seed where it was interrupted, else 0
 * @throws NewsgraphError as `serveCommand` and `seed` do
 */
export async function startCommand({ seed, ...request }: StartRequest): Promise<number> {
  let code = DONE;
  await serveCommand({
    ...request,
    async prepare(store) {
      if (!(await isEmpty(store))) return;
      request.streams.stderr.write("The store is empty: loading the sample corpus.\n");
      const seeded = await seed(path.join(packageRoot(), "seed/corpus"));
      if (request.signal.aborted) code = seeded;
    },
  });
  return code;
}
