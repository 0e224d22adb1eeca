import { describe, expect, it, vi } from "vitest";
import { StoreTime, timed } from "../../../src/store/store-time.js";

describe("StoreTime", () => {
  it("counts time once in which several reads are under way, and none between them", async () => {
    vi.useFakeTimers({ toFake: ["performance", "setTimeout"] });
    const time = new StoreTime();
    const read = (ms: number) => timed(time, () => new Promise((resolve) => setTimeout(resolve, ms)));
    const both = Promise.all([read(30), read(50)]);
    await vi.advanceTimersByTimeAsync(50);
    await both;
    await vi.advanceTimersByTimeAsync(1_000);
    const third = read(20);
    await vi.advanceTimersByTimeAsync(20);
    await third;
    vi.useRealTimers();
    expect(time.ms).toBe(70);
  });

  it("counts a read that fails, and hands its error on", async () => {
    const time = new StoreTime();
    await expect(timed(time, () => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
    await timed(time, async () => undefined);
    expect(time.ms).toBeGreaterThanOrEqual(0);
    expect(await timed(undefined, async () => 7)).toBe(7);
  });
});
