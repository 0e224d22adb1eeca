import type { ProviderProfile } from "../../src/store/provider-profile-reads.js";
import {
  RELATED_PROVIDERS,
  SHARED_ENTITIES,
  type ProviderRelationsDocument,
  type RelatedProviderDocument,
} from "../../src/store/provider-relations.js";
import { byText } from "../link/order.js";
import type { StoryShare } from "./story-share.js";
import { weighProfiles, type WeightedProfiles } from "./weighted-profiles.js";

/**
 * The relations of all providers that have any, in order of their ids. Of two, c is the cosine of their profiles, where an entity weighs
 * (1 + ln count) · ln(1 + providers / providers whose profile has it), and t the share of stories that they tell together;
 * they score 1 - (1 - c) · (1 - t), four digits: either alone joins them, both join them more.
 */
export function providerRelations(profiles: ProviderProfile[], stories: StoryShare): ProviderRelationsDocument[] {
  const weighted = weighProfiles(profiles);
  return [...new Set([...weighted.ids, ...stories.providerIds()])].sort(byText).flatMap((providerId) => {
    const related = relatedTo(providerId, weighted, stories);
    return related.length === 0 ? [] : { _id: providerId, related };
  });
}

function relatedTo(providerId: string, profiles: WeightedProfiles, stories: StoryShare): RelatedProviderDocument[] {
  const missed = new Map<string, number>();
  for (const [other, cosine] of profiles.cosinesOf(providerId)) missed.set(other, 1 - cosine);
  for (const [other, share] of stories.of(providerId)) missed.set(other, (missed.get(other) ?? 1) * (1 - share));
  return [...missed]
    .map(([other, rest]) => ({ other, score: Math.max(0, Math.round((1 - rest) * 10_000) / 10_000) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || byText(a.other, b.other))
    .slice(0, RELATED_PROVIDERS)
    .map(({ other, score }) => ({
      providerId: other,
      score,
      sharedEntityIds: profiles.sharedBy(providerId, other).slice(0, SHARED_ENTITIES),
    }));
}
