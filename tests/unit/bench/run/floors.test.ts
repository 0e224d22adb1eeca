import { describe, expect, it } from "vitest";
import { belowFloors, FLOORS } from "../../../../bench/run/floors.js";
import { summarize } from "../../../../bench/run/results.js";

const round = (serverCpu: number) => ({ requestsPerSecond: 1, p50: 1, p99: 1, serverCpu, storeCpu: 1 });

function flat(serverCpu: number, commands: number): Parameters<typeof belowFloors>[0] {
  const own = [round(serverCpu)];
  const servers = [summarize({ server: "newsgraph", commands, rounds: own }, [round(1)], own)];
  return [{ workload: "Flat", bytes: 1, servers }];
}

describe("the floors of a short benchmark", () => {
  const floor = FLOORS.Flat?.cpuShare ?? Number.NaN;

  it("are silent at the floor and above", () => {
    expect([belowFloors(flat(1 / floor, 1)), belowFloors(flat(0.5 / floor, 1))]).toEqual([[], []]);
  });

  it("name the workload, the share and the floor where newsgraph takes more CPU than that", () => {
    const share = (floor / 2).toFixed(2);
    const sentence = `Flat: newsgraph reaches ${share} of raw by Node CPU; the floor is ${floor}.`;
    expect(belowFloors(flat(2 / floor, 1))).toEqual([sentence]);
  });

  it("name the commands where there are too many", () => {
    expect(belowFloors(flat(1, 2))).toEqual([expect.stringContaining("takes 2 store commands a request; at most 1")]);
  });

  it("ask nothing of a machine that does not tell the CPU of a process", () => {
    expect(belowFloors(flat(Number.NaN, 1))).toEqual([]);
  });
});
