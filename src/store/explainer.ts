import type { Document } from "mongodb";
import { CommandLog, type SeenCommand } from "./command-log.js";
import type { Store } from "./connection.js";
import { planFacts, type PlanFacts } from "./plan-facts.js";
import { storeReport, type StoreReport } from "./store-report.js";

/** Explains requests: what they ask of the store. Costs nothing until the first one. */
export interface Explainer {
  /**
   * @param requestId stands in the comment of each command
   * @throws NewsgraphError STORE_UNREACHABLE where the first request finds no connection
   */
  begin(requestId: string): Promise<ExplainedReads>;
  close(): Promise<void>;
}

/** What one explained request reads with. Only reads that carry the comment are reported. */
export interface ExplainedReads {
  reads: { store: Store; comment: string };
  /** To be called when the answer is there. Never rejects. */
  report(): Promise<StoreReport>;
  /** To be called when the request is over, reported or not. */
  end(): void;
}

const LIMITS = {
  /** Commands that are explained; of further ones only time and rows are told. */
  commands: 30,
  /** For all of them together, ms. */
  together: 3_000,
  /** For one, ms. */
  each: 1_000,
  /** A command that took longer, ms, is not run again to count what it looks at. */
  runAgain: 500,
} as const;

/** Few requests send more commands side by side. */
const CONNECTIONS = 8;

export function createExplainer(store: Store): Explainer {
  const log = new CommandLog();
  let observed: Promise<Store> | undefined;
  let requests = 0;

  async function open(): Promise<Store> {
    observed ??= openWarm();
    try {
      return await observed;
    } catch (error) {
      // The next request tries again.
      observed = undefined;
      throw error;
    }
  }

  /** The first request should not show how long connections take to open. */
  async function openWarm(): Promise<Store> {
    const own = await store.openObserved(CONNECTIONS, (events) => log.listenTo(events));
    await Promise.all(Array.from({ length: CONNECTIONS }, () => own.ping()));
    return own;
  }

  return {
    async begin(requestId) {
      const own = await open();
      // Clients choose request ids, and may choose the same.
      const comment = `${requestId} ${(requests += 1)}`;
      log.open(comment);
      const from = performance.now();
      return {
        reads: { store: own, comment },
        async report() {
          const to = performance.now();
          const seen = log.seenWith(comment);
          return storeReport(seen, await explainAll(own, seen), { from, to });
        },
        end: () => log.forget(comment),
      };
    },
    async close() {
      await (await observed?.catch(() => undefined))?.close();
    },
  };
}

/** One after the other: whoever waits for the explanation is not to slow down those who wait for answers. */
async function explainAll(store: Store, seen: readonly SeenCommand[]): Promise<(PlanFacts | undefined)[]> {
  const deadline = performance.now() + LIMITS.together;
  const facts: (PlanFacts | undefined)[] = [];
  for (const one of seen.slice(0, LIMITS.commands)) {
    const left = deadline - performance.now();
    facts.push(left > 0 ? await explain(store, one, Math.min(left, LIMITS.each)) : undefined);
  }
  return facts;
}

/** Undefined where the server will not tell, or not in time. */
async function explain(store: Store, seen: SeenCommand, maxTimeMS: number): Promise<PlanFacts | undefined> {
  const { operation, collection, command, startedAt, endedAt = Infinity } = seen;
  const parts = PARTS[operation];
  if (!parts) return undefined;
  const explained = countable(Object.fromEntries(Object.entries(command).filter(([name]) => parts.has(name))));
  const verbosity = endedAt - startedAt > LIMITS.runAgain ? "queryPlanner" : "executionStats";
  const { db, readPreference } = store.articles;
  try {
    const asked = { explain: explained, verbosity, maxTimeMS: Math.ceil(maxTimeMS) };
    const plan = await db.command(asked, readPreference && { readPreference });
    return planFacts(plan, collection);
  } catch {
    return undefined;
  }
}

/**
 * Servers do not count what a $lookup looks at for the last document if the $unwind behind it has become a part of it, nor name the index.
 * At the end of a pipeline it can be left out: nothing else changes by that.
 */
function countable(command: Document): Document {
  const pipeline = command["pipeline"] as Document[] | undefined;
  const endsUnwinding = pipeline?.at(-1)?.["$unwind"] !== undefined && pipeline.at(-2)?.["$lookup"] !== undefined;
  return endsUnwinding ? { ...command, pipeline: pipeline.slice(0, -1) } : command;
}

/** What a command keeps of itself when it is explained; the rest is the driver's session, and the comment that would have it reported. */
const PARTS: Record<string, Set<string>> = {
  find: new Set(["find", "filter", "sort", "skip", "limit", "projection", "hint"]),
  aggregate: new Set(["aggregate", "pipeline", "cursor", "hint", "allowDiskUse"]),
};
