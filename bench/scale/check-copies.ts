import type { Store } from "../../src/store/connection.js";
import { sampleIds } from "../run/bench-store.js";
import { COPIES } from "./copy-article.js";

const CHECKED = 5;

/** Whether `target` holds what `multiply` makes of `source` as it is now. */
export async function holdsCopies(source: Store, target: Store, articles: number): Promise<boolean> {
  const ids = sampleIds(articles);
  const revisions = async ({ articles: collection }: Store): Promise<string> => {
    const rows = await collection
      .find({ _id: { $in: ids } }, { projection: { revision: 1 }, sort: { _id: 1 } })
      .toArray();
    return JSON.stringify(rows);
  };
  const [state, sourceState, count, own, first] = await Promise.all([
    target.meta.findOne({ _id: "seed" }),
    source.meta.findOne({ _id: "seed" }),
    target.articles.estimatedDocumentCount(),
    revisions(target),
    revisions(source),
  ]);
  return (
    state?.pending === false && state.version === sourceState?.version && count === articles * COPIES && own === first
  );
}

/**
 * Counts again what the store says of some providers and entities.
 * @throws Error naming what is not as stored
 */
export async function checkCopies({ articles, providers, entities, coverage }: Store): Promise<void> {
  for (const provider of await providers.find({}, { sort: { articleCount: -1 }, limit: CHECKED }).toArray())
    expectSame(provider._id, await articles.countDocuments({ providerId: provider._id }), provider.articleCount);
  for (const entity of await entities.find({}, { sort: { articleCount: -1 }, skip: 10, limit: CHECKED }).toArray())
    expectSame(entity._id, await articles.countDocuments({ entityIds: entity._id }), entity.articleCount);
  for (const row of await coverage.find({}, { limit: CHECKED }).toArray()) {
    const filter = { providerId: row.providerId, entityIds: row.entityId };
    expectSame(row._id, await articles.countDocuments(filter), row.articleCount);
  }
  for (const { _id, related } of await articles
    .find({ "related.1": { $exists: true } }, { limit: CHECKED })
    .toArray()) {
    const ids = related.map(({ articleId }) => articleId);
    expectSame(`related of ${_id}`, await articles.countDocuments({ _id: { $in: ids } }), ids.length);
  }
}

function expectSame(what: string, counted: number, stored: number): void {
  if (counted !== stored)
    throw new Error(`The copies are inconsistent: ${what} has ${counted}, the store says ${stored}.`);
}
