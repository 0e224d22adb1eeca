import type { ProviderProfile } from "../../src/store/provider-profile-reads.js";
import {
  RELATED_PROVIDERS,
  SHARED_ENTITIES,
  type ProviderRelationsDocument,
  type RelatedProviderDocument,
} from "../../src/store/provider-relations.js";
import { byText } from "../link/order.js";
import type { StoryShare } from "./story-share.js";
import { WeightedProfiles } from "./weighted-profiles.js";

/**
 * The relations of all providers that have any, in order of their ids. Of two, c is the cosine of what they cover and t the share of
 * stories that they tell together; they score 1 - (1 - c) · (1 - t), four digits: either alone joins them, both join them more.
 */
export function providerRelations(profiles: ProviderProfile[], stories: StoryShare): ProviderRelationsDocument[] {
  const weighted = new WeightedProfiles(profiles);
  return [...new Set([...weighted.providerIds, ...stories.providerIds()])].sort(byText).flatMap((providerId) => {
    const related = relatedTo(providerId, weighted, stories);
    return related.length === 0 ? [] : { _id: providerId, related };
  });
}

function relatedTo(providerId: string, profiles: WeightedProfiles, stories: StoryShare): RelatedProviderDocument[] {
  const apart = new Map<string, number>();
  for (const [other, cosine] of profiles.cosinesOf(providerId)) apart.set(other, 1 - cosine);
  for (const [other, share] of stories.of(providerId)) apart.set(other, (apart.get(other) ?? 1) * (1 - share));
  const strongest = [...apart]
    .map(([other, rest]) => ({ other, score: Math.max(0, Math.round((1 - rest) * 10_000) / 10_000) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || byText(a.other, b.other))
    .slice(0, RELATED_PROVIDERS);
  const shared = profiles.sharedWith(
    providerId,
    strongest.map(({ other }) => other),
  );
  return strongest.map(({ other, score }, place) => ({
    providerId: other,
    score,
    sharedEntityIds: (shared[place] ?? []).slice(0, SHARED_ENTITIES),
  }));
}
