import type { Store } from "../../src/store/connection.js";
import {
  findIdsToSearch,
  findNeighbours,
  findVectors,
  streamCompared,
  type ComparedRow,
} from "../../src/store/similarity-reads.js";
import { writeNeighbours } from "../../src/store/similarity-writes.js";
import { BlockSearch, nearestList, type Searched, type Shown } from "./block-search.js";
import type { NearestList } from "./nearest-list.js";
import { readVector } from "./pack.js";

/** How much is done at once. What is found does not depend on it. */
export interface SearchSizes {
  /** Articles whose neighbours are found together, each pair compared once. */
  group: number;
  /** Articles of a group that all others are shown to at once. */
  block: number;
  /** So few articles are compared with those alone that share a key with one of them; more of them, with all. */
  few: number;
}

/** Some 50 MB of lists and 50 MB of words. */
const SIZES: SearchSizes = { group: 100_000, block: 20_000, few: 50 };
const BATCH = 500;

export interface RelateOptions {
  signal: AbortSignal;
  /** Told of articles as they are done with. */
  onArticles(count: number): void;
}

/**
 * Finds the neighbours of all articles that are flagged for it, and puts these in the lists of all others where they belong. A list
 * depends on what each of its articles has in common with its owner and on nothing else, so it is the same however it came about.
 */
export async function searchNeighbours(store: Store, options: RelateOptions, sizes = SIZES): Promise<void> {
  const searched = new Set<string>();
  for (;;) {
    const ids = await findIdsToSearch(store, sizes.group);
    if (ids.length === 0) return;
    await searchGroup(store, ids, searched, options, sizes);
    if (options.signal.aborted) return;
    for (const id of ids) searched.add(id);
  }
}

async function searchGroup(
  store: Store,
  ids: readonly string[],
  searched: ReadonlySet<string>,
  { signal, onArticles }: RelateOptions,
  sizes: SearchSizes,
): Promise<void> {
  /** Of the group's articles that are still to come or just being searched. */
  const lists = new Map(ids.map((id) => [id, nearestList()]));
  const done = new Set<string>();
  for (let start = 0; start < ids.length; start += sizes.block) {
    const rows = await findVectors(store, ids.slice(start, start + sizes.block));
    const block = rows.map(({ _id, vector }): Searched => ({
      id: _id,
      vector: readVector(vector),
      list: lists.get(_id) ?? nearestList(),
    }));
    const search = new BlockSearch(block);
    const own = new Set(block.map(({ id }) => id));
    const keys = block.length > sizes.few ? undefined : [...new Set(rows.flatMap((row) => row.keys))];
    const show = async (batch: readonly ComparedRow[]): Promise<void> => {
      const shown = batch
        // What was searched before it in this group has met this block's articles then, and these it.
        .filter(({ _id }) => !done.has(_id))
        .map(({ _id, vector, floor, search: isFlagged }): Shown => {
          const isOther = isFlagged !== true && !searched.has(_id);
          const list = isOther ? nearestList() : own.has(_id) ? undefined : lists.get(_id);
          return { id: _id, vector: readVector(vector), list, floor: isOther ? floor : 0 };
        });
      search.show(shown);
      await writeOffers(
        store,
        shown.filter(({ id }) => !lists.has(id)),
      );
    };
    let batch: ComparedRow[] = [];
    for await (const row of streamCompared(store, keys)) {
      if (signal.aborted) return;
      batch.push(row);
      if (batch.length === BATCH) await show(batch.splice(0));
    }
    await show(batch);
    for (let at = 0; at < block.length; at += BATCH)
      await writeNeighbours(store, block.slice(at, at + BATCH).map(foundOf), true);
    for (const { id } of block) {
      done.add(id);
      lists.delete(id);
    }
    onArticles(block.length);
  }
}

/** Puts articles of the block in the lists of others, whose own neighbours were known. */
async function writeOffers(store: Store, shown: readonly Shown[]): Promise<void> {
  const offers = new Map(shown.flatMap(({ id, list }) => (list && !list.isEmpty ? [[id, list] as const] : [])));
  if (offers.size === 0) return;
  const changed = (await findNeighbours(store, [...offers.keys()])).flatMap(({ _id: id, near }) => {
    const list = nearestList(near);
    const taken = (offers.get(id)?.entries ?? []).filter((entry) => list.offer(entry.id, entry.score));
    return taken.length > 0 ? [foundOf({ id, list })] : [];
  });
  await writeNeighbours(store, changed, false);
}

function foundOf({ id, list }: { id: string; list: NearestList }) {
  return { _id: id, near: list.entries, floor: list.floor };
}
