import { formatCountOf } from "./locale.js";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** A stretch of time in the unit that suits it, e.g. `5 hours later`. */
export function formatLater(ms: number): string {
  if (ms < 1.5 * HOUR_MS) return `${formatCountOf(Math.max(Math.round(ms / MINUTE_MS), 1), "minute")} later`;
  if (ms < 2 * DAY_MS) return `${formatCountOf(Math.round(ms / HOUR_MS), "hour")} later`;
  return `${formatCountOf(Math.round(ms / DAY_MS), "day")} later`;
}
