import type { Store } from "../src/store/connection.js";
import { streamPages, streamTopics, type PageDocument } from "../src/store/document-reads.js";
import { writeDuplicates, type Duplicate } from "../src/store/document-writes.js";
import type { EntityDocument, EntityLinkDocument } from "../src/store/entities.js";
import { findEntitiesBefore, releaseEntitySlugs, upsertEntities, type EntityBefore } from "../src/store/node-writes.js";
import { entitySearch } from "../src/store/search-document.js";
import { foldText, sortKeyOf } from "../src/store/text-key.js";
import {
  resolveEntities,
  type EntityResolution,
  type NameUse,
  type PageName,
  type ResolvedEntity,
} from "./link/entity-resolution.js";
import { findContexts } from "./entity-contexts.js";
import { dictionaryDiff } from "./link/dictionary-diff.js";
import { hasLowerCaseLead } from "./link/lower-case-lead.js";
import {
  buildDictionary,
  contextDependentIds,
  withContexts,
  type MentionDictionary,
} from "./link/mention-dictionary.js";
import { changedLinkEnds } from "./relate/changed-links.js";
import type { ReportBuilder } from "./report.js";
import { revisionOf } from "./text-digest.js";

export interface DerivedEntities {
  resolve: EntityResolution["resolve"];
  dictionary: MentionDictionary;
  /** Dictionary keys that are new, gone or another entity's now: articles that hold one are to be derived again. */
  changedKeys: Set<string>;
  /** Names that stood for another entity before. */
  movedNames: string[];
  vanished: string[];
  /** @returns the entities whose pages have gained or lost links, and those that such a link leads to */
  write(): Promise<Set<string>>;
}

const WRITE_BATCH = 200;

/** Works out which pages, topics and link targets are one entity; writes no entity until told. */
export async function deriveEntities(store: Store, report: ReportBuilder): Promise<DerivedEntities> {
  const names = await collectNames(store);
  const resolution = resolveEntities(names.pages, names.uses);
  report.links(resolution);
  const lowerCaseIds = new Set(names.lowerCaseNames.map((name) => resolution.resolve(name)));
  const withCase = resolution.entities.map((entity) => ({
    ...entity,
    lowerCaseSeen: lowerCaseIds.has(entity.id) || names.lowerCasePages.has(entity.pageKey ?? ""),
  }));
  const plain = buildDictionary(withCase);
  const ids = contextDependentIds(plain);
  const contexts = await findContexts(store, ids, resolution, names.uses, names.documentIds);
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
  return {
    resolve: resolution.resolve,
    dictionary,
    changedKeys: dictionaryDiff(dictionaryBefore, dictionary).changed,
    movedNames: [...before.values()].flatMap(({ _id, claims }) =>
      claims.filter((name) => {
        const now = resolution.resolve(name);
        return now !== undefined && now !== _id;
      }),
    ),
    vanished: [...before.keys()].filter((id) => !nowIds.has(id)),
    write: () => writeEntities(store, named, resolution, before, report),
  };
}

function pageKey({ source, path }: { source: string; path: string }): string {
  return `${source}/${path}`;
}

interface Names {
  pages: PageName[];
  uses: NameUse[];
  /** Topics and link targets in lower case. */
  lowerCaseNames: string[];
  /** Keys of pages that call their subject by a word in lower case. */
  lowerCasePages: Set<string>;
  /** Of pages, by key. */
  documentIds: Map<string, string>;
}

/** Names of pages, topics and links; of pages with the same text only the first stands, the others are recorded as its duplicates. */
async function collectNames(store: Store): Promise<Names> {
  const pages: PageName[] = [];
  const uses: NameUse[] = [];
  const lowerCaseNames = new Set<string>();
  const lowerCasePages = new Set<string>();
  const documentIds = new Map<string, string>();
  const use = (name: string, kind: NameUse["kind"], count: number, fromKey?: string): void => {
    uses.push({ name, kind, count, ...(fromKey !== undefined && { fromKey }) });
    if (name === name.toLowerCase() && name !== name.toUpperCase()) lowerCaseNames.add(name);
  };
  const firstByText = new Map<string, string>();
  const duplicates = new Map<string, Duplicate>();
  const pageIds: string[] = [];
  for await (const document of streamPages(store, false)) {
    const { _id, path, page, contentKey } = document;
    pageIds.push(_id);
    const first = firstByText.get(contentKey);
    if (first !== undefined) {
      duplicates.set(_id, { of: first, reason: "same text" });
      continue;
    }
    firstByText.set(contentKey, _id);
    const key = pageKey(document);
    documentIds.set(key, _id);
    pages.push({ key, path, fileStem: page.fileStem, title: page.title, aliases: page.aliases });
    if (hasLowerCaseLead(page.title, page.summary)) lowerCasePages.add(key);
    for (const { target, count } of page.links) use(target, "link", count, key);
  }
  for await (const { name, count } of streamTopics(store)) use(name, "topic", count);
  await writeDuplicates(store, pageIds, duplicates);
  return { pages, uses, lowerCaseNames: [...lowerCaseNames], lowerCasePages, documentIds };
}

type NamedEntity = ResolvedEntity &
  Pick<EntityDocument, "lowerCaseSeen"> & { context: EntityDocument["context"] | undefined };

async function writeEntities(
  store: Store,
  entities: NamedEntity[],
  { resolve }: EntityResolution,
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
  const noteLinks = (id: string, old: EntityBefore | undefined, links: EntityDocument["links"]): void => {
    for (const end of changedLinkEnds(id, (old?.links ?? []).map(linkEnd), links.map(linkEnd))) relinked.add(end);
  };
  for (const old of before.values()) if (!now.has(old._id)) noteLinks(old._id, old, []);
  const batch: EntityDocument[] = [];
  const put = async (entity: NamedEntity, document?: PageDocument): Promise<void> => {
    const old = before.get(entity.id);
    const node = entityNode(entity, old?.articleCount ?? 0, document, resolve);
    if (old?.revision === node.revision) return;
    if (!entity.isStub) counts[old && !old.isStub ? "updated" : "inserted"]++;
    noteLinks(entity.id, old, node.links);
    batch.push(node);
    if (batch.length === WRITE_BATCH) await upsertEntities(store, batch.splice(0));
  };
  // Stubs first: a page that links to one then finds it there.
  for (const entity of entities) if (entity.isStub) await put(entity);
  for await (const document of streamPages(store, true)) {
    const entity = byPageKey.get(pageKey(document));
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
  document: PageDocument | undefined,
  resolve: EntityResolution["resolve"],
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
    links: document ? resolvedLinks(document, id, resolve) : [],
    // A stub is found by every way in which documents write it.
    nameKeys: [...new Set([name, ...aliases, ...(isStub ? claims : [])].map((one) => one.toLowerCase()))],
    fold: { name: foldText(name) },
    sort: { name: sortKeyOf(name) },
    search: entitySearch({ name, aliases, summary: page?.summary, body: page?.body }),
    claims: [...claims].sort(),
    lowerCaseSeen,
    ...(context && { context }),
  };
  return { ...content, articleCount, revision: revisionOf(content) };
}

/** Targets that turn out to be one entity are one link; a page's link to itself is none. */
function resolvedLinks(
  document: PageDocument,
  ownId: string,
  resolve: EntityResolution["resolve"],
): EntityLinkDocument[] {
  const links = new Map<string, EntityLinkDocument>();
  for (const { target, count, labels, sections } of document.page.links) {
    const entityId = resolve(target, pageKey(document));
    if (entityId === undefined || entityId === ownId) continue;
    const link = links.get(entityId) ?? { entityId, count: 0, labels: [], sections: [] };
    link.count += count;
    link.labels = [...new Set([...link.labels, ...labels])];
    link.sections = [...new Set([...link.sections, ...sections])];
    links.set(entityId, link);
  }
  return [...links.values()];
}
