import type { Store } from "../../src/store/connection.js";
import {
  deleteSuggestionsByIds,
  findSuggestionRevisions,
  streamNames,
  upsertSuggestions,
} from "../../src/store/suggestion-writes.js";
import { articleSource, nameSource, suggestionRow, type SuggestionSource } from "./suggestion-row.js";

const BATCH = 500;

/**
 * Writes the rows of these articles where they differ from what is stored. To be called for all articles that are derived, changed or
 * not: a run that was killed may have left an article without its row.
 */
export async function writeArticleSuggestions(
  store: Store,
  articles: Iterable<Parameters<typeof articleSource>[0]>,
): Promise<void> {
  const sources = [...articles].map(articleSource);
  const before = await findSuggestionRevisions(
    store,
    sources.map(({ _id }) => _id),
  );
  await writeChanged(store, sources, before);
}

/** Makes the rows of all providers and entities but the `vanished` ones what their names and counts say, and deletes those of others. */
export async function writeNameSuggestions(store: Store, vanished: readonly string[]): Promise<void> {
  const before = await findSuggestionRevisions(store, "names");
  const gone = new Set(before.keys());
  const leaving = new Set(vanished);
  let batch: SuggestionSource[] = [];
  for await (const node of streamNames(store)) {
    if (leaving.has(node._id)) continue;
    gone.delete(node._id);
    batch.push(nameSource(node));
    if (batch.length < BATCH) continue;
    await writeChanged(store, batch, before);
    batch = [];
  }
  await writeChanged(store, batch, before);
  await deleteSuggestionsByIds(store, [...gone]);
}

async function writeChanged(store: Store, sources: SuggestionSource[], before: Map<string, string>): Promise<void> {
  const changed = sources.filter(({ _id, revision }) => before.get(_id) !== revision);
  await upsertSuggestions(store, changed.map(suggestionRow));
}
