import { EventEmitter } from "node:events";
import { describe, expect, it } from "vitest";
import { silenceOf } from "../../../../src/store/liveness/heard-servers.js";

const EVERY_MS = 1_000;

function client(loadBalanced = false) {
  const source = new EventEmitter();
  let time = 0;
  const options = { heartbeatFrequencyMS: EVERY_MS, loadBalanced };
  const silentFor = silenceOf(Object.assign(source, { options }) as never, () => time);
  return {
    silentFor,
    at: (ms: number) => void (time = ms),
    hear: (connectionId: string, isWritablePrimary: boolean) =>
      source.emit("serverHeartbeatSucceeded", { connectionId, reply: { isWritablePrimary } }),
    miss: (connectionId: string) => source.emit("serverHeartbeatFailed", { connectionId }),
  };
}

describe("silenceOf", () => {
  it("is nothing while the primary is heard as often as it should be, and grows from then on", () => {
    const { silentFor, at, hear } = client();
    at(500);
    hear("a", true);
    at(1_400);
    expect(silentFor()).toBe(0);
    at(2_200);
    expect(silentFor()).toBe(700);
    hear("a", true);
    expect(silentFor()).toBe(0);
  });

  it("is that of the primary, however much others are heard, until it is given up or another one is chosen", () => {
    const { silentFor, at, hear, miss } = client();
    hear("a", true);
    at(3_000);
    hear("b", false);
    expect(silentFor()).toBe(2_000);
    miss("a");
    expect(silentFor()).toBe(0);
    hear("a", true);
    at(6_000);
    hear("b", true);
    expect(silentFor()).toBe(0);
  });

  it("is told of a server that was never heard, and not of those behind a balancer", () => {
    const one = client();
    one.at(1_300);
    expect(one.silentFor()).toBe(300);
    const balanced = client(true);
    balanced.at(60_000);
    expect(balanced.silentFor()).toBe(0);
  });
});
