import type { RelatedDocument } from "../../src/store/articles.js";
import type { Store } from "../../src/store/connection.js";
import { findRelatedLists, writeRelatedLists } from "../../src/store/found-relation-writes.js";
import type { NeighbourDocument } from "../../src/store/similarity.js";
import { findCandidates, findSimilarityToRank, type RankedRow } from "../../src/store/similarity-reads.js";
import { flagToRegroup, writeTwins } from "../../src/store/similarity-writes.js";
import { byText } from "../link/order.js";
import { foundRelations, type Neighbour } from "./found-relations.js";
import { readPrints, readVector } from "./pack.js";

const BATCH = 200;
/** Neighbours that are kept in memory for the batches to come: some 2 kB each. */
const KEPT = 50_000;

type Candidate = Omit<Neighbour, "id" | "score">;

/** Makes relations of the neighbours of all articles that are flagged for it. EDITORIAL relations stand first, untouched. */
export async function rankNeighbours(store: Store, signal: AbortSignal): Promise<void> {
  const known = new Map<string, Candidate>();
  for (;;) {
    const rows = await findSimilarityToRank(store, BATCH);
    if (rows.length === 0 || signal.aborted) return;
    await readCandidates(store, rows, known);
    const before = await findRelatedLists(
      store,
      rows.map(({ _id }) => _id),
    );
    const ranked = rows.map((row) => ({ row, found: foundRelations(readPrints(row), neighboursOf(row, known)) }));
    const lists = ranked.flatMap(({ row, found }) => {
      const old = before.get(row._id);
      const related = old && withFound(old, found);
      return related && !areEqual(old, related) ? [{ _id: row._id, related }] : [];
    });
    await writeRelatedLists(store, lists);
    const twins = ranked.map(({ row, found }) => ({ row, now: twinsOf(found) }));
    await flagToRegroup(store, twins.flatMap(leftBehind));
    await writeTwins(
      store,
      twins.map(({ row, now }) => ({ _id: row._id, twins: now, changed: !areEqual(now, row.twins) })),
    );
  }
}

/** Whom an article no longer has among its twins: nothing else leads to them where a run was killed before it wrote their story. */
function leftBehind({ row, now }: { row: RankedRow; now: readonly NeighbourDocument[] }): string[] {
  const kept = new Set(now.map(({ id }) => id));
  return row.twins.map(({ id }) => id).filter((id) => !kept.has(id));
}

async function readCandidates(store: Store, rows: readonly RankedRow[], known: Map<string, Candidate>): Promise<void> {
  if (known.size > KEPT) known.clear();
  const wanted = new Set(rows.flatMap(({ near }) => near.map(({ id }) => id)).filter((id) => !known.has(id)));
  for (const row of await findCandidates(store, [...wanted]))
    known.set(row._id, { vector: readVector(row.vector), prints: readPrints(row) });
}

function neighboursOf({ near }: RankedRow, known: ReadonlyMap<string, Candidate>): Neighbour[] {
  return near.flatMap(({ id, score }) => {
    const candidate = known.get(id);
    return candidate ? [{ id, score, ...candidate }] : [];
  });
}

/** The list with the computed relations of another instead of its own; what the source itself relates is not named twice. */
export function withFound(list: readonly RelatedDocument[], found: readonly RelatedDocument[]): RelatedDocument[] {
  const editorial = list.filter(({ reason }) => reason === "EDITORIAL");
  const named = new Set(editorial.map(({ articleId }) => articleId));
  return [...editorial, ...found.filter(({ articleId, reason }) => reason !== "EDITORIAL" && !named.has(articleId))];
}

/** By id, so that equal ones are equal as texts; scores in units of a ten thousandth. */
function twinsOf(found: readonly RelatedDocument[]): NeighbourDocument[] {
  return found
    .filter(({ reason }) => reason === "SAME_STORY")
    .map(({ articleId, score }) => ({ id: articleId, score: Math.round(score * 10_000) }))
    .sort((a, b) => byText(a.id, b.id));
}

function areEqual(a: readonly object[], b: readonly object[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
