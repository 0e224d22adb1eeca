/** What a selection can make the server do at most. */
export interface Cost {
  /** Pages of lists, one for each connection field and parent; facets and timelines are pages as well. */
  pages: number;
  /** Objects in those pages and in other lists. */
  nodes: number;
  /** Values, leaves included. */
  values: number;
}

export const FREE: Cost = { pages: 0, nodes: 0, values: 0 };
export const ONE_VALUE: Cost = { pages: 0, nodes: 0, values: 1 };

/** `base + times * each` */
export function plus(base: Cost, each: Cost, times = 1): Cost {
  return {
    pages: base.pages + times * each.pages,
    nodes: base.nodes + times * each.nodes,
    values: base.values + times * each.values,
  };
}
