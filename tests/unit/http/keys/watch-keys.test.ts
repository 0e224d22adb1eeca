import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchKeys } from "../../../../src/http/keys/watch-keys.js";
import { newKey } from "../../../../src/store/api-keys/key-text.js";

const logger = pino({ level: "silent" });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("keys in the store", () => {
  const { key, ...kept } = newKey();
  const record = { _id: "ada", ...kept, createdAt: new Date(0) };

  it("are looked at every two seconds, until nobody watches any more", async () => {
    let [records, looks] = [[record], 0];
    const { ring, stop } = await watchKeys(async () => {
      looks++;
      return records;
    }, logger);
    expect(ring.find(key)?.name).toBe("ada");
    records = [];
    await vi.advanceTimersByTimeAsync(2_000);
    expect([ring.find(key), looks]).toEqual([undefined, 2]);
    stop();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(looks).toBe(2);
  });

  it("stay as they were while the store is away, and are looked at again", async () => {
    let isAway = false;
    let records = [record];
    const find = async () => {
      if (isAway) throw new Error("away");
      return records;
    };
    const { ring, stop } = await watchKeys(find, logger);
    isAway = true;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ring.find(key)?.name).toBe("ada");
    [isAway, records] = [false, []];
    await vi.advanceTimersByTimeAsync(2_000);
    expect(ring.find(key)).toBeUndefined();
    stop();
  });

  it("must be readable at the start", async () => {
    await expect(watchKeys(() => Promise.reject(new Error("away")), logger)).rejects.toThrow("away");
  });
});
