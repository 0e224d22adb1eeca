import { runSeed, type SeedOptions, type SeedResult } from "../../seed/pipeline.js";
import { resolveRoots } from "../../seed/sources.js";
import type { Store } from "../../src/store/connection.js";

/** One run of the seed over `paths`, without progress. */
export async function seed(
  store: Store,
  paths: string[],
  options: Partial<SeedOptions> & { source?: string } = {},
): Promise<SeedResult> {
  const { source, ...rest } = options;
  return runSeed(store, await resolveRoots(paths, source), {
    prune: "always",
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...rest,
  });
}

/** All nodes of the store, without what depends on when or in which order it was loaded. */
export async function snapshot(store: Store): Promise<Record<string, unknown[]>> {
  const read = async (
    name:
      | "articles"
      | "providers"
      | "entities"
      | "coverage"
      | "entityRelations"
      | "providerRelations"
      | "suggestions"
      | "stories"
      | "similarity",
    hidden: Record<string, 0> = {},
  ): Promise<unknown[]> => store[name].find({}, { projection: hidden, sort: { _id: 1 } }).toArray();
  return {
    articles: await read("articles", { ingestedAt: 0 }),
    providers: await read("providers"),
    entities: await read("entities"),
    coverage: await read("coverage"),
    entityRelations: await read("entityRelations"),
    providerRelations: await read("providerRelations"),
    suggestions: await read("suggestions"),
    stories: await read("stories"),
    similarity: await read("similarity"),
  };
}
