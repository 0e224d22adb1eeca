import type { ProviderProfile } from "../../src/store/provider-profile-reads.js";
import { byText } from "../link/order.js";

/** A place in a vector, by number, and what stands there. */
type Entry = readonly [place: number, weight: number];

/**
 * What providers cover, as vectors of length 1. An entity weighs (1 + ln count) · ln(1 + profiles / profiles that have it).
 * Entities are numbered in order of their ids and sums taken in that order, so they do not depend on the order of the rows.
 */
export class WeightedProfiles {
  readonly providerIds: string[];
  readonly #entityIds: string[];
  readonly #providerNumbers: Map<string, number>;
  /** By provider: its entities, in order of their numbers. */
  readonly #vectors: Entry[][];
  /** By entity: the providers whose profile has it. */
  readonly #holders: Entry[][];

  constructor(profiles: ProviderProfile[]) {
    this.providerIds = profiles.map((profile) => profile.providerId);
    this.#providerNumbers = new Map(this.providerIds.map((id, number) => [id, number]));
    const covering = new Map<string, number>();
    for (const { entityId } of profiles.flatMap((profile) => profile.entities)) {
      covering.set(entityId, (covering.get(entityId) ?? 0) + 1);
    }
    this.#entityIds = [...covering.keys()].sort(byText);
    const numbers = new Map(this.#entityIds.map((id, number) => [id, number]));
    this.#vectors = profiles.map(({ entities }) =>
      unitVector(
        entities.map(({ entityId, articleCount }) => [
          numbers.get(entityId) ?? 0,
          (1 + Math.log(articleCount)) * Math.log(1 + profiles.length / (covering.get(entityId) ?? 1)),
        ]),
      ),
    );
    this.#holders = this.#entityIds.map(() => []);
    this.#vectors.forEach((vector, provider) => {
      for (const [entity, weight] of vector) this.#holders[entity]?.push([provider, weight]);
    });
  }

  /** Every other provider that covers an entity of this one, and the cosine of the two profiles, 0 to 1. */
  *cosinesOf(providerId: string): Generator<[other: string, cosine: number]> {
    const own = this.#providerNumbers.get(providerId);
    const cosines = new Float64Array(this.providerIds.length);
    for (const [entity, weight] of this.#vectorOf(providerId)) {
      for (const [other, theirs] of this.#holders[entity] ?? []) {
        cosines[other] = (cosines[other] ?? 0) + weight * theirs;
      }
    }
    for (const [other, id] of this.providerIds.entries()) {
      const cosine = cosines[other] ?? 0;
      if (other !== own && cosine > 0) yield [id, cosine];
    }
  }

  /** By each of the others, the entities that it has in common with this provider, those that add most to the cosine first. */
  sharedWith(providerId: string, others: readonly string[]): string[][] {
    const weights = new Float64Array(this.#entityIds.length);
    for (const [entity, weight] of this.#vectorOf(providerId)) weights[entity] = weight;
    return others.map((other) => {
      const shared = this.#vectorOf(other).filter(([entity]) => (weights[entity] ?? 0) > 0);
      const adds = ([entity, weight]: Entry): number => weight * (weights[entity] ?? 0);
      return shared.sort((a, b) => adds(b) - adds(a) || a[0] - b[0]).map(([entity]) => this.#entityIds[entity] ?? "");
    });
  }

  #vectorOf(providerId: string): Entry[] {
    return this.#vectors[this.#providerNumbers.get(providerId) ?? -1] ?? [];
  }
}

function unitVector(entries: Entry[]): Entry[] {
  entries.sort(([a], [b]) => a - b);
  const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight ** 2, 0));
  return entries.map(([place, weight]) => [place, weight / length]);
}
