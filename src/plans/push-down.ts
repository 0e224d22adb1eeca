import { unionOf } from "../query/projection.js";
import type { ChildJoin, JoinedRow, JoinTree, NamedJoin } from "../store/joined-reads.js";
import type { Relation } from "../store/relations.js";
import { COLLECTIONS } from "./list-commands.js";
import { beyondOf, embeddedOf, requestOf, type ListRead } from "./list-reads.js";
import { isFromFront } from "./page-views.js";
import type { Place, Reference, Row, RowType, Run } from "./plan.js";
import type { Tables } from "./tables.js";

/**
 * Rows that one command may join to a document at one place, as far as pages tell. Of more, parents share so many that it is cheaper to
 * read each once, wave by wave.
 */
const MOST_ROWS = 100;
/** Ids that a row is taken to hold where no page says how many. */
const ASSUMED_IDS = 10;

/** The tree that reads a node with what it leads to in one command, and what each of its joins is for. */
export interface PushDown {
  tree: JoinTree;
  named: { type: RowType; references: Reference[]; below: PushDown }[];
  children: { list: ListRead; below: PushDown }[];
}

/** What holds for all places of an operation. */
export interface Surroundings {
  run: Run;
  listAt: (index: number) => ListRead;
  /** How many entries are read of a list that rows hold: the same everywhere, for one row may stand at several places. */
  firstOf: Readonly<Record<string, number>>;
}

/** @param plans what is selected at the place; @param rows how many rows stand there at most */
export function pushDown(plans: readonly Place[], rows: number, surroundings: Surroundings): PushDown {
  const named = namedJoins(plans, rows, surroundings);
  const children = childJoins(plans, rows, surroundings);
  const { paths } = unionOf(plans.map(({ projection }) => projection));
  const tree: JoinTree = {
    fields: { paths, firstOf: cutAt(plans, surroundings) },
    named: named.map(({ type, references, below }): NamedJoin => ({
      from: COLLECTIONS[type],
      paths: [...new Set(references.map(({ path }) => path))],
      tree: below.tree,
    })),
    children: children.map(({ list, below }): ChildJoin => ({
      relation: list.relation as Relation,
      request: requestOf(list),
      withEntry: list.wants.entry,
      tree: { ...below.tree, fields: list.fields },
    })),
  };
  return { tree, named, children };
}

function cutAt(plans: readonly Place[], { firstOf }: Surroundings): Record<string, number> {
  const here = new Set(embeddedOf(plans).map(({ path }) => path));
  return Object.fromEntries(Object.entries(firstOf).filter(([path]) => here.has(path)));
}

function namedJoins(plans: readonly Place[], rows: number, surroundings: Surroundings): PushDown["named"] {
  const byType = new Map<RowType, { references: Reference[]; rows: number }>();
  for (const reference of plans.flatMap(({ references }) => references)) {
    const [target] = reference.targets;
    const each = idsPerRow(reference, surroundings.run);
    if (!target || each === undefined) continue;
    const join = byType.get(target.type) ?? { references: [], rows: 0 };
    join.references.push(reference);
    join.rows += rows * each;
    byType.set(target.type, join);
  }
  return [...byType]
    .filter(([, join]) => join.rows <= MOST_ROWS)
    .map(([type, join]) => ({
      type,
      references: join.references,
      below: pushDown(
        join.references.flatMap(({ targets }) => targets),
        join.rows,
        surroundings,
      ),
    }));
}

/** Undefined where it cannot be told before the row is there. */
function idsPerRow({ path, page }: Reference, run: Run): number | undefined {
  if (!page) return path.endsWith("Ids") ? ASSUMED_IDS : 1;
  const plan = run.preparedPages[page.index];
  return plan && isFromFront(plan) && !page.needsWhole ? plan.page.size : undefined;
}

function childJoins(plans: readonly Place[], rows: number, surroundings: Surroundings): PushDown["children"] {
  const lists = new Set(plans.flatMap((plan) => plan.lists.map(({ index }) => surroundings.listAt(index))));
  return [...lists]
    .filter((list) => {
      const { size } = list.prepared.plan.page;
      return list.wants.rows && !list.wants.count && !beyondOf(list) && rows * (size + 1) <= MOST_ROWS;
    })
    .map((list) => ({
      list,
      below: pushDown(list.nodes, rows * list.prepared.plan.page.size, surroundings),
    }));
}

/** Puts what was joined to a row where the execution looks for it, so that it need not be read. */
export function harvest({ row, named, children }: JoinedRow, down: PushDown, tables: Tables, run: Run): void {
  for (const [at, { type, references, below }] of down.named.entries()) {
    const ids = references.flatMap(({ idsOf }) => idsOf(row as Row, run));
    const found = named[at] as JoinedRow[];
    const projection = unionOf(references.flatMap(({ targets }) => targets.map((target) => target.projection)));
    tables[type].keepNew(
      ids,
      found.map((one) => one.row as Row),
      projection,
    );
    for (const one of found) harvest(one, below, tables, run);
  }
  for (const [at, { list, below }] of down.children.entries()) {
    const found = children[at] as JoinedRow[];
    list.results.set(row._id, { rows: found.map((one) => one.row as Row) });
    for (const one of found) harvest(one, below, tables, run);
  }
}
