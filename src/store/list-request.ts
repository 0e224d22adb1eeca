/** A filter in the store's language. What users give stands only behind operators ($eq, $in, …), never as an object of its own. */
export type StoreFilter = Record<string, unknown>;

/** Keys of a sort, most important first. */
export type StoreSort = Record<string, 1 | -1>;

/** Rows of one list: what they must match, in which order, how many at most. */
export interface ListRequest {
  match: StoreFilter;
  sort: StoreSort;
  limit: number;
}
