import { unionOf, type Projection } from "../query/projection.js";
import type { Row, RowType } from "./plan.js";

interface Known {
  /** Undefined: there is none of this id. */
  row: Row | undefined;
  projection: Projection;
}

/** The rows of one type that an execution has read, by id. */
export class Table {
  readonly #known = new Map<string, Known>();
  readonly #covers = new Map<string, boolean>();

  get(id: string): Row | undefined {
    return this.#known.get(id)?.row;
  }

  knows(id: string): boolean {
    return this.#known.has(id);
  }

  /** Whether it is known what `projection` reads of the node with this id, or that there is none. */
  has(id: string, projection: Projection): boolean {
    const known = this.#known.get(id);
    return known !== undefined && (known.row === undefined || this.#isCovered(projection, known.projection));
  }

  /** What must be read of these nodes so that nothing is lost that is known of them already. */
  widened(ids: Iterable<string>, projections: Iterable<Projection>): Projection {
    const known = [...ids].flatMap((id) => this.#known.get(id)?.projection ?? []);
    return unionOf([...projections, ...known]);
  }

  keep(ids: Iterable<string>, rows: readonly Row[], projection: Projection): void {
    const byId = new Map(rows.map((row) => [row._id, row]));
    for (const id of ids) this.#known.set(id, { row: byId.get(id), projection });
  }

  /** As keep, but what is known already stays. */
  keepNew(ids: Iterable<string>, rows: readonly Row[], projection: Projection): void {
    this.keep(
      [...ids].filter((id) => !this.#known.has(id)),
      rows,
      projection,
    );
  }

  #isCovered(inner: Projection, outer: Projection): boolean {
    if (inner.key === outer.key) return true;
    const pair = `${inner.key} ${outer.key}`;
    let covered = this.#covers.get(pair);
    if (covered === undefined) {
      covered = inner.paths.every((path) =>
        outer.paths.some((other) => path === other || path.startsWith(`${other}.`)),
      );
      this.#covers.set(pair, covered);
    }
    return covered;
  }
}

export type Tables = Readonly<Record<RowType, Table>>;

export function emptyTables(): Tables {
  return {
    Article: new Table(),
    Provider: new Table(),
    Entity: new Table(),
    Story: new Table(),
    Coverage: new Table(),
    EntityRelations: new Table(),
    ProviderRelations: new Table(),
  };
}
