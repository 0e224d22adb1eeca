import type { Store } from "../../src/store/connection.js";
import { writeEntityCounts } from "../../src/store/count-writes.js";
import { writeCoverage } from "../../src/store/coverage-writes.js";
import { findLinkedEntityIds, streamEntityArticles } from "../../src/store/entity-article-reads.js";
import { writeEntityRelations } from "../../src/store/relation-writes.js";
import { readAhead } from "../read-ahead.js";
import { ArticleTable } from "./article-table.js";
import { entityRelations } from "./entity-relations.js";
import { tallyEntities, type EntityTally } from "./entity-tally.js";

/** What is dealt with at once. */
export interface RelateLimits {
  /** Entities asked for: a command is to stay well below the 16 MiB that the store takes. */
  entities: number;
  /** Entities of articles in memory, some 20 bytes each; a single entity may have more. */
  members: number;
  /** Neighbours and providers written. */
  rows: number;
}

const LIMITS: RelateLimits = { entities: 50_000, members: 4_000_000, rows: 50_000 };

/**
 * Reads the articles of these entities once and works out how many there are, which providers cover them and what they hang together with.
 * Pages of `vanished` entities, which are still there, link to nothing.
 */
export async function relateEntities(
  store: Store,
  ids: string[],
  vanished: string[],
  limits: RelateLimits = LIMITS,
): Promise<void> {
  const gone = new Set(vanished);
  for (let start = 0; start < ids.length; start += limits.entities) {
    await relateSome(store, ids.slice(start, start + limits.entities), gone, limits);
  }
}

async function relateSome(store: Store, ids: string[], vanished: Set<string>, limits: RelateLimits): Promise<void> {
  const table = await readArticles(store, ids, limits.members);
  if (table === undefined) {
    const half = Math.ceil(ids.length / 2);
    await relateSome(store, ids.slice(0, half), vanished, limits);
    await relateSome(store, ids.slice(half), vanished, limits);
    return;
  }
  const linked = await findLinkedEntityIds(store, ids, vanished);
  let batch: EntityTally[] = [];
  let rows = 0;
  for (const tally of tallyEntities(table, ids)) {
    batch.push(tally);
    rows += 1 + tally.neighbours.length + tally.providers.size;
    if (rows < limits.rows) continue;
    await write(store, batch, linked);
    batch = [];
    rows = 0;
  }
  await write(store, batch, linked);
}

/** Undefined where they are more than fit and the entities can be halved. */
async function readArticles(store: Store, ids: string[], most: number): Promise<ArticleTable | undefined> {
  const table = new ArticleTable();
  for await (const read of readAhead(streamEntityArticles(store, ids))) {
    for (const article of read()) table.add(article);
    if (table.members.length > most && ids.length > 1) return undefined;
  }
  return table;
}

const NONE: ReadonlySet<string> = new Set();

async function write(store: Store, tallies: EntityTally[], linked: Map<string, Set<string>>): Promise<void> {
  if (tallies.length === 0) return;
  const ids = tallies.map((tally) => tally.entityId);
  await writeEntityCounts(
    store,
    tallies.map(({ entityId, articleCount }) => ({ _id: entityId, articleCount })),
  );
  await writeCoverage(
    store,
    ids,
    tallies.flatMap(({ entityId, providers }) =>
      [...providers].map(([providerId, articleCount]) => ({ providerId, entityId, articleCount })),
    ),
  );
  await writeEntityRelations(
    store,
    ids,
    tallies.flatMap((tally) => entityRelations(tally, linked.get(tally.entityId) ?? NONE) ?? []),
  );
}
