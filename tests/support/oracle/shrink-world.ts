import type { World } from "../../oracle/world.js";

/** Runs of the comparison that making a world smaller may cost. */
const ATTEMPTS = 400;

/** A world without what is not needed for `fails` to be true: nodes are left out by halves, quarters, and in the end one by one. */
export async function shrinkWorld(world: World, fails: (world: World) => Promise<boolean>): Promise<World> {
  let left = world;
  let attempts = 0;
  for (const kind of ["articles", "entities", "providers"] as const) {
    for (let size = Math.ceil(left[kind].length / 2); size >= 1; size = Math.floor(size / 2)) {
      for (let at = 0; at < left[kind].length && attempts < ATTEMPTS;) {
        const smaller = without(left, new Set(left[kind].slice(at, at + size).map(({ id }) => id)));
        attempts += 1;
        if (await fails(smaller)) left = smaller;
        else at += size;
      }
    }
  }
  return left;
}

/** The world without these nodes, and without all relations to them. */
function without({ articles, providers, entities }: World, gone: ReadonlySet<string>): World {
  const stays = (id: string): boolean => !gone.has(id);
  return {
    articles: articles
      .filter(({ id }) => stays(id))
      .map((one) => ({
        ...one,
        provider: one.provider !== null && stays(one.provider) ? one.provider : null,
        topics: one.topics.filter(stays),
        mentions: one.mentions.filter(stays),
        related: one.related.filter(stays),
      })),
    providers: providers.filter(({ id }) => stays(id)),
    entities: entities.filter(({ id }) => stays(id)),
  };
}
