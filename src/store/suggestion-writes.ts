import type { Store } from "./connection.js";
import type { EntityDocument } from "./entities.js";
import type { SuggestionDocument } from "./suggestions.js";

/** Rows written together; each is some sixty keys of the index. */
const CHUNK = 500;

/** Revisions of these rows, or of all rows of names (not articles), by id; ids without a row are absent. */
export async function findSuggestionRevisions(store: Store, ids: string[] | "names"): Promise<Map<string, string>> {
  const which = ids === "names" ? { $or: [{ _id: /^ent_/ }, { _id: /^prv_/ }] } : { _id: { $in: ids } };
  const rows = await store.suggestions
    .find<Pick<SuggestionDocument, "_id" | "revision">>(which, { projection: { revision: 1 } })
    .toArray();
  return new Map(rows.map(({ _id, revision }) => [_id, revision]));
}

/** Writes whole rows, new or not. */
export async function upsertSuggestions(store: Store, rows: SuggestionDocument[]): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    await store.suggestions.bulkWrite(
      rows
        .slice(start, start + CHUNK)
        .map((replacement) => ({ replaceOne: { filter: { _id: replacement._id }, replacement, upsert: true } })),
      { ordered: false },
    );
  }
}

export async function deleteSuggestionsByIds(store: Store, ids: string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += CHUNK) {
    await store.suggestions.deleteMany({ _id: { $in: ids.slice(start, start + CHUNK) } });
  }
}

/** What rows of entities and providers are made of. Only entities can be stubs. */
export type NamedNode = Pick<EntityDocument, "_id" | "name" | "aliases" | "articleCount"> &
  Partial<Pick<EntityDocument, "isStub">>;

/** All entities and providers. */
export async function* streamNames(store: Store): AsyncGenerator<NamedNode> {
  const projection = { name: 1, aliases: 1, articleCount: 1, isStub: 1 };
  yield* store.entities.find<NamedNode>({}, { projection });
  yield* store.providers.find<NamedNode>({}, { projection });
}
