import DataLoader from "dataloader";
import type { ListPlan, WholeList } from "../query/list-plan.js";
import { unionOf, type Projection } from "../query/projection.js";
import {
  countChildrenByParents,
  findChildrenByParents,
  parentsWithChild,
  summarizeChildrenByParents,
  type ChildRow,
} from "../store/child-reads.js";
import type { Relation } from "../store/relations.js";
import type { Batching } from "./batching.js";
import { loadGroups } from "./group-by.js";
import { listCacheKey } from "./list-cache-key.js";
import type { StoreRow, Summary } from "./list-reader.js";
import type { CacheTicket } from "./row-cache.js";

/** The list of one parent. */
export interface ListKey {
  relation: Relation;
  parentId: string;
  plan: ListPlan;
}

export interface RowsKey extends ListKey {
  projection: Projection;
  /** With each row's entry about this parent (see Relation.entry). */
  withEntry: boolean;
}

export interface SummaryKey extends Omit<ListKey, "plan"> {
  summary: Summary;
}

export interface CountKey extends Omit<ListKey, "plan"> {
  list: WholeList;
}

export type RowsByParent = DataLoader<RowsKey, ChildRow[], string>;
export type CountByParent = DataLoader<CountKey, number, string>;
export type SummaryByParent = DataLoader<SummaryKey, StoreRow[], string>;
export type BeyondByParent = DataLoader<ListKey, boolean, string>;

/** The rows of a nested list's page, as ListPlan.rows describes them: one command for all parents that ask for the same page. */
export function rowsByParent({ store, read, waves, cache }: Batching): RowsByParent {
  const groupOf = ({ relation, plan }: RowsKey) => `${relation.name} ${plan.rowsKey}`;
  return new DataLoader<RowsKey, ChildRow[], string>(
    (keys) =>
      loadGroups(keys, groupOf, async (group) => {
        const [{ relation, plan }] = group;
        const projection = unionOf(group.map(({ projection }) => projection));
        const withEntry = group.some(({ withEntry }) => withEntry);
        const request = { ...plan.rows, paths: projection.paths, withEntry };
        const find = (parentIds: readonly string[]): Promise<Map<string, ChildRow[]>> =>
          waves.track(() => findChildrenByParents(store, relation, parentIds, request, read));
        const parentIds = parentsOf(group);
        const key = cache && listCacheKey(relation, plan, projection, withEntry);
        const rows =
          cache && key !== undefined ? await findOrRecall(parentIds, find, cache, key) : await find(parentIds);
        return ({ parentId }) => rows.get(parentId) ?? [];
      }),
    {
      batchScheduleFn: waves.schedule,
      cacheKeyFn: (key) => `${key.parentId} ${key.withEntry} ${key.projection.key} ${groupOf(key)}`,
      maxBatchSize: Infinity,
    },
  );
}

/** The lists of earlier requests, and those of the other parents by `find`. */
async function findOrRecall(
  parentIds: readonly string[],
  find: (parentIds: readonly string[]) => Promise<Map<string, ChildRow[]>>,
  cache: CacheTicket,
  key: string,
): Promise<Map<string, ChildRow[]>> {
  const recalled = new Map<string, ChildRow[]>();
  for (const id of parentIds) {
    const rows = cache.list(key, id);
    if (rows) recalled.set(id, rows as ChildRow[]);
  }
  const lacking = parentIds.filter((id) => !recalled.has(id));
  if (lacking.length === 0) return recalled;
  const found = await find(lacking);
  for (const id of lacking) cache.keepList(key, id, found.get(id) ?? []);
  return new Map([...recalled, ...found]);
}

/** How many a nested list has, whatever the page: one command for all parents. */
export function countByParent({ store, read, waves }: Batching): CountByParent {
  const groupOf = ({ relation, list }: CountKey) => `${relation.name} ${list.matchKey}`;
  return new DataLoader<CountKey, number, string>(
    (keys) =>
      loadGroups(keys, groupOf, async (group) => {
        const [{ relation, list }] = group;
        const counts = await countChildrenByParents(store, relation, parentsOf(group), list.match, read);
        return ({ parentId }) => counts.get(parentId) ?? 0;
      }),
    { batchScheduleFn: waves.schedule, cacheKeyFn: (key) => `${key.parentId} ${groupOf(key)}`, maxBatchSize: Infinity },
  );
}

/** Whether a nested list has anything on the cursor's other side: one command for all parents, none without a cursor. */
export function beyondByParent({ store, read, waves }: Batching): BeyondByParent {
  const groupOf = ({ relation, plan }: ListKey) => `${relation.name} ${plan.rowsKey}`;
  return new DataLoader<ListKey, boolean, string>(
    (keys) =>
      loadGroups(keys, groupOf, async (group) => {
        const [{ relation, plan }] = group;
        if (!plan.beyond) return () => false;
        const { beyond } = plan;
        const parents = await parentsWithChild(store, relation, parentsOf(group), beyond, read);
        return ({ parentId }) => parents.has(parentId);
      }),
    { batchScheduleFn: waves.schedule, cacheKeyFn: (key) => `${key.parentId} ${groupOf(key)}`, maxBatchSize: Infinity },
  );
}

/** What stages make of each parent's list: one command for all parents. */
export function summaryByParent({ store, read, waves }: Batching): SummaryByParent {
  const groupOf = ({ relation, summary }: SummaryKey) => `${relation.name} ${summary.key}`;
  return new DataLoader<SummaryKey, StoreRow[], string>(
    (keys) =>
      loadGroups(keys, groupOf, async (group) => {
        const [{ relation, summary }] = group;
        const { match, stages } = summary;
        const rows = await waves.track(() =>
          summarizeChildrenByParents(store, relation, parentsOf(group), match, stages, read),
        );
        return ({ parentId }) => rows.get(parentId) ?? [];
      }),
    { batchScheduleFn: waves.schedule, cacheKeyFn: (key) => `${key.parentId} ${groupOf(key)}`, maxBatchSize: Infinity },
  );
}

function parentsOf(keys: readonly Pick<ListKey, "parentId">[]): string[] {
  return [...new Set(keys.map(({ parentId }) => parentId))];
}
