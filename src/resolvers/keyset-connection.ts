import type { ListReader } from "../loaders/list-reader.js";
import { cursorOf, pageOf, type ListPlan } from "../query/list-plan.js";
import type { Projection } from "../query/projection.js";

/** An edge of a list: the row that has its place, the node, and what the edge says besides. */
export interface Link<R extends object> {
  row: R;
  node: object;
  data?: object;
}

/** A row is its own node. */
export function rowLinks<R extends object>(rows: readonly R[]): Link<R>[] {
  return rows.map((row) => ({ row, node: row }));
}

/**
 * A page of a list that the store holds in order. GraphQL calls the methods that the query selects, and only what they need is read.
 * @param projection of the rows: with the order's keys where the query selects cursors
 * @param linksOf finds the rows' nodes; a row whose node is gone is left out
 */
export class KeysetConnection<R extends object> {
  #page: Promise<{ rows: R[]; more: boolean }> | undefined;
  #links: Promise<Link<R>[]> | undefined;

  constructor(
    private readonly reader: ListReader<R>,
    private readonly plan: ListPlan,
    private readonly projection: Projection,
    private readonly linksOf: (rows: readonly R[]) => Link<R>[] | Promise<Link<R>[]> = rowLinks,
  ) {}

  async nodes(): Promise<object[]> {
    return (await this.links()).map(({ node }) => node);
  }

  async edges(): Promise<object[]> {
    return (await this.links()).map(({ row, node, data }) => ({
      ...data,
      node,
      cursor: () => cursorOf(this.plan, row),
    }));
  }

  pageInfo(): object {
    const { backward } = this.plan.page;
    return {
      hasNextPage: () => (backward ? this.beyond() : this.more()),
      hasPreviousPage: () => (backward ? this.more() : this.beyond()),
      startCursor: () => this.cursorAt(0),
      endCursor: () => this.cursorAt(-1),
    };
  }

  async totalCount(): Promise<number> {
    return this.reader.count(await this.plan.whole());
  }

  private page() {
    this.#page ??= this.reader.rows(this.plan, this.projection).then((rows) => pageOf(this.plan, rows));
    return this.#page;
  }

  private links(): Promise<Link<R>[]> {
    this.#links ??= this.page().then(({ rows }) => this.linksOf(rows));
    return this.#links;
  }

  private async more(): Promise<boolean> {
    return (await this.page()).more;
  }

  private beyond(): boolean | Promise<boolean> {
    return this.plan.beyond !== undefined && this.reader.beyond(this.plan);
  }

  private async cursorAt(index: number): Promise<string | undefined> {
    const row = (await this.page()).rows.at(index);
    return row && cursorOf(this.plan, row);
  }
}
