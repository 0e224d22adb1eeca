import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openStore } from "../../src/store/connection.js";
import { randomOf } from "../corpus/random.js";
import { workloads, type SampleValues } from "../workloads.js";
import { benchConfig, benchEnvironment, benchFolder, holdsCorpus, storeProcess } from "./bench-store.js";
import { ChangingArticles } from "./changing-articles.js";
import type { Contender } from "./contenders.js";
import { measure, type Measurement } from "./measure.js";
import { copyForMixed } from "./mixed-store.js";
import { startContenders, type RunningContender } from "./running-contender.js";
import { sampleValues } from "./sample-values.js";
import { seedCorpus } from "./seed-corpus.js";
import { median, shareOf, type Share } from "./statistics.js";

export interface MixedResult {
  articles: number;
  /** Articles that the seed wrote beside the reads, each second. */
  seededPerSecond: number;
  servers: {
    server: string;
    requestsPerSecond: number;
    /** Milliseconds. */
    p50: number;
    p99: number;
    /** Of raw's requests a second in the same rounds. */
    share: Share;
  }[];
}

/** A corpus that a short seed can still change several times while one server is measured. */
const ARTICLES = 10_000;
const ROUNDS = 5;
const SECONDS = 6;
/** Of each kind of request, shuffled. */
const EACH = 20;
/** `{"data":{"articles":{"edges":[`: what follows may change. */
const UNCHANGED_BYTES = 30;

type Say = (message: string) => void;

/**
 * Measures reads of all kinds while a seed changes articles all the time, in a database of its own.
 * @param contenders the last of them is raw
 * @throws Error for any answer that fails, and for a seed that does
 */
export async function measureMixed(contenders: Contender[], connections: number, say: Say): Promise<MixedResult> {
  mkdirSync(benchFolder(ARTICLES), { recursive: true });
  const store = await openStore(benchConfig(ARTICLES), { say });
  const servers: RunningContender[] = [];
  try {
    await store.ensureSchema();
    if (!(await holdsCorpus(store, ARTICLES))) await seedCorpus(ARTICLES, say);
    say("Copying the corpus for reads beside a seed …");
    const copy = await copyForMixed(store);
    const env = { ...benchEnvironment(ARTICLES), MONGODB_DATABASE: copy.database };
    const changing = new ChangingArticles(join(benchFolder(ARTICLES), "changing"), ARTICLES, env);
    await changing.seedOnce();
    const values = await sampleValues(copy, ARTICLES);
    const { pid } = await storeProcess(store);
    await startContenders(contenders, servers, { env, storePid: pid, values, starts: 1 }, say);
    return await readBesideSeed(servers, values, connections, changing, say);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await store.close();
  }
}

async function readBesideSeed(
  servers: RunningContender[],
  values: SampleValues,
  connections: number,
  changing: ChangingArticles,
  say: Say,
): Promise<MixedResult> {
  const runs = servers.map((server) => ({
    server,
    requests: shuffled(server, values),
    rounds: [] as Measurement[],
  }));
  const shape = { connections, seconds: SECONDS, isSame: startsTheSame };
  for (const { server, requests } of runs) await measure(server, requests, { ...shape, seconds: 2 });
  const start = performance.now();
  changing.start();
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { server, requests, rounds } of round % 2 === 0 ? runs : runs.toReversed()) {
        rounds.push(await measure(server, requests, shape));
      }
      say(`Reads beside a seed: round ${round + 1} of ${ROUNDS}`);
    }
  } finally {
    await changing.stop();
  }
  const seconds = (performance.now() - start) / 1000;
  const column = (rounds: Measurement[], key: keyof Measurement): number[] => rounds.map((round) => round[key]);
  const raw = column(runs.at(-1)?.rounds ?? [], "requestsPerSecond");
  return {
    articles: ARTICLES,
    seededPerSecond: changing.written / seconds,
    servers: runs.map(({ server, rounds }) => ({
      server: server.name,
      requestsPerSecond: median(column(rounds, "requestsPerSecond")),
      p50: median(column(rounds, "p50")),
      p99: median(column(rounds, "p99")),
      share: shareOf(column(rounds, "requestsPerSecond"), raw),
    })),
  };
}

/** As many requests of each kind, in an order that is always the same. */
function shuffled(server: RunningContender, values: SampleValues): Buffer[] {
  const requests = workloads(values).flatMap((workload) => {
    const own = server.requests(workload);
    return Array.from({ length: EACH }, (_, at) => own[at % own.length] ?? Buffer.alloc(0));
  });
  const random = randomOf("mixed");
  for (let last = requests.length - 1; last > 0; last -= 1) {
    const other = random.between(0, last);
    [requests[last], requests[other]] = [requests[other] ?? Buffer.alloc(0), requests[last] ?? Buffer.alloc(0)];
  }
  return requests;
}

/** An answer with errors begins, or ends, otherwise. */
function startsTheSame(first: Buffer, later: Buffer): boolean {
  return (
    later.subarray(0, UNCHANGED_BYTES).equals(first.subarray(0, UNCHANGED_BYTES)) && later.subarray(-2).equals(END)
  );
}

const END = Buffer.from("}}");
