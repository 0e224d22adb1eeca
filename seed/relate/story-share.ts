/** Stories that either tells alone, as far as is known: of few stories, all in common proves little. */
const DOUBT = 5;

/** Which providers tell the same stories. */
export class StoryShare {
  readonly #told = new Map<string, number>();
  readonly #together = new Map<string, Map<string, number>>();

  /** One story, told by these providers, each named once. */
  add(providerIds: readonly string[]): void {
    for (const one of providerIds) {
      this.#told.set(one, (this.#told.get(one) ?? 0) + 1);
      const others = this.#together.get(one) ?? new Map<string, number>();
      this.#together.set(one, others);
      for (const other of providerIds) if (other !== one) others.set(other, (others.get(other) ?? 0) + 1);
    }
  }

  /** Who tells any of them. */
  providerIds(): Iterable<string> {
    return this.#told.keys();
  }

  /** For each provider that tells a story with this one: their common stories / (√(stories of the one · stories of the other) + DOUBT), 0 to 1. */
  *of(providerId: string): Generator<[other: string, share: number]> {
    const told = this.#told.get(providerId) ?? 0;
    for (const [other, count] of this.#together.get(providerId) ?? []) {
      yield [other, count / (Math.sqrt(told * (this.#told.get(other) ?? 0)) + DOUBT)];
    }
  }
}
