import type { Config } from "../src/config.js";
import { commandToRun } from "../src/config/surroundings.js";
import { openStore, type Store } from "../src/store/connection.js";
import { findSeedState } from "../src/store/meta-writes.js";
import { countDocumentsBySource, findRuns, type ShapeCounts } from "../src/store/run-records.js";
import type { RunRecord } from "../src/store/runs.js";
import { countNodes } from "../src/store/totals.js";
import { LineWriter, plural } from "./report-lines.js";

const COMMONEST = 10;

interface SourceStatus extends Partial<Omit<RunRecord, "_id">> {
  source: string;
  documents: ShapeCounts;
}

interface StoreStatus {
  /** A run was killed, or goes on: the next one finishes its work. */
  isPending: boolean;
  nodes: Awaited<ReturnType<typeof countNodes>>;
  sources: SourceStatus[];
}

/**
 * `newsgraph status`: which sources the store holds, what their last runs came to, and what is unresolved.
 * @throws NewsgraphError where the store cannot be opened
 */
export async function statusCommand(
  { json = false }: { json?: boolean },
  config: Config,
  streams: { stdout: NodeJS.WriteStream; stderr: NodeJS.WriteStream },
): Promise<void> {
  const store = await openStore(config, { say: (message) => void streams.stderr.write(`${message}\n`) });
  try {
    await store.ensureSchema();
    const status = await findStatus(store);
    if (json) streams.stdout.write(`${JSON.stringify(status, null, 2)}\n`);
    else printStatus(status, new LineWriter(streams.stdout));
  } finally {
    await store.close();
  }
}

async function findStatus(store: Store): Promise<StoreStatus> {
  const [nodes, runs, documents, { pending = false }] = await Promise.all([
    countNodes(store),
    findRuns(store),
    countDocumentsBySource(store),
    findSeedState(store),
  ]);
  const names = [...new Set([...documents.keys(), ...runs.keys()])].sort();
  const sources = names.map((source) => {
    const { _id: _source, ...run } = runs.get(source) ?? {};
    return { source, documents: documents.get(source) ?? {}, ...run };
  });
  return { isPending: pending, nodes, sources };
}

function printStatus({ isPending, nodes, sources }: StoreStatus, out: LineWriter): void {
  out.heading("Store");
  out.row(`${plural(nodes.articles, "article")}, ${plural(nodes.articleStubs, "stub")} of articles`);
  out.row(plural(nodes.providers, "provider"));
  out.row(
    `${nodes.entities} ${nodes.entities === 1 ? "entity" : "entities"} with a page, ${nodes.entityStubs} known by name alone`,
  );
  if (isPending) out.row("A run has not finished: seed any source again to finish its work.");
  if (sources.length === 0) out.row(`No source is loaded: ${commandToRun("seed PATH")} loads one.`);
  for (const source of sources) printSource(source, ofSameRun(source, sources), out);
}

/** Names of the sources that were loaded together with one, whose counts are those of all. */
function ofSameRun({ finishedAt }: SourceStatus, sources: readonly SourceStatus[]): string[] {
  const same = sources.filter((other) => finishedAt && other.finishedAt?.getTime() === finishedAt.getTime());
  return same.map(({ source }) => source);
}

function printSource({ source, documents, ...run }: SourceStatus, together: string[], out: LineWriter): void {
  out.heading(source);
  const { article = 0, page = 0, organization = 0 } = documents;
  out.row(
    `holds     ${plural(article, "article")}, ${plural(page, "page")}, ${plural(organization, "organization page")}`,
  );
  if (run.finishedAt === undefined) return;
  out.row(
    `last run  ${run.finishedAt.toISOString()}${together.length > 1 ? `, of ${together.join(", ")} together` : ""}${run.isInterrupted ? ", interrupted" : ""}`,
  );
  out.row(
    `          ${plural(run.files ?? 0, "file")}: ${run.loaded} loaded, ${run.unchanged} unchanged, ${run.rejected} rejected, ` +
      `${run.leftOut} left out, ${run.passedOver} passed over; ${plural(run.warnings ?? 0, "warning")}`,
  );
  for (const { file, rule, found } of (run.rejections ?? []).slice(0, COMMONEST))
    out.row(`rejected  ${file} · ${rule} · ${found}`);
  if (run.unresolvedCount)
    out.row(
      `wanted    ${(run.unresolved ?? [])
        .slice(0, COMMONEST)
        .map(({ target, count }) => `${target} (${count})`)
        .join(", ")}` + (run.unresolvedCount > COMMONEST ? ` and ${run.unresolvedCount - COMMONEST} more` : ""),
    );
  if (run.ambiguousCount) out.row(`unclear   ${plural(run.ambiguousCount, "link target")} that may mean several pages`);
}
