import { setMaxListeners } from "node:events";
import type { ServerResponse } from "node:http";
import { failure, NewsgraphError } from "../errors.js";
import type { SilentStore } from "./silent-store.js";

/**
 * A signal that aborts all work of a request when nobody waits for it any more, since the connection closes before the answer is written;
 * when it has lasted as long as it may; and when the store falls silent. Only then its reason is a failure: TIMEOUT, STORE_UNAVAILABLE.
 */
export function requestSignal(response: ServerResponse, ms: number, store?: SilentStore): AbortSignal {
  const controller = new AbortController();
  // Every read of the request listens to it, as many as the query has lists; that is no leak.
  setMaxListeners(0, controller.signal);
  const deadline = setTimeout(() => controller.abort(failure("TIMEOUT")), ms);
  const endWatch = store?.watch(controller);
  response.on("close", () => {
    clearTimeout(deadline);
    endWatch?.();
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

/** Whether the client has left: its errors are the cancellation, and nobody reads them. */
export function isAbandoned(signal: AbortSignal): boolean {
  return signal.aborted && !(signal.reason instanceof NewsgraphError);
}
