import { setMaxListeners } from "node:events";
import type { ServerResponse } from "node:http";

/** A signal that aborts when the connection closes before the answer is written: nobody waits for the work any more. */
export function signalWhenClientLeaves(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  // Every read of the request listens to it, as many as the query has lists; that is no leak.
  setMaxListeners(0, controller.signal);
  response.once("close", () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
