import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SeenCommand } from "../../../src/store/command-log.js";
import { MOST_COMMANDS, storeReport } from "../../../src/store/store-report.js";

const seen = (startedAt: number, endedAt?: number): SeenCommand => ({
  operation: "find",
  collection: "articles",
  command: { find: "articles", filter: {} },
  startedAt,
  ...(endedAt !== undefined && { endedAt }),
});
const report = (commands: SeenCommand[], span = { from: 0, to: 100 }) => storeReport(commands, [], span);
const wavesOf = (commands: SeenCommand[]) => report(commands).commands.map(({ wave }) => wave);

describe("storeReport", () => {
  it("puts commands that went out before any came back into one wave", () => {
    expect(wavesOf([seen(1, 5), seen(2, 9), seen(4, 6)])).toEqual([1, 1, 1]);
  });

  it("begins a wave with what goes out after something has come back, though not all has", () => {
    expect(wavesOf([seen(1, 5), seen(2, 9), seen(6, 8), seen(7, 20), seen(10, 11)])).toEqual([1, 1, 2, 2, 3]);
  });

  it("has a command that never came back take all the time that is left", () => {
    const { commands, storeMilliseconds } = report([seen(40)]);
    expect(commands[0]?.milliseconds).toBeUndefined();
    expect(storeMilliseconds).toBe(60);
  });

  it("counts time in which several are under way once", () => {
    expect(report([seen(10, 20), seen(12, 15), seen(18, 30), seen(50, 51)]).storeMilliseconds).toBe(21);
  });

  it("takes times from the beginning of the request, rounded to hundredths", () => {
    const { milliseconds, commands } = report([seen(1002.3456, 1003.4567)], { from: 1000, to: 1010.001 });
    expect(milliseconds).toBe(10);
    expect(commands[0]).toMatchObject({ at: 2.35, milliseconds: 1.11 });
  });

  it("lists no more than MOST_COMMANDS, and counts them all", () => {
    const { commands, commandCount } = report(Array.from({ length: MOST_COMMANDS + 7 }, (_, at) => seen(at, at + 0.5)));
    expect(commands).toHaveLength(MOST_COMMANDS);
    expect(commandCount).toBe(MOST_COMMANDS + 7);
  });

  it("tells of each command what the store says of it, in whatever order they are", () => {
    const facts = ["late", "early"].map((name) => ({ indexes: [{ collection: "articles", name }], scans: [] }));
    const { commands } = storeReport([seen(5, 6), seen(1, 2)], facts, { from: 0, to: 10 });
    expect(commands.map(({ indexes }) => indexes?.[0]?.name)).toEqual(["early", "late"]);
  });

  it("never has the store busy for longer than the request or the sum of its commands, nor waves out of order", () => {
    const command = fc
      .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }))
      .map(([a, b]) => seen(Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(fc.array(command, { maxLength: 20 }), (all) => {
        const { storeMilliseconds, commands, waveCount } = report(all);
        const sum = commands.reduce((total, { milliseconds = 0 }) => total + milliseconds, 0);
        expect(storeMilliseconds).toBeLessThanOrEqual(Math.min(100, sum) + 1e-9);
        const waves = commands.map(({ wave }) => wave);
        expect(waves).toEqual([...waves].sort((a, b) => a - b));
        expect(new Set(waves).size).toBe(waveCount);
      }),
    );
  });
});
