import path from "node:path";
import { seedCommand } from "../seed/main.js";
import { packageRoot } from "./package-root.js";
import { serveCommand, type ServeRequest } from "./serve-command.js";
import { isEmpty } from "./store/emptiness.js";

interface StartRequest extends Omit<ServeRequest, "prepare"> {
  streams: { stdout: NodeJS.WriteStream; stderr: NodeJS.WriteStream };
}

/**
 * Serves the store, and loads the sample corpus first where the store is empty.
 * @throws NewsgraphError as `serveCommand` and `seedCommand` do
 */
export async function startCommand(request: StartRequest): Promise<void> {
  const { config, streams, signal } = request;
  await serveCommand({
    ...request,
    async prepare(store) {
      if (!(await isEmpty(store))) return;
      streams.stderr.write("The store is empty: loading the sample corpus.\n");
      const corpus = path.join(packageRoot(), "seed/corpus");
      await seedCommand([corpus], { source: "sample", prune: true }, config, streams, signal);
    },
  });
}
