import type { Config } from "./config.js";
import { closeApp, createApp } from "./create-app.js";
import { checkPort, listen } from "./listen.js";
import { openServing, tellOtherVersion } from "./serving.js";
import type { Store } from "./store/connection.js";
import { logStrayRejections } from "./stray-rejections.js";

export interface ServeRequest {
  config: Config;
  streams: { stdout: NodeJS.WritableStream; stderr: NodeJS.WritableStream };
  /** Stops the server. */
  signal: AbortSignal;
  /** Run on the open store before the port opens. */
  prepare?: (store: Store) => Promise<void>;
  /** Told the address of the reader once it is there. */
  onListening?: (address: string) => void;
}

/**
 * Serves what the store holds until `signal` aborts.
 * @throws NewsgraphError where the store cannot be opened or the port not be listened on
 */
export async function serveCommand({ config, streams, signal, prepare, onListening }: ServeRequest): Promise<void> {
  const say = (message: string): void => void streams.stderr.write(`${message}\n`);
  await checkPort(config.host, config.port);
  const serving = await openServing(config, say);
  try {
    await prepare?.(serving.store);
    await tellOtherVersion(serving.store, say);
    if (signal.aborted) return;
    const app = await createApp(serving, config);
    const stopLogging = logStrayRejections(serving.logger);
    try {
      const address = await listen(app, config.host, config.port);
      streams.stdout.write(`Reader: ${address}/\nPlayground: ${address}/playground\nGraphQL API: ${address}/graphql\n`);
      onListening?.(`${address}/`);
      await aborted(signal);
    } finally {
      await closeApp(app, config);
      stopLogging();
    }
  } finally {
    await serving.close();
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
