import { listOrder, type ListOrder } from "./order.js";

/** Most articles first. The other side's id is the tie-break, because it, not the row's `_id`, stands in the index. */
export function coverageOrder(tieBreak: "entityId" | "providerId"): ListOrder {
  const keys = [
    { path: "articleCount", direction: -1, type: "number" },
    { path: tieBreak, direction: 1, type: "text" },
  ] as const;
  return { keys, signature: listOrder(keys).signature };
}
