/** Code-unit order: the same on every machine, unlike a locale's. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The most frequent text; ties: the shorter, then code-unit order. Undefined where there is none. */
export function mostFrequent(counts: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  for (const [text, count] of counts) {
    if (best === undefined) {
      best = text;
      continue;
    }
    const order = (counts.get(best) ?? 0) - count || text.length - best.length || byText(text, best);
    if (order < 0) best = text;
  }
  return best;
}

export function addCount<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** The most frequent first. */
export function byCountAndTarget(a: { target: string; count: number }, b: { target: string; count: number }): number {
  return b.count - a.count || byText(a.target, b.target);
}
