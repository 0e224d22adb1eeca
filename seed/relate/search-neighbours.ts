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
  const group: Group = { lists: new Map(ids.map((id) => [id, nearestList()])), done: new Set(), searched };
  for (let start = 0; start < ids.length; start += sizes.block) {
    const rows = await findVectors(store, ids.slice(start, start + sizes.block));
    const block = rows.map(({ _id, vector }): Searched => ({
      id: _id,
      vector: readVector(vector),
      list: group.lists.get(_id) ?? nearestList(),
    }));
    const keys = rows.length > sizes.few ? undefined : [...new Set(rows.flatMap((row) => row.keys))];
    await showAll(store, block, keys, group, signal);
    if (signal.aborted) return;
    for (let at = 0; at < block.length; at += BATCH)
      await writeNeighbours(store, block.slice(at, at + BATCH).map(foundOf), true);
    for (const { id } of block) {
      group.done.add(id);
      group.lists.delete(id);
    }
    onArticles(block.length);
  }
}

interface Group {
  /** Of its articles that are being searched or still to come. */
  lists: Map<string, NearestList>;
  /** Its articles that were searched: they met what was to come then, and that them. */
  done: Set<string>;
  /** Articles of groups before it. */
  searched: ReadonlySet<string>;
}

/** Shows the block all articles that may belong in its lists or have it in theirs. */
async function showAll(
  store: Store,
  block: readonly Searched[],
  keys: readonly number[] | undefined,
  { lists, done, searched }: Group,
  signal: AbortSignal,
): Promise<void> {
  const search = new BlockSearch(block);
  const own = new Set(block.map(({ id }) => id));
  const show = async (batch: readonly ComparedRow[]): Promise<void> => {
    const others: Shown[] = [];
    const shown = batch.map(({ _id: id, vector, floor, search: isFlagged }): Shown => {
      const row = { id, vector: readVector(vector) };
      // Each of the block is shown to each, so that both meet without this.
      if (own.has(id)) return row;
      if (isFlagged === true || searched.has(id)) return { ...row, list: lists.get(id) };
      const other = { ...row, list: nearestList(), floor };
      others.push(other);
      return other;
    });
    search.show(shown);
    await writeOffers(store, others);
  };
  const batch: ComparedRow[] = [];
  for await (const row of streamCompared(store, keys)) {
    if (signal.aborted) return;
    if (!done.has(row._id)) batch.push(row);
    if (batch.length === BATCH) await show(batch.splice(0));
  }
  await show(batch);
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
