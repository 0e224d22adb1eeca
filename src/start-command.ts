import path from "node:path";
import { packageRoot } from "./package-root.js";
import { serveCommand, type ServeRequest } from "./serve-command.js";
import { isEmpty } from "./store/emptiness.js";

interface StartRequest extends Omit<ServeRequest, "prepare"> {
  /** Loads what is in a folder into the store of `config`. */
  seed: (folder: string) => Promise<unknown>;
}

/**
 * Serves the store, and loads the sample corpus first where the store is empty.
 * @throws NewsgraphError as `serveCommand` and `seed` do
 */
export async function startCommand({ seed, ...request }: StartRequest): Promise<void> {
  await serveCommand({
    ...request,
    async prepare(store) {
      if (!(await isEmpty(store))) return;
      request.streams.stderr.write("The store is empty: loading the sample corpus.\n");
      await seed(path.join(packageRoot(), "seed/corpus"));
    },
  });
}
