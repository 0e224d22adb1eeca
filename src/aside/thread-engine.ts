import { setMaxListeners } from "node:events";
import { HeaderMap } from "@apollo/server";
import type { Logger } from "pino";
import { createContext } from "../context.js";
import type { OperationAside } from "../http/aside/execute-aside.js";
import { AnswerMemory } from "../http/admission/answer-memory.js";
import { createEngine } from "../http/apollo.js";
import { Documents } from "../http/documents/documents.js";
import type { ScopedRequest } from "../http/request-scope.js";
import { runOperation, type OperationDeps } from "../http/run-operation.js";
import { buildGraph } from "../resolvers/graph.js";
import { openStore } from "../store/connection.js";
import { storeFailure } from "../store/store-failure.js";
import { StoreTime, type ToldRead } from "../store/store-time.js";
import type { AnswerOfThread, ThreadSettings } from "./thread-messages.js";

export interface ThreadEngine {
  execute(operation: OperationAside, signal: AbortSignal): Promise<AnswerOfThread>;
}

/** The same engine as that of requests, over the same store, without what they pass before. */
export async function openThreadEngine(settings: ThreadSettings, logger: Logger): Promise<ThreadEngine> {
  const { uri, database, primaryOnly } = settings.store;
  const store = await openStore({ mongodbUri: uri, database, dataFolder: "" }, { readOnly: true, primaryOnly });
  const apollo = createEngine({ ...settings, schema: buildGraph(), logger, storeFailure });
  await apollo.start();
  const memory = new AnswerMemory(settings.memory);
  const deps: OperationDeps = {
    apollo,
    documents: new Documents({ mode: "any", maxAge: 0 }),
    createContext: ({ signal, held, storeTime }) =>
      createContext({ store, signal, budget: held, storeTime, maxTimeMS: settings.readMs }),
  };

  return {
    async execute(operation, signal) {
      // Every read of the request listens to it, as many as the query has lists; that is no leak.
      setMaxListeners(0, signal);
      const reads: ToldRead[] = [];
      const storeTime = new StoreTime((...read) => reads.push(read));
      const held = memory.open();
      try {
        const { accept, requestId, ...body } = operation;
        const request: ScopedRequest = {
          method: "POST",
          headers: new HeaderMap([
            ["content-type", "application/json"],
            ...(accept === undefined ? [] : [["accept", accept] as const]),
          ]),
          search: "",
          body,
          scope: { requestId, client: "", signal, storeTime, held },
          facts: { phases: {} },
          startedAt: performance.now(),
        };
        const { status, headers, text, engine = "graphql-js" } = await runOperation(deps, request);
        return {
          status,
          headers: [...headers],
          text: new TextEncoder().encode(String(text)),
          engine,
          code: request.facts.code ?? "OK",
          reads,
          storeMs: storeTime.ms,
        };
      } finally {
        held.release();
      }
    },
  };
}
