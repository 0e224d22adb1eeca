import { readdirSync, readFileSync } from "node:fs";
import { readDocuments } from "../../seed/reading/read-documents.js";
import type { ParsedPage } from "../../seed/shapes/documents.js";
import { entityContext } from "../../seed/link/entity-context.js";
import { linkedEntities } from "../../seed/link/entity-links.js";
import { resolveEntities } from "../../seed/link/entity-resolution.js";
import type { LinkUse } from "../../seed/link/linkable.js";
import { hasLowerCaseLead } from "../../seed/link/lower-case-lead.js";
import { buildDictionary, contextDependentIds, type MentionDictionary } from "../../seed/link/mention-dictionary.js";

/** The dictionary that the seed makes of a folder of pages, and the titles of its entities. */
export function dictionaryOfPages(folder: string): {
  dictionary: MentionDictionary;
  titleOf: ReadonlyMap<string, string>;
} {
  const root = new URL(`${folder}/`, import.meta.url);
  const pages = readdirSync(root)
    .sort()
    .map((path) => ({ key: path, source: "pages", path, ...pageOf(path, new URL(path, root)) }));
  const links = pages.flatMap((page) =>
    page.links.map(({ target, kind, count }): LinkUse => ({ kind, target, count, from: page })),
  );
  const { entities, ends } = resolveEntities({ pages, links });
  const idByPageKey = new Map(
    entities.flatMap(({ id, pageKey }) => (pageKey === undefined ? [] : [[pageKey, id] as const])),
  );
  const pageById = new Map(pages.map((page) => [idByPageKey.get(page.key), page]));
  const named = entities.map((entity) => {
    const page = pageById.get(entity.id);
    return { ...entity, lowerCaseSeen: page !== undefined && hasLowerCaseLead(page.title, page.summary) };
  });
  const ids = contextDependentIds(buildDictionary(named));
  const linked = linkedEntities(ids, links, idByPageKey, ends);
  const dictionary = buildDictionary(
    named.map((entity) => ({
      ...entity,
      ...(ids.has(entity.id) && {
        context: entityContext({ ...entity, ...pageById.get(entity.id) }, linked.get(entity.id) ?? []),
      }),
    })),
  );
  return { dictionary, titleOf: new Map(entities.map(({ id, name }) => [id, name])) };
}

function pageOf(path: string, file: URL): ParsedPage {
  const reading = readDocuments(path, readFileSync(file));
  const outcome = reading.kind === "documents" ? reading.parts[0]?.outcome : undefined;
  if (outcome?.kind !== "document" || outcome.document.shape !== "page") throw new Error(`${path} is no page`);
  return outcome.document;
}
