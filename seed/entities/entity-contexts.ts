import type { Store } from "../../src/store/connection.js";
import { streamPageTexts } from "../../src/store/document-reads.js";
import type { EntityContextDocument } from "../../src/store/entities.js";
import { entityContext, READ_LENGTH } from "../link/entity-context.js";
import { linkedEntities } from "../link/entity-links.js";
import type { EntityResolution } from "../link/entity-resolution.js";
import type { LinkUse } from "../link/linkable.js";

/**
 * The contexts of those entities (`ids`) that need one, since they share a name or have a common word for one. Only their pages are read,
 * so that it costs little where few of many pages have such names.
 * @param documentIds of the pages, by page key
 */
export async function findContexts(
  store: Store,
  ids: ReadonlySet<string>,
  { entities, ends }: EntityResolution,
  links: readonly LinkUse[],
  documentIds: ReadonlyMap<string, string>,
): Promise<Map<string, EntityContextDocument>> {
  const idByPageKey = new Map<string, string>();
  const entityByDocument = new Map<string, string>();
  for (const { id, pageKey } of entities) {
    if (pageKey === undefined) continue;
    idByPageKey.set(pageKey, id);
    if (ids.has(id)) entityByDocument.set(documentIds.get(pageKey) ?? "", id);
  }
  const linked = linkedEntities(ids, links, idByPageKey, ends);
  const contexts = new Map<string, EntityContextDocument>();
  for (const entity of entities)
    if (ids.has(entity.id)) contexts.set(entity.id, entityContext(entity, linked.get(entity.id) ?? []));
  for await (const { _id, page } of streamPageTexts(store, [...entityByDocument.keys()], READ_LENGTH)) {
    const id = entityByDocument.get(_id) ?? "";
    contexts.set(id, entityContext({ ...page, name: page.title }, linked.get(id) ?? []));
  }
  return contexts;
}
