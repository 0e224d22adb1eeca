import type { Random } from "./random.js";

/**
 * Draws ranks from 0 to `size` - 1 by Zipf's law: the n-th rank comes 1/n as often as the first, as names do in news.
 */
export function zipf(size: number): (random: Random) => number {
  const upTo = new Float64Array(size);
  let total = 0;
  for (let rank = 0; rank < size; rank += 1) {
    total += 1 / (rank + 1);
    upTo[rank] = total;
  }
  return (random) => {
    const point = random.next() * total;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((upTo[middle] ?? 0) > point) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** `count` different things of what `draw` gives; fewer where the luck of many draws does not suffice. */
export function distinct(count: number, draw: () => number): number[] {
  const found = new Set<number>();
  for (let attempt = 0; attempt < count * 20 && found.size < count; attempt += 1) found.add(draw());
  return [...found];
}
