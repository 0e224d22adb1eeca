import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildGraph } from "../../../src/resolvers/graph.js";
import { openStore, type Store } from "../../../src/store/connection.js";
import { insertOddGraph, oddGraph } from "../../support/odd-graph.js";
import { vocabularyOf } from "../../support/odd-vocabulary.js";
import { toleratesOrphanedErrors } from "../../support/orphaned-errors.js";
import { harvestCursors } from "../../support/queries/harvest-cursors.js";
import { RandomRequest } from "../../support/queries/random-request.js";
import type { ApiRequest } from "../../support/queries/request.js";
import { freshConfig } from "../../support/store.js";
import { startTwoEngines, type TwoEngines } from "../../support/two-engines.js";

/** PLAN_CASES=1000000 makes it a long run. The same PLAN_SEED gives the same requests. */
const CASES = Number(process.env.PLAN_CASES ?? 5_000);
const SEED = Number(process.env.PLAN_SEED ?? 1);
/** So many requests at once: one is worked out while the store answers another. */
const LANES = 4;

describe("plans and graphql-js", () => {
  let store: Store;
  let plain: TwoEngines;
  let cached: TwoEngines;

  toleratesOrphanedErrors();
  beforeAll(async () => {
    // Not as other tests open it: remembering every command would fill the memory.
    store = await openStore(freshConfig(), { readOnly: true });
    await store.ensureSchema();
    await insertOddGraph(store, oddGraph());
    plain = await startTwoEngines(store);
    cached = await startTwoEngines(store, { rowCache: true });
  });

  afterAll(async () => {
    await Promise.all([plain.close(), cached.close()]);
    await store.drop();
    await store.close();
  });

  it(
    `answer ${CASES} random requests with the same bytes, most of them by plans`,
    async ({ annotate }) => {
      const ask = async (request: ApiRequest) => (await plain.ask("graphql-js", request)).body;
      const vocabulary = vocabularyOf(oddGraph(), await harvestCursors(ask));
      const lanes = Array.from({ length: LANES }, (_, lane) => ({
        seed: SEED * 1_000_003 + lane,
        numRuns: Math.ceil((CASES - lane) / LANES),
        engines: lane === 0 ? cached : plain,
      }));
      await Promise.all(
        lanes.map(async ({ engines, ...lane }) => {
          const request = new RandomRequest(buildGraph(), vocabulary);
          const property = fc.asyncProperty(request, async (one) => void (await engines.compare(one)));
          const { failed, errorInstance, numRuns, numShrinks } = await fc.check(property, lane);
          if (!failed) return;
          const where = `PLAN_SEED=${SEED}: after ${numRuns} requests and ${numShrinks} steps of shrinking`;
          throw new Error(`${where}\n${String(errorInstance)}`, { cause: errorInstance });
        }),
      );
      const byPlans = plain.ran.plans + cached.ran.plans;
      await annotate(`${byPlans} operations were run by plans`);
      expect(byPlans).toBeGreaterThan((CASES * 2) / 3);
    },
    60_000 + CASES * 50,
  );
});
