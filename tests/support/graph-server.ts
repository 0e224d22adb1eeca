import { createContext } from "../../src/context.js";
import { LIMITS } from "../../src/http/limits/limits.js";
import { buildGraph, printGraph } from "../../src/resolvers/graph.js";
import type { ServerDeps } from "../../src/server.js";
import type { Store } from "../../src/store/connection.js";
import { storeFailure } from "../../src/store/store-failure.js";
import { startStandIn, type StandInServer } from "./stand-in-server.js";

/** A listening server with the real schema over `store`, put together as `newsgraph serve` does. */
export function startGraphServer(store: Store, deps: Partial<ServerDeps> = {}): Promise<StandInServer> {
  return startStandIn(
    {},
    {
      schema: buildGraph(),
      sdl: printGraph(),
      createContext: ({ signal, held, storeTime, explained }) =>
        createContext({ store, signal, budget: held, storeTime, maxTimeMS: LIMITS.readMs, ...explained?.reads }),
      storeFailure,
      ...deps,
    },
  );
}
