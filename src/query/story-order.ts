import { listOrder, type ListOrder } from "./order.js";

const NEWEST_FIRST = listOrder([{ path: "sort.lastPublishedAtDesc", direction: -1, type: "date" }]);

/** Newest activity first, stories without a date last: the one order that stories have. */
export function storyOrder(): ListOrder {
  return NEWEST_FIRST;
}
