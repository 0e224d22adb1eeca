import fc from "fast-check";
import type { World } from "../../oracle/world.js";
import type { Store } from "../../../src/store/connection.js";
import { randomWorld } from "./random-world.js";
import { shrinkWorld } from "./shrink-world.js";
import { storeWorld } from "./world-documents.js";

/** How many cases all comparisons with the oracle run together. ORACLE_CASES=100000 makes it a long run. */
const CASES = Number(process.env.ORACLE_CASES ?? 2_400);
/** The same seed gives the same worlds and the same cases. */
const SEED = Number(process.env.ORACLE_SEED ?? 5);

/** Cases in one world before the next one is made. */
const CASES_PER_WORLD = 100;
const SIZES = [
  { articles: 90, providers: 8, entities: 12 },
  { articles: 40, providers: 5, entities: 8 },
  { articles: 130, providers: 12, entities: 6 },
  { articles: 4, providers: 2, entities: 2 },
  { articles: 70, providers: 3, entities: 20 },
  { articles: 0, providers: 1, entities: 1 },
] as const;

export interface Comparison<C> {
  /** This comparison's part of all cases, 0 to 1. */
  share: number;
  cases(world: World): fc.Arbitrary<C>;
  /** Throws where the product says something else than the oracle. The store holds the world, and must hold it again afterwards. */
  check(one: C, world: World): Promise<void>;
}

export interface PlannedComparison {
  cases: number;
  run(store: Store): Promise<void>;
  timeout: number;
}

/**
 * A comparison of random cases in random worlds. A case that fails is shrunk, then its world; the error says the seed, the case,
 * the world that is left, and the difference.
 */
export function comparison<C>(compared: Comparison<C>): PlannedComparison {
  const cases = Math.max(1, Math.round(CASES * compared.share));
  return {
    cases,
    timeout: 120_000 + cases * 1_000,
    async run(store) {
      for (let done = 0, round = 0; done < cases; done += CASES_PER_WORLD, round += 1) {
        await runRound(store, compared, round, Math.min(CASES_PER_WORLD, cases - done));
      }
    },
  };
}

async function runRound<C>(store: Store, compared: Comparison<C>, round: number, numRuns: number): Promise<void> {
  const seed = SEED * 1_000_003 + round;
  const size = SIZES[round % SIZES.length] ?? SIZES[0];
  const [world] = fc.sample(randomWorld(size), { seed, numRuns: 1 }) as [World];
  await storeWorld(store, world);
  const property = fc.asyncProperty(compared.cases(world), (one) => compared.check(one, world));
  const result = await fc.check(property, { seed, numRuns, interruptAfterTimeLimit: 60_000 + numRuns * 1_000 });
  if (!result.failed && !result.interrupted) return;
  if (!result.counterexample) {
    throw new Error(`The store took too long: ${result.numRuns} of ${numRuns} cases done.`);
  }
  const [one] = result.counterexample;
  const differs = async (smaller: World): Promise<unknown> => {
    await storeWorld(store, smaller);
    return compared.check(one, smaller).then(
      () => undefined,
      (error: unknown) => error,
    );
  };
  const left = await shrinkWorld(world, async (smaller) => (await differs(smaller)) !== undefined);
  const difference = (await differs(left)) ?? result.errorInstance;
  throw new Error(
    [
      `ORACLE_SEED=${SEED}, world ${round}: after ${result.numRuns} cases and ${result.numShrinks} steps of shrinking`,
      `case: ${JSON.stringify(one)}`,
      `world: ${JSON.stringify(left, undefined, 1)}`,
      difference instanceof Error ? difference.message : String(difference),
    ].join("\n"),
  );
}
