import type { Store } from "../../src/store/connection.js";
import { findProviderProfiles, streamSharedStories } from "../../src/store/provider-profile-reads.js";
import { writeProviderRelations } from "../../src/store/relation-writes.js";
import { providerRelations } from "./provider-relations.js";
import { StoryShare } from "./story-share.js";

/** As many entities as say what a provider is about. */
const PROFILE_SIZE = 50;

/** Works out the relations of all providers from what they cover and the stories they tell; no article is read. */
export async function relateProviders(store: Store): Promise<void> {
  const stories = new StoryShare();
  for await (const providerIds of streamSharedStories(store)) stories.add(providerIds);
  await writeProviderRelations(store, providerRelations(await findProviderProfiles(store, PROFILE_SIZE), stories));
}
