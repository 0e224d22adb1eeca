import type { Meters } from "../telemetry/metrics.js";
import type { RowCache } from "./row-cache.js";

/** Has `meters` read how full the row cache is, and how often it helps. */
export function meterRowCache(meters: Meters, cache: RowCache): void {
  meters.gauge("newsgraph_row_cache_bytes", "About how much of the heap the row cache takes.", () => cache.bytes);
  meters.counter("newsgraph_row_cache_hits_total", "Rows and lists that were in the row cache.", () => cache.hits);
  meters.counter("newsgraph_row_cache_misses_total", "Rows and lists that were not.", () => cache.misses);
}
