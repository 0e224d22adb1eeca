import type { Store } from "./connection.js";

/** How many nodes of each kind the store holds; `articles` and `entities` without stubs. */
export async function countNodes(
  store: Store,
): Promise<{ articles: number; articleStubs: number; providers: number; entities: number; entityStubs: number }> {
  const [allArticles, articleStubs, providers, allEntities, entityStubs] = await Promise.all([
    store.articles.countDocuments(),
    store.articles.countDocuments({ isStub: true }),
    store.providers.countDocuments(),
    store.entities.countDocuments(),
    store.entities.countDocuments({ isStub: true }),
  ]);
  return {
    articles: allArticles - articleStubs,
    articleStubs,
    providers,
    entities: allEntities - entityStubs,
    entityStubs,
  };
}
