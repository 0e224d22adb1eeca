import type fc from "fast-check";

/** Choices by chance, the same for the same seed. */
export class Draw {
  constructor(private readonly random: fc.Random) {}

  /** 0 to `limit` - 1. */
  below(limit: number): number {
    return this.random.nextInt(0, limit - 1);
  }

  /** True in `percent` of a hundred cases. */
  chance(percent: number): boolean {
    return this.below(1000) < percent * 10;
  }

  pick<T>(values: readonly T[]): T {
    if (values.length === 0) throw new Error("There is nothing to pick from.");
    return values[this.below(values.length)] as T;
  }

  /** `count` of the values at most, each once, in random order. */
  some<T>(values: readonly T[], count: number): T[] {
    const left = [...values];
    const taken: T[] = [];
    while (taken.length < count && left.length > 0) taken.push(...left.splice(this.below(left.length), 1));
    return taken;
  }

  /** One of the values, by their weights. */
  weighted<T>(values: readonly (readonly [weight: number, value: T])[]): T {
    const total = values.reduce((sum, [weight]) => sum + weight, 0);
    let left = this.below(total);
    for (const [weight, value] of values) {
      left -= weight;
      if (left < 0) return value;
    }
    throw new Error("There is nothing to pick from.");
  }
}
