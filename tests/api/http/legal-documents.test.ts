import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildGraph } from "../../../src/resolvers/graph.js";
import { openStore, type Store } from "../../../src/store/connection.js";
import { oddGraph } from "../../support/odd-graph.js";
import { vocabularyOf } from "../../support/odd-vocabulary.js";
import { toleratesOrphanedErrors } from "../../support/orphaned-errors.js";
import { RandomRequest } from "../../support/queries/random-request.js";
import { freshConfig } from "../../support/store.js";
import { insertGraph, sampleGraph } from "../../support/sample-graph.js";
import { startTwoEngines, type TwoEngines } from "../../support/two-engines.js";

/** QUERY_CASES=1000000 makes it a long run. The same FUZZ_SEED gives the same requests. */
const CASES = Number(process.env.QUERY_CASES ?? 2_000);
const SEED = Number(process.env.FUZZ_SEED ?? 2);
const LANES = 4;

interface Body {
  data?: unknown;
  errors?: { message: string; extensions: { code: string; cost?: { limit: number } } }[];
}

describe("a legal document, of any fields, arguments, aliases, fragments, variables and directives of the schema", () => {
  let store: Store;
  let engines: TwoEngines;

  toleratesOrphanedErrors();
  beforeAll(async () => {
    store = await openStore(freshConfig(), { readOnly: true });
    await store.ensureSchema();
    // As the seed writes it: the odd graph has rows that no seed writes, and those are mistakes of ours.
    await insertGraph(store, sampleGraph({ articles: 120, providers: 8, entities: 30 }));
    engines = await startTwoEngines(store);
  });
  afterAll(async () => {
    await engines.close();
    await store.drop();
    await store.close();
  });

  it(
    `is answered alike by both engines, or refused by name, and is never a mistake of ours: ${CASES} of them`,
    async ({ annotate }) => {
      const vocabulary = vocabularyOf(oddGraph());
      const limits = (await (await fetch(`${engines.urls.plans}/limits`)).json()) as Record<string, unknown>;
      const answerBytes = Object.entries(limits).find(([name]) => /answer.*bytes/i.test(name))?.[1];
      const codes = new Map<string, number>();
      const lanes = Array.from({ length: LANES }, (_, lane) => ({
        seed: SEED * 1_000_003 + lane,
        numRuns: Math.ceil((CASES - lane) / LANES),
      }));
      await Promise.all(
        lanes.map(async (lane) => {
          const request = new RandomRequest(buildGraph(), vocabulary, { spoiled: false });
          const property = fc.asyncProperty(request, async (one) => {
            const { status, body } = await engines.compare(one);
            expect(status).toBeLessThan(500);
            if (typeof answerBytes === "number") expect(body.length).toBeLessThanOrEqual(answerBytes + 1_000);
            const { data, errors = [] } = JSON.parse(Buffer.from(body, "latin1").toString()) as Body;
            expect(errors.map(({ extensions }) => extensions.code)).not.toContain("INTERNAL_SERVER_ERROR");
            // What is not refused has data, and what is refused says why.
            expect(data !== undefined || errors.length > 0).toBe(true);
            for (const { message, extensions } of errors) {
              expect(message).not.toBe("");
              codes.set(extensions.code, (codes.get(extensions.code) ?? 0) + 1);
            }
          });
          await fc.assert(property, lane);
        }),
      );
      await annotate(`errors by code: ${JSON.stringify(Object.fromEntries(codes))}`);
    },
    60_000 + CASES * 50,
  );
});
