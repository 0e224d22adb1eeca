import type { CacheTicket } from "../loaders/row-cache.js";
import type { Store } from "../store/connection.js";
import { findJoined } from "../store/joined-reads.js";
import type { ReadOptions } from "../store/read-options.js";
import { listCommands, sourceOf } from "./list-commands.js";
import { cutLists, EVERYTHING, listReads, NO_ROWS, type ListRead } from "./list-reads.js";
import type {
  EntriesPlan,
  LateReference,
  ListField,
  ListResult,
  NodePlan,
  OperationPlan,
  Place,
  PreparedList,
  Reference,
  Row,
  Run,
} from "./plan.js";
import { NodeReads } from "./node-reads.js";
import { harvest, pushDown } from "./push-down.js";
import { emptyTables } from "./tables.js";
import { Wave } from "./wave.js";

const NOTHING: ListResult = { rows: NO_ROWS };

/**
 * Reads all that a plan needs, wave by wave: the nodes that a wave has found name those of the next. One command for each type and
 * wave, for every parent together, and each node once.
 */
export class Execution implements Run {
  readonly checkText: Run["checkText"];
  readonly texts: readonly Map<string, string>[];
  readonly #tables = emptyTables();
  readonly #lists: readonly ListRead[];
  readonly #nodes: NodeReads;
  /** Ids that have been followed from a place, by its index. */
  readonly #followed: readonly Set<string>[];
  #next = new Wave();

  constructor(
    private readonly plan: OperationPlan,
    readonly preparedLists: readonly PreparedList[],
    readonly preparedPages: readonly EntriesPlan[],
    private readonly store: Store,
    private readonly read: ReadOptions,
    cache?: CacheTicket,
  ) {
    this.checkText = read.budget ? (letters) => read.budget?.checkText(letters) : () => undefined;
    this.#lists = listReads(plan, preparedLists, preparedPages);
    this.#nodes = new NodeReads(this.#tables, this.#lists, store, read, cache);
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
    this.#next.want(plan, id);
  }

  /** Asks for a list, to be read with the next wave. */
  wantList({ index }: ListField, parentId = EVERYTHING): void {
    const list = this.#listAt(index);
    if (list.results.has(parentId)) this.#followList(list, parentId);
    else this.#next.wantList(list, parentId);
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
      for (const reference of plan.references) this.#wantNamed(reference, row);
      for (const list of plan.lists) this.wantList(list, row._id);
      for (const reference of plan.late) {
        const { list } = reference;
        if (list && this.#listAt(list.index).results.has(row._id)) this.#wantNamed(reference, row);
        else this.#next.late.push({ reference, row });
      }
    }
  }

  #wantNamed({ targets, idsOf }: Reference | LateReference, row: Row): void {
    const ids = idsOf(row, this);
    for (const target of targets) for (const id of ids) this.#next.want(target, id);
  }

  /** Reads until nothing more is asked for, or nobody waits any more. */
  async readAll(signal?: AbortSignal): Promise<void> {
    while (!this.#next.isEmpty) {
      signal?.throwIfAborted();
      await this.readWave();
    }
  }

  /** Reads what is asked for so far, and asks for what that leads to. */
  async readWave(): Promise<void> {
    const { nodes, lists, late } = this.#next;
    this.#next = new Wave();
    const types = new Set([...nodes.keys()].map(({ type }) => type));
    await Promise.all([
      ...[...types].flatMap((type) => {
        const ofType = [...nodes].filter(([plan]) => plan.type === type);
        return this.#nodes.commands(type, ofType);
      }),
      ...[...lists].flatMap(([list, parents]) => listCommands(list, [...parents], this.store, this.read)),
    ]);
    for (const [plan, ids] of nodes) {
      const rows = [...ids].flatMap((id) => this.node(plan, id) ?? []);
      this.follow(plan, rows);
    }
    for (const [list, parents] of lists) for (const id of parents) this.#followList(list, id);
    for (const { reference, row } of late) this.#wantNamed(reference, row);
  }
}
