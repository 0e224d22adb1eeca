import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { providerRelations } from "../../../../seed/relate/provider-relations.js";
import { StoryShare } from "../../../../seed/relate/story-share.js";
import type { ProviderProfile } from "../../../../src/store/provider-profile-reads.js";
import { RELATED_PROVIDERS, SHARED_ENTITIES } from "../../../../src/store/provider-relations.js";

function profile(providerId: string, counts: Record<string, number>): ProviderProfile {
  return {
    providerId,
    entities: Object.entries(counts).map(([entityId, articleCount]) => ({ entityId, articleCount })),
  };
}

function storiesOf(...stories: string[][]): StoryShare {
  const share = new StoryShare();
  for (const story of stories) share.add(story);
  return share;
}

const relatedTo = (providerId: string, profiles: ProviderProfile[], stories = storiesOf()) =>
  providerRelations(profiles, stories).find((one) => one._id === providerId)?.related ?? [];

describe("the providers that cover what one provider covers", () => {
  it("scores the cosine of what two providers cover, rare entities before those that all cover", () => {
    const profiles = [
      profile("p", { common: 9, rare: 3 }),
      profile("q", { common: 9 }),
      profile("r", { rare: 3 }),
      profile("s", { common: 2 }),
      profile("t", { common: 2 }),
    ];
    const [common, rare] = [(1 + Math.log(9)) * Math.log(1 + 5 / 4), (1 + Math.log(3)) * Math.log(1 + 5 / 2)];
    const related = relatedTo("p", profiles);
    expect(related.map((one) => one.providerId)).toEqual(["r", "q", "s", "t"]);
    expect(related[0]?.score).toBe(Number((rare / Math.hypot(common, rare)).toFixed(4)));
    expect(related[1]?.score).toBe(Number((common / Math.hypot(common, rare)).toFixed(4)));
  });

  it("joins providers by the stories that both tell, with entities in common or without", () => {
    const stories = storiesOf(["p", "q"], ["p", "r"], ["p", "r"], ["q", "s"]);
    expect(relatedTo("p", [], stories)).toEqual([
      { providerId: "r", score: Number((2 / (Math.sqrt(3 * 2) + 5)).toFixed(4)), sharedEntityIds: [] },
      { providerId: "q", score: Number((1 / (Math.sqrt(3 * 2) + 5)).toFixed(4)), sharedEntityIds: [] },
    ]);
    const profiles = [profile("p", { x: 1, y: 1 }), profile("s", { y: 1, z: 1 })];
    const cosine = Math.log(2) ** 2 / (Math.log(2) ** 2 + Math.log(3) ** 2);
    expect(relatedTo("p", profiles)[0]).toEqual({
      providerId: "s",
      score: Number(cosine.toFixed(4)),
      sharedEntityIds: ["y"],
    });
    expect(relatedTo("p", profiles, storiesOf(["p", "s"], ["p", "q"], ["s", "q"]))[0]?.score).toBe(
      Number((1 - (1 - cosine) * (1 - 1 / (2 + 5))).toFixed(4)),
    );
  });

  it("names the shared entities that tell most first, and only so many", () => {
    const many = Object.fromEntries(Array.from({ length: SHARED_ENTITIES + 5 }, (_, index) => [`x${index}`, 1]));
    const profiles = [profile("p", { ...many, big: 50 }), profile("q", { ...many, big: 50, own: 3 })];
    const shared = relatedTo("p", profiles)[0]?.sharedEntityIds ?? [];
    expect(shared[0]).toBe("big");
    expect(shared).toHaveLength(SHARED_ENTITIES);
    expect(shared).not.toContain("own");
  });

  it("relates nobody to itself, and no provider that has nothing in common with another", () => {
    expect(providerRelations([profile("p", { x: 4 }), profile("q", { y: 4 })], storiesOf())).toEqual([]);
    expect(providerRelations([profile("p", { x: 4 })], storiesOf())).toEqual([]);
  });

  it("keeps the strongest where there are many", () => {
    const profiles = Array.from({ length: RELATED_PROVIDERS + 10 }, (_, index) => profile(`p${index}`, { x: 1 }));
    expect(relatedTo("p0", profiles)).toHaveLength(RELATED_PROVIDERS);
  });

  it("is the same whatever the order of rows and stories, from both ends, and never above 1", () => {
    const counts = fc.dictionary(fc.constantFrom("u", "v", "w", "x", "y"), fc.integer({ min: 1, max: 1000 }), {
      minKeys: 1,
    });
    const ids = ["p", "q", "r", "s"];
    const story = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2 });
    fc.assert(
      fc.property(fc.tuple(counts, counts, counts, counts), fc.array(story), (all, stories) => {
        const profiles = all.map((one, place) => profile(ids[place] ?? "", one));
        const relations = providerRelations(profiles, storiesOf(...stories));
        const reversed = profiles.toReversed().map((one) => ({ ...one, entities: one.entities.toReversed() }));
        expect(providerRelations(reversed, storiesOf(...stories.toReversed().map((one) => one.toReversed())))).toEqual(
          relations,
        );
        for (const { _id, related } of relations) {
          for (const { providerId, ...edge } of related) {
            expect(edge.score).toBeLessThanOrEqual(1);
            expect(relations.find((one) => one._id === providerId)?.related).toContainEqual({
              providerId: _id,
              ...edge,
            });
          }
        }
      }),
    );
  });
});
