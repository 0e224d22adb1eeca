import { Gauge, type Registry } from "prom-client";

/** The last run of the seed over one source. */
export interface SeedRun {
  _id: string;
  startedAt: Date;
  finishedAt: Date;
  isInterrupted: boolean;
  loaded: number;
  unchanged: number;
  rejected: number;
  leftOut: number;
  warnings: number;
}

/** Whoever reads the metrics often does not thereby ask the store often. */
const KEPT_MS = 5_000;
const PATIENCE_MS = 800;

/**
 * Tells in `registry` of the last run over each source, and whether the store answers.
 * @returns brings both up to date; to be called before the metrics are read
 */
export function seedRunMetrics(registry: Registry, find: () => Promise<readonly SeedRun[]>): () => Promise<void> {
  const registers = [registry];
  const labelNames = ["source"] as const;
  const gauge = (name: string, help: string): Gauge<"source"> => new Gauge({ name, help, labelNames, registers });
  const finished = gauge("newsgraph_seed_run_finished_timestamp_seconds", "When the last run over a source ended.");
  const duration = gauge("newsgraph_seed_run_duration_seconds", "How long the last run over a source took.");
  const interrupted = gauge("newsgraph_seed_run_interrupted", "1 where the last run over a source was interrupted.");
  const warnings = gauge("newsgraph_seed_run_warnings", "Warnings of the last run over a source.");
  const documents = new Gauge({
    name: "newsgraph_seed_run_documents",
    help: "Documents of the last run over a source, by what became of them.",
    labelNames: ["source", "became"] as const,
    registers,
  });
  const all = [finished, duration, interrupted, warnings, documents];
  const recent = kept(find);

  function tell(run: SeedRun): void {
    const { _id: source } = run;
    finished.labels(source).set(run.finishedAt.getTime() / 1_000);
    duration.labels(source).set((run.finishedAt.getTime() - run.startedAt.getTime()) / 1_000);
    interrupted.labels(source).set(run.isInterrupted ? 1 : 0);
    warnings.labels(source).set(run.warnings);
    documents.labels(source, "loaded").set(run.loaded);
    documents.labels(source, "unchanged").set(run.unchanged);
    documents.labels(source, "rejected").set(run.rejected);
    documents.labels(source, "left_out").set(run.leftOut);
  }

  const up = new Gauge({ name: "newsgraph_store_up", help: "1 where the store answers, else 0.", registers });
  return async () => {
    const runs = await recent();
    up.set(runs ? 1 : 0);
    for (const each of all) each.reset();
    for (const run of runs ?? []) tell(run);
  };
}

/** Asks at most every few seconds, and does not wait for long; undefined where nothing came. */
function kept(find: () => Promise<readonly SeedRun[]>): () => Promise<readonly SeedRun[] | undefined> {
  let asked = -Infinity;
  let answer: Promise<readonly SeedRun[] | undefined> | undefined;
  return () => {
    const now = performance.now();
    if (answer === undefined || now - asked > KEPT_MS) {
      asked = now;
      answer = Promise.race([find().catch(() => undefined), silence()]);
    }
    return answer;
  };
}

function silence(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, undefined).unref());
}
