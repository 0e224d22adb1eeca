import { failure, NewsgraphError } from "../src/errors.js";
import type { Store } from "../src/store/connection.js";
import { isOutOfSpace, storeFailure } from "../src/store/store-failure.js";

const PATIENCE_MS = 60_000;
const PAUSE_MS = 500;

/**
 * Runs `work`, and where the store goes away meanwhile waits for it to come back and runs it again from the start: every step of a run may
 * be taken up anew.
 * @throws NewsgraphError STORE_UNREACHABLE where the store stays away for a minute, or goes away again and again for as long
 */
export async function survivingOutages<T>(
  store: Store,
  { say, signal }: { say?: ((message: string) => void) | undefined; signal: AbortSignal },
  work: () => Promise<T>,
): Promise<T> {
  for (let deadline = 0; ;) {
    const started = Date.now();
    try {
      return await work();
    } catch (error) {
      const known = storeFailure(error);
      // A run sets no time limits: where one is met, it is the server's own, and passes.
      if (!(known instanceof NewsgraphError) || !["STORE_UNAVAILABLE", "TIMEOUT"].includes(known.code)) throw error;
      // A run that went on for long before had a store that was well.
      if (Date.now() - started > PATIENCE_MS || deadline === 0) deadline = Date.now() + PATIENCE_MS;
      const what = isOutOfSpace(error) ? "The store's disk is full" : "The store has gone away";
      say?.(`${what}. Waiting up to ${PATIENCE_MS / 1000} s for it to come back.`);
      if (!(await comesBack(store, deadline, signal))) {
        const detail = `${what}. Nothing that was read is lost: once it is well, run it again.`;
        throw failure("STORE_UNREACHABLE", detail, error);
      }
      say?.("The store is back: the run begins again.");
    }
  }
}

async function comesBack(store: Store, deadline: number, signal: AbortSignal): Promise<boolean> {
  while (Date.now() < deadline && !signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    const isThere = await store.ping().then(
      () => true,
      () => false,
    );
    if (isThere) return true;
  }
  return false;
}
