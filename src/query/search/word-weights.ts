/** How telling a word is that `frequency` of `total` documents have (the idf of BM25): above 0, the higher the rarer. */
export function wordWeight(frequency: number, total: number): number {
  const others = Math.max(0, total - frequency);
  // In few digits, since weights stand in cursors.
  return Math.max(0.0001, Math.round(Math.log(1 + (others + 0.5) / (frequency + 0.5)) * 10_000) / 10_000);
}
