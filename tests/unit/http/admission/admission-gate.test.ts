import { setTimeout as delay } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AdmissionGate } from "../../../../src/http/admission/admission-gate.js";

const LIMITS = { running: 1, ofOneClient: 3, waiting: 10, waitMs: 1_000 };
const never = new AbortController().signal;

/** Lets what has been resolved go on. */
const settle = () => delay(0);

describe("the gate of costly requests", () => {
  it("lets as many in as may run, the others in turns by client, each client's in its order", async () => {
    const gate = new AdmissionGate(LIMITS);
    const order: string[] = [];
    const enter = async (client: string, name: string) => {
      const leave = await gate.enter(client, never);
      order.push(name);
      return leave;
    };
    const first = await enter("a", "a1");
    const waiting = [enter("a", "a2"), enter("a", "a3"), enter("b", "b1"), enter("c", "c1"), enter("b", "b2")];
    await settle();
    expect(order).toEqual(["a1"]);
    first();
    for (const _ of waiting) {
      await settle();
      const index = order.length - 2;
      const byName = { a2: 0, a3: 1, b1: 2, c1: 3, b2: 4 } as Record<string, number>;
      (await waiting[byName[order[index + 1] ?? ""] ?? 0])?.();
    }
    expect(order).toEqual(["a1", "a2", "b1", "c1", "a3", "b2"]);
  });

  it("refuses a client that has as many as it may, and no other", async () => {
    const gate = new AdmissionGate(LIMITS);
    const leave = await gate.enter("a", never);
    const [second, third] = [gate.enter("a", never), gate.enter("a", never)];
    await expect(gate.enter("a", never)).rejects.toMatchObject({ code: "TOO_MANY_REQUESTS" });
    const other = gate.enter("b", never);
    leave();
    for (const one of [second, other, third]) (await one)();
    for (let time = 0; time < 3; time++) (await gate.enter("a", never))();
  });

  it("refuses who would wait too long, and gives its place to nobody who has left", async () => {
    const gate = new AdmissionGate({ ...LIMITS, waitMs: 30 });
    const leave = await gate.enter("a", never);
    const gone = new AbortController();
    const left = gate.enter("b", gone.signal);
    const late = gate.enter("c", never);
    gone.abort(new Error("left"));
    await expect(left).rejects.toThrow("left");
    await expect(late).rejects.toMatchObject({ code: "TOO_MANY_REQUESTS" });
    leave();
    (await gate.enter("d", never))();
  });

  it("never has more in than may run, and is empty again after whatever came and went", async () => {
    const visit = fc.record({
      client: fc.constantFrom("a", "b", "c"),
      stay: fc.integer({ min: 0, max: 3 }),
      leavesAfter: fc.option(fc.integer({ min: 0, max: 4 })),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(visit, { maxLength: 25 }), fc.integer({ min: 1, max: 3 }), async (visits, running) => {
        const gate = new AdmissionGate({ running, ofOneClient: 4, waiting: 6, waitMs: 3 });
        let [inside, most] = [0, 0];
        await Promise.all(
          visits.map(async ({ client, stay, leavesAfter }) => {
            const abort = new AbortController();
            if (leavesAfter !== null) setTimeout(() => abort.abort(new Error("left")), leavesAfter);
            const leave = await gate.enter(client, abort.signal).catch(() => undefined);
            if (leave === undefined) return;
            most = Math.max(most, ++inside);
            await delay(stay);
            inside--;
            leave();
          }),
        );
        expect(most).toBeLessThanOrEqual(running);
        const again = await Promise.all(Array.from({ length: running }, (_, at) => gate.enter(String(at), never)));
        for (const leave of again) leave();
      }),
      { numRuns: 60 },
    );
  });
});
