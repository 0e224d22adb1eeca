import { articleFacts } from "../corpus/articles.js";
import { PROVIDERS } from "../corpus/providers.js";
import { randomOf } from "../corpus/random.js";
import { readConfig, type Config } from "../../src/config.js";
import type { Store } from "../../src/store/connection.js";
import { articleIdOfUrl } from "../../src/store/ids.js";
import { DERIVATION_VERSION } from "../../src/store/meta.js";
import { processName } from "./process-usage.js";

const SAMPLE = 200;

/** A store of the benchmark's own for each size of corpus: a folder of the embedded store, or a database where MONGODB_URI is set. */
export function benchEnvironment(articles: number): Record<string, string> {
  return {
    ...(process.env as Record<string, string>),
    NEWSGRAPH_DATA: `${benchFolder(articles)}/store`,
    MONGODB_DATABASE: `newsgraph-bench-${articles}`,
    // A log line a request is worth having, but raw has none.
    LOG_LEVEL: "warn",
    NODE_ENV: "production",
  };
}

export function benchFolder(articles: number): string {
  return `.cache/bench-${articles}`;
}

export function benchConfig(articles: number): Config {
  return readConfig(benchEnvironment(articles));
}

/** Ids of articles from all over a corpus of this size, always the same ones. */
export function sampleIds(articles: number): string[] {
  const random = randomOf("sample");
  return Array.from({ length: SAMPLE }, () => articleIdAt(random.between(0, articles - 1)));
}

function articleIdAt(index: number): string {
  const { webUrl } = articleFacts(index);
  const id = articleIdOfUrl(webUrl);
  if (id === undefined) throw new Error(`The generated address ${webUrl} is not one.`);
  return id;
}

/** Whether the store holds the whole corpus of this size as it would be generated now, from a run that has finished. */
export async function holdsCorpus(store: Store, articles: number): Promise<boolean> {
  const ids = new Set(sampleIds(articles));
  const [state, articleCount, providerCount, found] = await Promise.all([
    store.meta.findOne({ _id: "seed" }),
    store.articles.estimatedDocumentCount(),
    store.providers.estimatedDocumentCount(),
    store.articles.countDocuments({ _id: { $in: [...ids] }, isStub: false }),
  ]);
  const isFinished = state?.pending === false && state.version === DERIVATION_VERSION;
  return isFinished && articleCount === articles && providerCount <= PROVIDERS && found === ids.size;
}

export interface StoreProcess {
  version: string;
  /** Undefined where the store runs on another machine. */
  pid?: number;
}

export async function storeProcess(store: Store): Promise<StoreProcess> {
  const { version, pid } = (await store.articles.db.admin().serverStatus()) as { version: string; pid: unknown };
  const id = Number(pid);
  return { version, ...(processName(id)?.startsWith("mongod") && { pid: id }) };
}

/** Commands that read, as the store has counted them so far, over all its clients. */
export async function readCommands(store: Store): Promise<number> {
  const { metrics } = (await store.articles.db.admin().serverStatus()) as {
    metrics: { commands: Record<"find" | "aggregate" | "getMore", { total: unknown }> };
  };
  const { find, aggregate, getMore } = metrics.commands;
  return [find, aggregate, getMore].reduce((sum, { total }) => sum + Number(total), 0);
}
