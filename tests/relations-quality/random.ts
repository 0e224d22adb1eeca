import { randomOf } from "../../bench/corpus/random.js";

/** Choices that are the same on every machine. */
export interface Draw {
  /** 0 (inclusive) to 1 (exclusive). */
  next(): number;
  /** A whole number below `limit`. */
  below(limit: number): number;
  pick<Item>(items: readonly Item[]): Item;
  shuffle<Item>(items: readonly Item[]): Item[];
}

/** @param seed others give other choices */
export function drawOf(seed: number): Draw {
  const { next } = randomOf("sample", seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
    shuffle: (items) =>
      items
        .map((item) => ({ item, place: next() }))
        .sort((a, b) => a.place - b.place)
        .map(({ item }) => item),
  };
}
