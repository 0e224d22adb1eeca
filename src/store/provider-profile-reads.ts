import type { Store } from "./connection.js";
import type { CoverageDocument } from "./coverage.js";

/** What a provider covers most. */
export interface ProviderProfile {
  providerId: string;
  /** Most covered first, then by id. */
  entities: Pick<CoverageDocument, "entityId" | "articleCount">[];
}

/** The profiles of all providers that cover anything, `size` entities each, in order of their ids: one command, which reads no more rows than it returns. */
export async function findProviderProfiles(store: Store, size: number): Promise<ProviderProfile[]> {
  return store.providers
    .aggregate<ProviderProfile>([
      { $sort: { _id: 1 } },
      { $project: { _id: 0, providerId: "$_id" } },
      {
        $lookup: {
          from: store.coverage.collectionName,
          localField: "providerId",
          foreignField: "providerId",
          pipeline: [
            { $sort: { articleCount: -1, entityId: 1 } },
            { $limit: size },
            { $project: { _id: 0, entityId: 1, articleCount: 1 } },
          ],
          as: "entities",
        },
      },
      { $match: { "entities.0": { $exists: true } } },
    ])
    .toArray();
}

/** The providers of each story that at least two of them tell. */
export async function* streamSharedStories(store: Store): AsyncGenerator<string[]> {
  const stories = store.stories.find<{ providerIds: string[] }>(
    { "providerIds.1": { $exists: true } },
    { projection: { _id: 0, providerIds: 1 }, batchSize: 5000 },
  );
  for await (const { providerIds } of stories) yield providerIds;
}
