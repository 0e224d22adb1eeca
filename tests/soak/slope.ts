import { median } from "../../bench/run/statistics.js";

export interface Sample {
  /** Milliseconds. */
  at: number;
  value: number;
}

const HOUR_MS = 3_600_000;

/**
 * By how much a value grows in an hour: the median of the slopes between any two samples (Theil and Sen), which a few wild ones do not move.
 * NaN for fewer than two.
 */
export function growthPerHour(samples: readonly Sample[]): number {
  const slopes = samples.flatMap((first, index) =>
    samples.slice(index + 1).map((later) => ((later.value - first.value) / (later.at - first.at)) * HOUR_MS),
  );
  return median(slopes);
}
