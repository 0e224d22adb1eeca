import type { ProviderProfile } from "../../src/store/provider-profile-reads.js";
import { byText } from "../link/order.js";

/** What providers cover, to be compared. */
export interface WeightedProfiles {
  ids: string[];
  /** Every other provider that covers an entity of this one, and the cosine of the two profiles, 0 to 1. */
  cosinesOf(providerId: string): Map<string, number>;
  /** The entities of both profiles, those that add most to the cosine first. */
  sharedBy(one: string, other: string): string[];
}

/** Weight by entity, in order of entity ids and of length 1: so sums do not depend on the order of the rows. */
type Vector = Map<string, number>;

/** An entity weighs (1 + ln count) · ln(1 + profiles / profiles that have it). */
export function weighProfiles(profiles: ProviderProfile[]): WeightedProfiles {
  const having = new Map<string, number>();
  for (const { entityId } of profiles.flatMap((profile) => profile.entities)) {
    having.set(entityId, (having.get(entityId) ?? 0) + 1);
  }
  const vectors = new Map<string, Vector>();
  const holders = new Map<string, [providerId: string, weight: number][]>();
  for (const { providerId, entities } of profiles) {
    const vector = unitVector(
      entities.map(({ entityId, articleCount }) => [
        entityId,
        (1 + Math.log(articleCount)) * Math.log(1 + profiles.length / (having.get(entityId) ?? 1)),
      ]),
    );
    vectors.set(providerId, vector);
    for (const [entityId, weight] of vector) {
      const list = holders.get(entityId);
      if (list) list.push([providerId, weight]);
      else holders.set(entityId, [[providerId, weight]]);
    }
  }
  return {
    ids: [...vectors.keys()],
    cosinesOf(providerId) {
      const cosines = new Map<string, number>();
      for (const [entityId, own] of vectors.get(providerId) ?? []) {
        for (const [other, weight] of holders.get(entityId) ?? []) {
          if (other !== providerId) cosines.set(other, (cosines.get(other) ?? 0) + own * weight);
        }
      }
      return cosines;
    },
    sharedBy: (one, other) => sharedEntities(vectors.get(one) ?? new Map(), vectors.get(other) ?? new Map()),
  };
}

function unitVector(weights: [entityId: string, weight: number][]): Vector {
  weights.sort(([a], [b]) => byText(a, b));
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight ** 2, 0));
  return new Map(weights.map(([entityId, weight]) => [entityId, weight / length]));
}

function sharedEntities(one: Vector, other: Vector): string[] {
  return [...one]
    .flatMap(([entityId, weight]) => {
      const theirs = other.get(entityId);
      return theirs === undefined ? [] : { entityId, adds: weight * theirs };
    })
    .sort((a, b) => b.adds - a.adds || byText(a.entityId, b.entityId))
    .map(({ entityId }) => entityId);
}
