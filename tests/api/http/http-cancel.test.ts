import { expect, it } from "vitest";
import { aggregateAll } from "../../../src/store/run-read.js";
import { startGraphServer } from "../../support/graph-server.js";
import { countRunningOperations } from "../../support/running-operations.js";
import { standInSchema } from "../../support/stand-in-schema.js";
import { withStore } from "../../support/store.js";

const store = withStore({ readOnly: true });

/** A billion rows, one after the other: minutes of work that can be interrupted between any two. */
const STEPS = [{ $project: { step: { $range: [0, 1_000] } } }, { $unwind: "$step" }];
const SLOW = [{ $limit: 1 }, ...STEPS, ...STEPS, ...STEPS, { $match: { step: "marked_slow" } }];

it("leaves no operation running on the store after its client has left", async () => {
  await store().meta.insertOne({ _id: "seed" });
  const slow = (_root: unknown, _args: unknown, { signal }: { signal: AbortSignal }) =>
    aggregateAll(store().meta, SLOW, { signal });
  const server = await startGraphServer(store(), {
    schema: standInSchema({ slow }),
    createContext: (scope) => ({ ...scope }),
  });
  try {
    const controller = new AbortController();
    const request = fetch(`${server.url}/graphql?query={slow}`, { signal: controller.signal });
    const left = expect(request).rejects.toThrow();
    await expect.poll(() => countRunningOperations("marked_slow"), { timeout: 5_000 }).toBe(1);
    controller.abort();
    await left;
    await expect.poll(() => countRunningOperations("marked_slow"), { timeout: 5_000 }).toBe(0);
    expect(server.logged.filter(({ level }) => level === 50)).toEqual([]);
  } finally {
    await server.app.close();
  }
});
