import { describe, expect, it, vi } from "vitest";
import { StoreTime, timed } from "../../../src/store/store-time.js";

describe("StoreTime", () => {
  it("counts time once in which several reads are under way, and none between them", async () => {
    vi.useFakeTimers({ toFake: ["performance", "setTimeout"] });
    const time = new StoreTime();
    const read = (ms: number) => timed(time, "find", () => new Promise((resolve) => setTimeout(resolve, ms)));
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

  it("tells of each read, and of one that fails by the name of its failure, and hands the error on", async () => {
    const observe = vi.fn();
    const time = new StoreTime(observe);
    await expect(timed(time, "find", () => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
    await timed(time, "find", async () => undefined);
    expect(observe.mock.calls).toEqual([
      ["find", expect.any(Number), "Error"],
      ["find", expect.any(Number), undefined],
    ]);
    expect(await timed(undefined, "find", async () => 7)).toBe(7);
  });
});
