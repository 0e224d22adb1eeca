import DataLoader from "dataloader";
import { describe, expect, it } from "vitest";
import { WaveScheduler } from "../../../src/loaders/wave-scheduler.js";

const after = <T>(milliseconds: number, value: T): Promise<T> =>
  new Promise((resolve) => setTimeout(() => resolve(value), milliseconds));

/** A loader that notes its batches and answers after a while, as a store does. */
function noting(waves: WaveScheduler, batches: string[][]): DataLoader<string, string> {
  return new DataLoader(
    (keys) =>
      waves.track(() => {
        batches.push([...keys]);
        return after(5, keys);
      }),
    { batchScheduleFn: waves.schedule },
  );
}

describe("waves", () => {
  it("put into one batch what follows from commands that answer at different times", async () => {
    const waves = new WaveScheduler();
    const batches: string[][] = [];
    const loader = noting(waves, batches);
    const chain = async (delay: number, key: string) =>
      loader.load(`${key}${await waves.track(() => after(delay, ""))}`);
    await Promise.all([chain(1, "a"), chain(25, "b"), chain(12, "c")]);
    expect(batches.map((batch) => batch.sort())).toEqual([["a", "b", "c"]]);
  });

  it("follow a chain of promises of any length before they go", async () => {
    const waves = new WaveScheduler();
    const batches: string[][] = [];
    const loader = noting(waves, batches);
    const late = async () => {
      for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
      return loader.load("late");
    };
    await Promise.all([loader.load("early"), late()]);
    expect(batches).toEqual([["early", "late"]]);
  });

  it("go on after a command that failed", async () => {
    const waves = new WaveScheduler();
    const batches: string[][] = [];
    const loader = noting(waves, batches);
    const failing = waves.track(() => after(10, "").then(() => Promise.reject(new Error("gone"))));
    await expect(Promise.all([failing, loader.load("a")])).rejects.toThrow("gone");
    expect(await loader.load("a")).toBe("a");
    expect(batches).toEqual([["a"]]);
  });

  it("let one level's keys of several loaders go out together", async () => {
    const waves = new WaveScheduler();
    const batches: string[][] = [];
    const [one, other] = [noting(waves, batches), noting(waves, batches)];
    await Promise.all([one.load("a").then(() => other.load("d")), other.load("b").then(() => one.load("c"))]);
    expect(batches).toEqual([["a"], ["b"], ["d"], ["c"]]);
  });
});
