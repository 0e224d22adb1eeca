/** NaN where there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >>> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The least value that so many of a hundred do not exceed; NaN where there is none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? Number.NaN;
}

export interface Share {
  median: number;
  least: number;
  most: number;
}

/** What share the first is of the second, round by round: what slows the machine for a moment slows both. */
export function shareOf(values: readonly number[], yardstick: readonly number[]): Share {
  const shares = values.map((value, round) => value / (yardstick[round] ?? Number.NaN));
  return { median: median(shares), least: Math.min(...shares), most: Math.max(...shares) };
}
