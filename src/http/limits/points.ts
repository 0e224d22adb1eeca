import type { Cost } from "./cost.js";
import { LIMITS } from "./limits.js";

/** What the largest operation that is allowed costs. */
export const MOST_POINTS = 1_000;

/** Cost as one number, for budgets: which share an operation has of what one may ask for, of whatever it has most. At least 1. */
export function pointsOf({ pages, nodes, values }: Cost): number {
  const share = Math.max(pages / LIMITS.pages, nodes / LIMITS.nodes, values / LIMITS.values);
  return Math.max(1, Math.ceil(share * MOST_POINTS));
}
