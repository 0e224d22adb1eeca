import type { PageDocument } from "../../src/store/document-reads.js";
import type { EntityDocument, EntityLinkDocument } from "../../src/store/entities.js";
import { entitySearch } from "../../src/store/search-document.js";
import { foldText, sortKeyOf } from "../../src/store/text-key.js";
import { documentOrigins, type DocumentPlace } from "../document-origins.js";
import type { EntityResolution, ResolvedEntity } from "../link/entity-resolution.js";
import { fileNamesOf } from "../link/files/file-addresses.js";
import { documentKey } from "../link/files/place.js";
import type { LinkUse } from "../link/linkable.js";
import { revisionOf } from "../text-digest.js";

export interface ResolvedLinks extends Pick<EntityResolution, "ends"> {
  /** The links of each document, in its order, by document key. */
  linksByKey: ReadonlyMap<string, readonly LinkUse[]>;
}

export type NamedEntity = ResolvedEntity &
  Pick<EntityDocument, "lowerCaseSeen"> & { context: EntityDocument["context"] | undefined };

/** @param documents where the entity's page and its copies stand */
export function entityNode(
  entity: NamedEntity,
  articleCount: number,
  documents: readonly DocumentPlace[],
  document: PageDocument | undefined,
  links: ResolvedLinks,
): EntityDocument {
  const { id, slug, name, aliases, isStub, claims, lowerCaseSeen, context } = entity;
  const page = document?.page;
  const content = {
    _id: id,
    slug,
    name,
    aliases,
    ...(page?.summary !== undefined && { summary: page.summary }),
    ...(page && { body: page.body }),
    sections: page?.sections ?? [],
    isStub,
    ...documentOrigins(documents),
    links: document ? resolvedLinks(document, id, links) : [],
    // A stub is found by every way in which documents write it.
    nameKeys: keysOf([name, ...aliases, ...(isStub ? claims : [])]),
    ...(document && { fileKeys: keysOf(fileNamesOf(document.path)) }),
    fold: { name: foldText(name) },
    sort: { name: sortKeyOf(name) },
    search: entitySearch({ name, aliases, summary: page?.summary, body: page?.body }),
    claims: [...claims].sort(),
    lowerCaseSeen,
    ...(context && { context }),
  };
  return { ...content, articleCount, revision: revisionOf(content) };
}

/** What a look-up by name compares. */
function keysOf(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.normalize("NFC").trim().toLowerCase()))];
}

/** Targets that turn out to be one entity are one link; a page's link to itself is none, nor is here one to an article. */
function resolvedLinks(
  document: PageDocument,
  ownId: string,
  { ends, linksByKey }: ResolvedLinks,
): EntityLinkDocument[] {
  const links = new Map<string, EntityLinkDocument>();
  const uses = linksByKey.get(documentKey(document)) ?? [];
  for (const [at, { target, count, labels, sections }] of document.page.links.entries()) {
    const use = uses[at];
    const end = use && ends.get(use);
    if (end === undefined || !("entityId" in end) || end.entityId === ownId) continue;
    const { entityId, isTurned } = end;
    const link = links.get(entityId) ?? { entityId, count: 0, labels: [], sections: [] };
    link.count += count;
    link.labels = [...new Set([...link.labels, ...(isTurned ? [target] : labels)])];
    link.sections = [...new Set([...link.sections, ...sections])];
    links.set(entityId, link);
  }
  return [...links.values()];
}
