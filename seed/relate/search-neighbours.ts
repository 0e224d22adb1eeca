import type { Store } from "../../src/store/connection.js";
import {
  findNeighbours,
  findSimilarityToSearch,
  streamCompared,
  type SearchedRow,
} from "../../src/store/similarity-reads.js";
import { writeNeighbours } from "../../src/store/similarity-writes.js";
import { BlockSearch, NEAR } from "./block-search.js";
import { NearestList } from "./nearest-list.js";
import { readVector } from "./pack.js";

/** Articles whose neighbours are found together: what bounds the memory, some 60 MB. */
const BLOCK = 20_000;
/** So few articles are compared with those alone that share a key with one of them; more of them, with all. */
const FEW = 50;
const WRITE_BATCH = 1000;

export interface RelateOptions {
  signal: AbortSignal;
  /** Told of articles as they are done with. */
  onArticles(count: number): void;
}

/**
 * Finds the neighbours of all articles that are flagged for it, and puts these in the lists of all others where they belong. A list
 * depends on what each of its articles has in common with its owner and on nothing else, so it is the same however it came about.
 */
export async function searchNeighbours(store: Store, options: RelateOptions): Promise<void> {
  const searched = new Set<string>();
  for (;;) {
    const block = await findSimilarityToSearch(store, BLOCK);
    if (block.length === 0) return;
    await searchBlock(store, block, searched, options);
    if (options.signal.aborted) return;
    for (const { _id } of block) searched.add(_id);
  }
}

async function searchBlock(
  store: Store,
  block: readonly SearchedRow[],
  searched: ReadonlySet<string>,
  { signal, onArticles }: RelateOptions,
): Promise<void> {
  const found = new BlockSearch(
    block.map(({ _id }) => _id),
    block.map(({ vector }) => readVector(vector)),
  );
  const keys = block.length > FEW ? undefined : [...new Set(block.flatMap((row) => row.keys))];
  for await (const row of streamCompared(store, keys)) {
    if (signal.aborted) return;
    // What is still to be searched, or was in this run, has met or will meet this block's articles by itself.
    const isSearched = row.search === true || searched.has(row._id);
    found.show(row._id, readVector(row.vector), isSearched ? Infinity : row.floor);
  }
  await writeOffers(store, found.offers);
  for (let start = 0; start < block.length; start += WRITE_BATCH) {
    const rows = block.slice(start, start + WRITE_BATCH);
    const lists = rows.map(({ _id }, at) => ({ _id, list: found.lists[start + at] ?? new NearestList(NEAR) }));
    await writeNeighbours(store, lists.map(foundOf), true);
    onArticles(rows.length);
  }
}

/** Puts articles in the lists of others, whose own neighbours were known. */
async function writeOffers(store: Store, offers: ReadonlyMap<string, NearestList>): Promise<void> {
  const ids = [...offers.keys()];
  for (let start = 0; start < ids.length; start += WRITE_BATCH) {
    const rows = await findNeighbours(store, ids.slice(start, start + WRITE_BATCH));
    const changed = rows.flatMap(({ _id, near }) => {
      const list = new NearestList(NEAR, near);
      const taken = (offers.get(_id)?.entries ?? []).filter(({ id, score }) => list.offer(id, score));
      return taken.length > 0 ? [foundOf({ _id, list })] : [];
    });
    await writeNeighbours(store, changed, false);
  }
}

function foundOf({ _id, list }: { _id: string; list: NearestList }) {
  return { _id, near: list.entries, floor: list.floor };
}
