import type { Store } from "../../src/store/connection.js";

/** Puts a loaded store back to where the seed has written its articles and not yet related them. */
export async function forgetRelations(store: Store): Promise<void> {
  await store.similarity.updateMany(
    {},
    { $set: { near: [], floor: 0, twins: [], search: true, rank: true, regroup: true } },
  );
  await store.articles.updateMany({}, [
    { $set: { related: { $filter: { input: "$related", cond: { $eq: ["$$this.reason", "EDITORIAL"] } } } } },
    { $unset: "storyId" },
  ]);
  await store.stories.deleteMany({});
}
