import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { withSeedLease } from "../../../seed/seed-lease.js";
import type { Store } from "../../../src/store/connection.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A store that lets the lease be taken, or renewed, or not. */
function storeLetting(isLeaseOurs: () => boolean): Store {
  const updateOne = async (): Promise<object> => ({ matchedCount: isLeaseOurs() ? 1 : 0 });
  return { meta: { updateOne } } as unknown as Store;
}

const HOUR = 3_600_000;

describe("the right to write", () => {
  it("is renewed as long as the work goes on, which is not disturbed", async () => {
    let renewals = 0;
    const store = storeLetting(() => (renewals += 1) > 0);
    const work = withSeedLease(store, "one", undefined, async (lost) => {
      await vi.advanceTimersByTimeAsync(HOUR);
      return lost.aborted;
    });
    expect(await work).toBe(false);
    expect(renewals).toBeGreaterThan(HOUR / 15_000);
  });

  it("is known to be lost within seconds where another run has it", async () => {
    let isOurs = true;
    const work = withSeedLease(
      storeLetting(() => isOurs),
      "one",
      undefined,
      async (lost) => {
        isOurs = false;
        await vi.advanceTimersByTimeAsync(5_000);
        return lost.aborted;
      },
    );
    expect(await work).toBe(true);
  });

  it("is not taken for lost where the store cannot be reached for a while", async () => {
    let isThere = true;
    const store = storeLetting(() => {
      if (!isThere) throw new Error("unreachable");
      return true;
    });
    const work = withSeedLease(store, "one", undefined, async (lost) => {
      isThere = false;
      await vi.advanceTimersByTimeAsync(10_000);
      isThere = true;
      return lost.aborted;
    });
    expect(await work).toBe(false);
  });
});
