import type { CacheTicket } from "../loaders/row-cache.js";
import type { EmbeddedPlan } from "../query/embedded-page.js";
import type { Projection } from "../query/projection.js";
import { findParentsWithChildren } from "../store/child-reads.js";
import type { Store } from "../store/connection.js";
import { findJoined } from "../store/joined-reads.js";
import { findByIds } from "../store/matching-reads.js";
import type { ReadOptions } from "../store/read-options.js";
import type { Relation } from "../store/relations.js";
import { childCommands, listCommands, sourceOf } from "./list-commands.js";
import { cutLists, EVERYTHING, listReads, NO_ROWS, requestOf, type ListRead } from "./list-reads.js";
import type { ListField, ListResult, NodePlan, OperationPlan, Place, PreparedList, Row, RowType, Run } from "./plan.js";
import { keepList, keepNodes, recall } from "./recall.js";
import { harvest, pushDown } from "./push-down.js";
import { emptyTables } from "./tables.js";

const NOTHING: ListResult = { rows: NO_ROWS };

/**
 * Reads all that a plan needs, wave by wave: the nodes that a wave has found name those of the next. One command for each type and
 * wave, for every parent together, and each node once.
 */
export class Execution implements Run {
  readonly preparedLists: readonly PreparedList[];
  readonly texts: readonly Map<string, string>[];
  readonly #tables = emptyTables();
  readonly #lists: readonly ListRead[];
  /** Ids that have been followed from a place, by its index. */
  readonly #followed: readonly Set<string>[];
  #wantedNodes = new Map<Place, Set<string>>();
  #wantedLists = new Map<ListRead, Set<string>>();

  constructor(
    private readonly plan: OperationPlan,
    prepared: readonly PreparedList[],
    readonly preparedPages: readonly EmbeddedPlan[],
    private readonly store: Store,
    private readonly read: ReadOptions,
    private readonly cache?: CacheTicket,
  ) {
    this.#lists = listReads(plan, prepared, preparedPages);
    this.preparedLists = this.#lists.map((one) => one.prepared);
    this.texts = Array.from({ length: plan.size }, () => new Map<string, string>());
    this.#followed = Array.from({ length: plan.size }, () => new Set<string>());
  }

  node({ type }: Place, id: string): Row | undefined {
    return this.#tables[type].get(id);
  }

  listOf({ index }: ListField, parentId: string): ListResult {
    return this.#listAt(index).results.get(parentId) ?? NOTHING;
  }

  /** Asks for a node, to be read with the next wave. */
  want(plan: Place, id: string): void {
    const wanted = this.#wantedNodes.get(plan);
    if (wanted) wanted.add(id);
    else this.#wantedNodes.set(plan, new Set([id]));
  }

  /** Asks for a list, to be read with the next wave. */
  wantList({ index }: ListField, parentId = EVERYTHING): void {
    const list = this.#listAt(index);
    if (list.results.has(parentId)) return this.#followList(list, parentId);
    const wanted = this.#wantedLists.get(list);
    if (wanted) wanted.add(parentId);
    else this.#wantedLists.set(list, new Set([parentId]));
  }

  #followList(list: ListRead, parentId: string): void {
    const rows = list.results.get(parentId)?.rows ?? NO_ROWS;
    for (const plan of list.nodes) this.follow(plan, rows);
  }

  #listAt(index: number): ListRead {
    return this.#lists[index] as ListRead;
  }

  /** The node with this id, with all that can be read in one command with it. */
  async readDown(plan: NodePlan, id: string): Promise<Row | undefined> {
    const down = pushDown([plan], 1, { run: this, listAt: (index) => this.#listAt(index), firstOf: this.#firstOf() });
    const found = await findJoined(sourceOf(this.store, plan.type), id, down.tree, this.read);
    if (!found) return undefined;
    harvest(found, down, this.#tables, this);
    return found.row as Row;
  }

  #firstOf(): Readonly<Record<string, number>> {
    return cutLists(this.plan.embedded, this.preparedPages).firstOf ?? {};
  }

  /** Takes rows that stand at a place, and asks for what they lead to. */
  follow(plan: Place, rows: readonly Row[]): void {
    if (plan.references.length === 0 && plan.lists.length === 0) return;
    const followed = this.#followed[plan.index] as Set<string>;
    for (const row of rows) {
      if (followed.has(row._id)) continue;
      followed.add(row._id);
      for (const { targets, idsOf } of plan.references) {
        const ids = idsOf(row, this);
        for (const target of targets) for (const id of ids) this.want(target, id);
      }
      for (const list of plan.lists) this.wantList(list, row._id);
    }
  }

  /** Reads until nothing more is asked for, or nobody waits any more. */
  async readAll(signal?: AbortSignal): Promise<void> {
    while (this.#wantedNodes.size > 0 || this.#wantedLists.size > 0) {
      signal?.throwIfAborted();
      await this.#wave();
    }
  }

  async #wave(): Promise<void> {
    const nodes = this.#wantedNodes;
    const lists = this.#wantedLists;
    this.#wantedNodes = new Map();
    this.#wantedLists = new Map();
    const types = new Set([...nodes.keys()].map(({ type }) => type));
    await Promise.all([
      ...[...types].flatMap((type) => {
        const ofType = [...nodes].filter(([plan]) => plan.type === type);
        return this.#readNodes(type, ofType);
      }),
      ...[...lists].flatMap(([list, parents]) => listCommands(list, [...parents], this.store, this.read)),
    ]);
    for (const [plan, ids] of nodes) {
      const rows = [...ids].flatMap((id) => this.node(plan, id) ?? []);
      this.follow(plan, rows);
    }
    for (const [list, parents] of lists) for (const id of parents) this.#followList(list, id);
  }

  /** Those that have lists of children in one command with these, the others in another. */
  #readNodes(type: RowType, wanted: readonly (readonly [Place, Set<string>])[]): Promise<void>[] {
    const table = this.#tables[type];
    const lacking = wanted.map(([plan, ids]) => {
      const lists = this.#listsOf(plan);
      if (this.cache) recall(this.cache, plan, ids, lists, table);
      const isLacking = (id: string): boolean =>
        !table.has(id, plan.projection) || lists.some(({ results }) => !results.has(id) && table.get(id) !== undefined);
      return { plan, lists, ids: [...ids].filter(isLacking) };
    });
    const plans = wanted.map(([plan]) => plan);
    const parents = lacking.filter(({ lists, ids }) => lists.length > 0 && ids.length > 0);
    const withParents = new Set(parents.flatMap(({ ids }) => ids));
    const alone = new Set(lacking.flatMap(({ lists, ids }) => (lists.length > 0 ? [] : ids)));
    for (const id of withParents) alone.delete(id);
    const commands = parents.map(({ lists, ids }) => this.#readParents(type, lists, ids, plans));
    if (alone.size > 0) commands.push(this.#readAlone(type, [...alone], plans));
    return commands;
  }

  async #readAlone(type: RowType, ids: string[], plans: readonly Place[]): Promise<void> {
    const projection = this.#widened(type, ids, plans);
    const rows = await findByIds(sourceOf(this.store, type).collection, ids, projection.paths, this.read);
    this.#tables[type].keep(ids, rows, projection);
    if (this.cache) keepNodes(this.cache, plans, rows);
  }

  async #readParents(type: RowType, lists: readonly ListRead[], ids: string[], plans: readonly Place[]): Promise<void> {
    const projection = this.#widened(type, ids, plans);
    const withRows = lists.filter(({ wants }) => wants.rows);
    const joined = withRows.map((list) => ({ relation: list.relation as Relation, request: requestOf(list) }));
    const [found] = await Promise.all([
      findParentsWithChildren(sourceOf(this.store, type), ids, projection, joined, this.read),
      ...lists.flatMap((list) => childCommands(list, list.relation as Relation, ids, this.store, this.read)),
    ]);
    const rows = found.map(({ row }) => row as Row);
    this.#tables[type].keep(ids, rows, projection);
    if (this.cache) keepNodes(this.cache, plans, rows);
    for (const { row, children } of found) {
      for (const [at, list] of withRows.entries()) {
        const own = children[at] as Row[];
        list.results.set(row._id, { ...list.results.get(row._id), rows: own });
        if (this.cache) keepList(this.cache, list, row._id, own);
      }
    }
  }

  #listsOf({ lists }: Place): ListRead[] {
    return [...new Set(lists.map(({ index }) => this.#listAt(index)))];
  }

  #widened(type: RowType, ids: readonly string[], plans: readonly Place[]): Projection {
    return this.#tables[type].widened(
      ids,
      plans.map(({ projection }) => projection),
    );
  }
}
