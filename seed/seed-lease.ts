import { failure } from "../src/errors.js";
import type { Store } from "../src/store/connection.js";
import { releaseSeedLease, takeSeedLease } from "../src/store/meta-writes.js";

/** How long a killed run keeps others out, and how often a living one renews. */
const LEASE_MS = 15_000;
const RENEW_MS = 4_000;
const RETRY_MS = 500;

/**
 * Runs `work` while holding the right to write to this store. Waits for a lease that a killed run has left behind.
 * @param work told when another run has the right: this one was stopped, or cut off from the store, for longer than a lease lasts
 * @throws NewsgraphError SEED_RUNNING where another run goes on renewing its own.
 */
export async function withSeedLease<T>(
  store: Store,
  holder: string,
  say: ((message: string) => void) | undefined,
  work: (lost: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = Date.now() + LEASE_MS + RENEW_MS;
  for (let told = false; !(await takeSeedLease(store, holder, LEASE_MS)); told = true) {
    if (!told)
      say?.(
        `Another seed run is writing to this store, or was killed a moment ago: waiting up to ${(LEASE_MS + RENEW_MS) / 1000} s.`,
      );
    if (Date.now() > deadline) throw failure("SEED_RUNNING");
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
  const lost = new AbortController();
  const renew = async (): Promise<void> => {
    if (!(await takeSeedLease(store, holder, LEASE_MS))) lost.abort();
  };
  // A renewal that fails is tried again by the next one; the writes themselves meet the same trouble and report it.
  const renewal = setInterval(() => void renew().catch(() => undefined), RENEW_MS);
  try {
    return await work(lost.signal);
  } finally {
    clearInterval(renewal);
    await releaseSeedLease(store, holder).catch(() => undefined);
  }
}
