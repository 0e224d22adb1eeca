import type { CacheTicket } from "../loaders/row-cache.js";
import type { Projection } from "../query/projection.js";
import { findParentsWithChildren } from "../store/joined-reads.js";
import type { Store } from "../store/connection.js";
import { findByIds } from "../store/matching-reads.js";
import type { ReadOptions } from "../store/read-options.js";
import type { Relation } from "../store/relations.js";
import { childCommands, sourceOf } from "./list-commands.js";
import { requestOf, type ListRead } from "./list-reads.js";
import type { Place, Row, RowType } from "./plan.js";
import { keepList, keepNodes, recall } from "./recall.js";
import type { Tables } from "./tables.js";

/** Nodes that are not known yet, or not with all of these lists. */
interface Lacking {
  lists: readonly ListRead[];
  ids: string[];
}

/** Reads nodes by their ids into the tables, and the lists that hang on them with them. */
export class NodeReads {
  constructor(
    private readonly tables: Tables,
    private readonly lists: readonly ListRead[],
    private readonly store: Store,
    private readonly read: ReadOptions,
    private readonly cache: CacheTicket | undefined,
  ) {}

  /** Those of one type: those that have lists of children in one command with these, the others in another. */
  commands(type: RowType, wanted: readonly (readonly [Place, Set<string>])[]): Promise<void>[] {
    const table = this.tables[type];
    const lacking = wanted.map(([plan, ids]) => {
      const lists = this.#listsOf(plan);
      if (this.cache) recall(this.cache, plan, ids, lists, table);
      const isLacking = (id: string): boolean =>
        !table.has(id, plan.projection) || lists.some(({ results }) => !results.has(id) && table.get(id) !== undefined);
      return { lists, ids: [...ids].filter(isLacking) };
    });
    const plans = wanted.map(([plan]) => plan);
    const hasRows = ({ lists }: Lacking): boolean => lists.some(({ wants }) => wants.rows);
    const groups = groupByLists(lacking);
    const parents = groups.filter(hasRows);
    const withParents = new Set(parents.flatMap(({ ids }) => ids));
    const others = groups.filter((group) => !hasRows(group));
    const alone = new Set(others.flatMap(({ ids }) => ids.filter((id) => !withParents.has(id))));
    return [
      ...parents.map(({ lists, ids }) => this.#readParents(type, lists, ids, plans)),
      ...others.flatMap(({ lists, ids }) => this.#childCommands(lists, ids)),
      ...(alone.size > 0 ? [this.#readAlone(type, [...alone], plans)] : []),
    ];
  }

  async #readAlone(type: RowType, ids: string[], plans: readonly Place[]): Promise<void> {
    const projection = this.#widened(type, ids, plans);
    const rows = await findByIds(sourceOf(this.store, type).collection, ids, projection.paths, this.read);
    this.tables[type].keep(ids, rows, projection);
    if (this.cache) keepNodes(this.cache, plans, rows);
  }

  async #readParents(type: RowType, lists: readonly ListRead[], ids: string[], plans: readonly Place[]): Promise<void> {
    const projection = this.#widened(type, ids, plans);
    const withRows = lists.filter(({ wants }) => wants.rows);
    const joined = withRows.map((list) => ({ relation: list.relation as Relation, request: requestOf(list) }));
    const [found] = await Promise.all([
      findParentsWithChildren(sourceOf(this.store, type), ids, projection, joined, this.read),
      ...this.#childCommands(lists, ids),
    ]);
    const rows = found.map(({ row }) => row as Row);
    this.tables[type].keep(ids, rows, projection);
    if (this.cache) keepNodes(this.cache, plans, rows);
    for (const { row, children } of found) {
      for (const [at, list] of withRows.entries()) {
        const own = children[at] as Row[];
        list.results.set(row._id, { ...list.results.get(row._id), rows: own });
        if (this.cache) keepList(this.cache, list, row._id, own);
      }
    }
  }

  #childCommands(lists: readonly ListRead[], ids: readonly string[]): Promise<void>[] {
    return lists.flatMap((list) => childCommands(list, list.relation as Relation, ids, this.store, this.read));
  }

  #listsOf({ lists }: Place): ListRead[] {
    return [...new Set(lists.map(({ index }) => this.lists[index] as ListRead))];
  }

  #widened(type: RowType, ids: readonly string[], plans: readonly Place[]): Projection {
    return this.tables[type].widened(
      ids,
      plans.map(({ projection }) => projection),
    );
  }
}

/** Those that lack the same lists together. */
function groupByLists(lacking: readonly Lacking[]): Lacking[] {
  const groups: { lists: readonly ListRead[]; ids: Set<string> }[] = [];
  for (const { lists, ids } of lacking) {
    if (ids.length === 0) continue;
    const same = groups.find(
      (one) => one.lists.length === lists.length && one.lists.every((list) => lists.includes(list)),
    );
    if (same) for (const id of ids) same.ids.add(id);
    else groups.push({ lists, ids: new Set(ids) });
  }
  return groups.map(({ lists, ids }) => ({ lists, ids: [...ids] }));
}
