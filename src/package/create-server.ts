import type { FastifyInstance } from "fastify";
import type { Config } from "../config.js";
import { closeApp, createApp } from "../create-app.js";
import { failure } from "../errors.js";
import { listen } from "../listen.js";
import { openServing, tellOtherVersion, type Serving } from "../serving.js";
import { logOwnStrayRejections } from "../stray-rejections.js";
import { insideOf, type NewsgraphStore } from "./open-store.js";
import { configOf, type ListenSettings, type StoreSettings } from "./settings.js";

export interface ServerOptions extends StoreSettings, ListenSettings {
  /** Whose content is served. Not given: that of the store which `mongodbUri` and the other options name. */
  store?: NewsgraphStore;
}

/** Where a server listens. */
export interface ServerAddress {
  /** Of the page to open in a browser, such as `http://127.0.0.1:4000/`. */
  url: string;
  /** Of the GraphQL API, such as `http://127.0.0.1:4000/graphql`. */
  endpoint: string;
}

/** A server, as `createServer` gives it. */
export interface NewsgraphServer {
  /**
   * Opens the port.
   * @throws NewsgraphError CANNOT_LISTEN where it is taken, or may not be opened; the server can then only be closed
   */
  listen(): Promise<ServerAddress>;
  /** Answers what is under way, lets go of the port, and closes the server's own connections to the store. */
  close(): Promise<void>;
}

/**
 * A server of what a store holds: the API at `/graphql`, the reader at `/`, the playground at `/playground`, as `newsgraph serve` has them.
 * It has connections of its own to the store, and takes no signals: whoever made it closes it.
 * @throws NewsgraphError BAD_CONFIGURATION, BAD_USAGE, and what `openStore` throws
 * @example
 * const server = await createServer({ store, port: 4000 });
 * const { url } = await server.listen();
 * await server.close();
 */
export async function createServer(options: ServerOptions = {}): Promise<NewsgraphServer> {
  const config = serverConfig(options);
  const say = options.say ?? (() => undefined);
  const serving = await openServing(config, say);
  try {
    await tellOtherVersion(serving.store, say);
    return serverOf(await createApp(serving, config), serving, config);
  } catch (error) {
    await serving.close();
    throw error;
  }
}

function serverConfig({ store, ...options }: ServerOptions): Config {
  const config = configOf(options);
  if (!store) return config;
  const twice = (["mongodbUri", "database", "dataFolder", "mongodBinary"] as const).filter((name) => options[name]);
  if (twice.length > 0) throw failure("BAD_USAGE", `The store is given, so ${twice.join(", ")} must not be.`);
  const { mongodbUri: _uri, mongodBinary: _binary, ...own } = config;
  const { mongodbUri, database, dataFolder, mongodBinary } = insideOf(store).config;
  return { ...own, database, dataFolder, ...(mongodbUri && { mongodbUri }), ...(mongodBinary && { mongodBinary }) };
}

function serverOf(app: FastifyInstance, serving: Serving, config: Config): NewsgraphServer {
  const stopLogging = logOwnStrayRejections(serving.logger);
  let closing: Promise<void> | undefined;
  async function close(): Promise<void> {
    await closeApp(app, config);
    await serving.close();
    stopLogging();
  }
  return {
    async listen() {
      const url = await listen(app, config.host, config.port);
      return { url: `${url}/`, endpoint: `${url}/graphql` };
    },
    close: () => (closing ??= close()),
  };
}
