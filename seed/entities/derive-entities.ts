import type { Store } from "../../src/store/connection.js";
import { findLinkedFrom, type LinkState } from "../../src/store/document-links.js";
import { writeDuplicates } from "../../src/store/document-writes.js";
import { findEntitiesBefore, type EntityBefore } from "../../src/store/node-writes.js";
import { dictionaryDiff } from "../link/dictionary-diff.js";
import { resolveEntities, type EntityResolution } from "../link/entity-resolution.js";
import {
  buildDictionary,
  contextDependentIds,
  withContexts,
  type MentionDictionary,
} from "../link/mention-dictionary.js";
import { openLinks } from "../link/open-links.js";
import type { ReportBuilder } from "../report.js";
import { ambiguousNames } from "./ambiguous-names.js";
import { collectNames, type Names } from "./collect-names.js";
import { findContexts } from "./entity-contexts.js";
import type { NamedEntity } from "./entity-node.js";
import { changedLinkStates } from "./link-states.js";
import { EntityWriter } from "./write-entities.js";

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
  writer: EntityWriter;
}

/**
 * Works out which pages, topics and link targets are one entity, and where links lead; writes no entity until told.
 * @param sources whose open links the report tells
 */
export async function deriveEntities(
  store: Store,
  sources: readonly string[],
  report: ReportBuilder,
): Promise<DerivedEntities> {
  const names = await collectNames(store);
  await writeDuplicates(store, names.pageIds, names.duplicates);
  const { links } = names.vocabulary;
  const resolution = resolveEntities(names.vocabulary);
  report.links(openLinks(resolution, links, new Set(sources)));
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
  const own = ambiguousNames(dictionary.ambiguous, named, names.vocabulary.pages, new Set(sources));
  for (const { name, entities } of own) {
    report.warning(
      "alias-ambiguous",
      `"${name}" names ${entities.length} entities: ${entities.join(", ")}`,
      "Each article's context settles which one it mentions, or none; give it to one of the pages alone to have them all.",
    );
  }
  const before = await findEntitiesBefore(store);
  const nowIds = new Set(named.map((entity) => entity.id));
  const idByPageKey = new Map(
    named.flatMap(({ id, pageKey }) => (pageKey === undefined ? [] : [[pageKey, id] as const])),
  );
  const { linkingArticles, linksByKey } = names;
  return {
    topic: resolution.topic,
    dictionary,
    changedKeys: changedKeys(before, named, dictionary),
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
    writer: new EntityWriter(
      store,
      { entities: named, links: { ends: resolution.ends, linksByKey }, names, before },
      report,
    ),
  };
}

/** Most runs change no name at all, and a dictionary takes its time. */
function changedKeys(
  before: ReadonlyMap<string, EntityBefore>,
  now: readonly NamedEntity[],
  dictionary: MentionDictionary,
): Set<string> {
  if (before.size === now.length && now.every((entity) => isNamedAlike(before.get(entity.id), entity)))
    return new Set();
  const entities = [...before.values()].map(({ _id, ...entity }) => ({ id: _id, ...entity }));
  return dictionaryDiff(buildDictionary(entities), dictionary).changed;
}

function isNamedAlike(old: EntityBefore | undefined, now: NamedEntity): boolean {
  return (
    old?.name === now.name &&
    old.isStub === now.isStub &&
    old.lowerCaseSeen === now.lowerCaseSeen &&
    old.aliases.length === now.aliases.length &&
    old.aliases.every((alias, at) => alias === now.aliases[at]) &&
    JSON.stringify(old.context) === JSON.stringify(now.context)
  );
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
