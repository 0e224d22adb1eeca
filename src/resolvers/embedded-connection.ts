import {
  embeddedCursor,
  embeddedPage,
  placedEntries,
  type EmbeddedPage,
  type EmbeddedPlan,
  type Placed,
} from "../query/embedded-page.js";

/** A list that a document holds itself, and how its entries become edges. */
export interface EmbeddedList<E> {
  entries: readonly E[];
  /** Id of the entry's node. */
  idOf: (entry: E) => string;
  /** Those that pass the list's filter; absent: all. */
  keep?: (entries: readonly Placed<E>[]) => Promise<readonly Placed<E>[]>;
  /** Null where the node is gone: the edge is left out. */
  load: (id: string) => Promise<object | null>;
  /** What an edge says besides its node and cursor. */
  data: (entry: E, node: object) => object;
}

/** A page of such a list. GraphQL calls the methods that the query selects; nodes are read only for `nodes` and `edges`. */
export class EmbeddedConnection<E> {
  readonly #all: readonly Placed<E>[];
  #kept: Promise<readonly Placed<E>[]> | undefined;

  constructor(
    private readonly list: EmbeddedList<E>,
    private readonly plan: EmbeddedPlan,
  ) {
    this.#all = placedEntries(list.entries, list.idOf);
  }

  async nodes(): Promise<object[]> {
    return (await this.loaded()).map(({ node }) => node);
  }

  async edges(): Promise<object[]> {
    return (await this.loaded()).map(({ placed, node }) => ({
      ...this.list.data(placed.entry, node),
      node,
      cursor: () => embeddedCursor(this.plan, placed),
    }));
  }

  async pageInfo(): Promise<object> {
    const { placed, hasNextPage, hasPreviousPage } = await this.page();
    const cursorOf = (edge: Placed<E> | undefined) => () => edge && embeddedCursor(this.plan, edge);
    return { hasNextPage, hasPreviousPage, startCursor: cursorOf(placed[0]), endCursor: cursorOf(placed.at(-1)) };
  }

  async totalCount(): Promise<number> {
    return (await this.kept()).length;
  }

  private kept(): Promise<readonly Placed<E>[]> {
    this.#kept ??= this.list.keep ? this.list.keep(this.#all) : Promise.resolve(this.#all);
    return this.#kept;
  }

  private async page(): Promise<EmbeddedPage<E>> {
    return embeddedPage(this.plan, this.#all, await this.kept());
  }

  private async loaded(): Promise<{ placed: Placed<E>; node: object }[]> {
    const { placed } = await this.page();
    const nodes = await Promise.all(placed.map(({ id }) => this.list.load(id)));
    return placed.flatMap((one, index) => {
      const node = nodes[index];
      return node ? [{ placed: one, node }] : [];
    });
  }
}
