import { openBrowser } from "./open-browser.js";
import { printFailure } from "./print-failure.js";
import { serveCommand, type ServeRequest } from "./serve-command.js";
import { storeFailure } from "./store/store-failure.js";

export interface OpenRequest extends Omit<ServeRequest, "prepare" | "onListening"> {
  /** Loads the content, calls `onLoaded`, and goes on loading what changes until `signal` aborts. */
  seedAndWatch: (signal: AbortSignal, onLoaded: () => void) => Promise<unknown>;
  /** Whether to show the reader in a browser, where there is one. */
  showsBrowser: boolean;
}

/**
 * `newsgraph open PATH`: loads a folder, serves it, keeps up with it, and shows it.
 * @throws NewsgraphError as `serveCommand` and the first load do
 */
export async function openCommand({ seedAndWatch, showsBrowser, ...request }: OpenRequest): Promise<void> {
  const ended = new AbortController();
  const signal = AbortSignal.any([request.signal, ended.signal]);
  let watching: Promise<unknown> = Promise.resolve();
  try {
    await serveCommand({
      ...request,
      signal,
      async prepare() {
        await new Promise<unknown>((resolve, reject) => {
          watching = seedAndWatch(signal, () => resolve(undefined));
          watching.then(resolve, reject);
        });
      },
      onListening(address) {
        // The watch alone has ended: what is loaded is still there to be read.
        watching.catch((error: unknown) => {
          request.streams.stderr.write(printFailure(storeFailure(error)));
          request.streams.stderr.write("The folder is not watched any more; what is loaded is served on.\n");
        });
        if (showsBrowser) void openBrowser(address);
      },
    });
  } finally {
    ended.abort();
    await watching.catch(() => undefined);
  }
}
