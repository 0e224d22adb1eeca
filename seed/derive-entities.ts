import type { Store } from "../src/store/connection.js";
import { findLinkedFrom, type LinkState } from "../src/store/document-links.js";
import { streamPages, type PageDocument } from "../src/store/document-reads.js";
import { writeDuplicates } from "../src/store/document-writes.js";
import type { EntityDocument, EntityLinkDocument } from "../src/store/entities.js";
import { findEntitiesBefore, releaseEntitySlugs, upsertEntities, type EntityBefore } from "../src/store/node-writes.js";
import { entitySearch } from "../src/store/search-document.js";
import { foldText, sortKeyOf } from "../src/store/text-key.js";
import { collectNames, type Names } from "./collect-names.js";
import { documentOrigins, type DocumentPlace } from "./document-origins.js";
import { findContexts } from "./entity-contexts.js";
import { dictionaryDiff } from "./link/dictionary-diff.js";
import { resolveEntities, type EntityResolution, type ResolvedEntity } from "./link/entity-resolution.js";
import { fileNamesOf } from "./link/files/file-addresses.js";
import { documentKey } from "./link/files/place.js";
import type { LinkUse } from "./link/linkable.js";
import {
  buildDictionary,
  contextDependentIds,
  withContexts,
  type MentionDictionary,
} from "./link/mention-dictionary.js";
import { changedLinkStates } from "./link-states.js";
import { changedLinkEnds } from "./relate/changed-links.js";
import type { ReportBuilder } from "./report.js";
import { revisionOf } from "./text-digest.js";

export interface DerivedEntities {
  topic: EntityResolution["topic"];
  dictionary: MentionDictionary;
  /** Dictionary keys that are new, gone or another entity's now: articles that hold one are to be derived again. */
  changedKeys: Set<string>;
  /** Names that stood for another entity before. */
  movedNames: string[];
  /** Of documents whose links lead elsewhere than before, or to which other pages link. */
  linkStates: LinkState[];
  vanished: string[];
  /** @returns the entities whose pages have gained or lost links, and those that such a link leads to */
  write(): Promise<Set<string>>;
}

const WRITE_BATCH = 200;

/** Works out which pages, topics and link targets are one entity, and where links lead; writes no entity until told. */
export async function deriveEntities(store: Store, report: ReportBuilder): Promise<DerivedEntities> {
  const names = await collectNames(store);
  await writeDuplicates(store, names.pageIds, names.duplicates);
  const { links } = names.vocabulary;
  const resolution = resolveEntities(names.vocabulary);
  report.links(resolution);
  const lowerCaseIds = idsOfLowerCase(names, resolution);
  const withCase = resolution.entities.map((entity) => ({
    ...entity,
    lowerCaseSeen: lowerCaseIds.has(entity.id) || names.lowerCasePages.has(entity.pageKey ?? ""),
  }));
  const plain = buildDictionary(withCase);
  const ids = contextDependentIds(plain);
  const contexts = await findContexts(store, ids, resolution, links, names.documentIds);
  const dictionary = withContexts(plain, contexts);
  const named = withCase.map((entity) => ({ ...entity, context: contexts.get(entity.id) }));
  for (const { name, candidates } of dictionary.ambiguous) {
    report.warning(
      "alias-ambiguous",
      `"${name}" names ${candidates.length} entities (${[...new Set(candidates)].join(", ")})`,
      "Each article's context settles which one it mentions, or none; give it to one of the pages alone to have them all.",
    );
  }
  const before = await findEntitiesBefore(store);
  const dictionaryBefore = buildDictionary([...before.values()].map(({ _id, ...entity }) => ({ id: _id, ...entity })));
  const nowIds = new Set(named.map((entity) => entity.id));
  const idByPageKey = new Map(
    named.flatMap(({ id, pageKey }) => (pageKey === undefined ? [] : [[pageKey, id] as const])),
  );
  const { linkingArticles, linksByKey } = names;
  return {
    topic: resolution.topic,
    dictionary,
    changedKeys: dictionaryDiff(dictionaryBefore, dictionary).changed,
    movedNames: [...before.values()].flatMap(({ _id, claims }) =>
      claims.filter((name) => {
        const now = resolution.topic(name);
        return now !== undefined && now !== _id;
      }),
    ),
    linkStates: changedLinkStates(
      linkingArticles,
      linksByKey,
      resolution.ends,
      idByPageKey,
      await findLinkedFrom(store),
    ),
    vanished: [...before.keys()].filter((id) => !nowIds.has(id)),
    write: () => writeEntities(store, named, { ...resolution, linksByKey }, names.twins, before, report),
  };
}

/** Entities that a topic or a link writes in lower case. */
function idsOfLowerCase(
  { vocabulary, lowerCaseNames }: Names,
  { topic, ends }: EntityResolution,
): Set<string | undefined> {
  const ids = new Set<string | undefined>();
  for (const { name } of vocabulary.topics) if (lowerCaseNames.has(name)) ids.add(topic(name));
  for (const use of vocabulary.links) {
    const end = use.kind === "name" && lowerCaseNames.has(use.target) ? ends.get(use) : undefined;
    if (end !== undefined && "entityId" in end) ids.add(end.entityId);
  }
  return ids;
}

interface ResolvedLinks extends Pick<EntityResolution, "ends"> {
  linksByKey: ReadonlyMap<string, readonly LinkUse[]>;
}

type NamedEntity = ResolvedEntity &
  Pick<EntityDocument, "lowerCaseSeen"> & { context: EntityDocument["context"] | undefined };

async function writeEntities(
  store: Store,
  entities: NamedEntity[],
  links: ResolvedLinks,
  twins: Names["twins"],
  before: Map<string, EntityBefore>,
  report: ReportBuilder,
): Promise<Set<string>> {
  const byPageKey = new Map(
    entities.flatMap((entity) => (entity.pageKey === undefined ? [] : [[entity.pageKey, entity] as const])),
  );
  const now = new Map(entities.map((entity) => [entity.id, entity]));
  await releaseEntitySlugs(
    store,
    [...before.values()].filter((old) => now.get(old._id)?.slug !== old.slug).map((old) => old._id),
  );
  const counts = {
    inserted: 0,
    updated: 0,
    removed: [...before.values()].filter((old) => !old.isStub && (now.get(old._id)?.isStub ?? true)).length,
  };
  const relinked = new Set<string>();
  const noteLinks = (id: string, old: EntityBefore | undefined, now: EntityDocument["links"]): void => {
    for (const end of changedLinkEnds(id, (old?.links ?? []).map(linkEnd), now.map(linkEnd))) relinked.add(end);
  };
  for (const old of before.values()) if (!now.has(old._id)) noteLinks(old._id, old, []);
  const batch: EntityDocument[] = [];
  const put = async (entity: NamedEntity, document?: PageDocument): Promise<void> => {
    const old = before.get(entity.id);
    const documents = document ? [document, ...(twins.get(document._id) ?? [])] : [];
    const node = entityNode(entity, old?.articleCount ?? 0, documents, document, links);
    if (old?.revision === node.revision) return;
    if (!entity.isStub) counts[old && !old.isStub ? "updated" : "inserted"]++;
    noteLinks(entity.id, old, node.links);
    batch.push(node);
    if (batch.length === WRITE_BATCH) await upsertEntities(store, batch.splice(0));
  };
  // Stubs first: a page that links to one then finds it there.
  for (const entity of entities) if (entity.isStub) await put(entity);
  for await (const document of streamPages(store, true)) {
    const entity = byPageKey.get(documentKey(document));
    if (entity) await put(entity, document);
  }
  await upsertEntities(store, batch);
  report.nodes("entities", counts);
  return relinked;
}

const linkEnd = ({ entityId }: { entityId: string }): string => entityId;

function entityNode(
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
