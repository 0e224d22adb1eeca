import { caseKey, exactKey, FullKeys } from "./name-keys.js";
import { targetName } from "../markdown/target-name.js";
import { idOfName, idsOfPages } from "./entity-ids.js";
import { slugsOf } from "./entity-slugs.js";
import { LinkResolver } from "./link-resolver.js";
import { byPath, isArticle, type ArticleName, type Linkable, type LinkUse, type PageName } from "./linkable.js";
import { NameIndex } from "./name-index.js";
import { addCount, byCountAndTarget, byText, mostFrequent } from "./order.js";

/** A topic of articles, as written. */
export interface TopicUse {
  name: string;
  count: number;
}

export interface ResolvedEntity {
  id: string;
  slug: string;
  name: string;
  aliases: string[];
  /** Of the page it has; absent for a stub. */
  pageKey?: string;
  isStub: boolean;
  /** Topics that stand for it, and for a stub link targets, too, as written, in code-unit order. */
  claims: string[];
}

export type LinkEnd = { entityId: string; isTurned?: boolean } | { article: ArticleName; isTurned?: boolean };

export interface EntityResolution {
  /** Pages before stubs, each by name. */
  entities: ResolvedEntity[];
  /** Undefined for a name unheard of. */
  topic(name: string): string | undefined;
  /** What each link leads to; one that leads nowhere, or may lead to several, is absent. */
  ends: ReadonlyMap<LinkUse, LinkEnd>;
  /** Names that fit several pages: links to them are left out, topics go to the page with the shortest path. The most frequent first. */
  ambiguous: { target: string; candidates: string[]; count: number }[];
}

/** All that names and links are resolved among. */
export interface Vocabulary {
  pages: readonly PageName[];
  /** Those that links may lead to. */
  articles?: readonly ArticleName[];
  topics?: readonly TopicUse[];
  links?: readonly LinkUse[];
}

interface Stub {
  id: string;
  /** Names and topics by how often they are written that way. */
  variants: Map<string, number>;
}

/** Works out which pages, topics and link targets are one entity, and where links lead, whatever their order. */
export function resolveEntities({ pages, articles = [], topics = [], links = [] }: Vocabulary): EntityResolution {
  const keys = new FullKeys(allNames(pages, topics, links));
  const names = new NameIndex(pages, articles, keys);
  const pageIds = idsOfPages(pages, keys);
  const topicKeys = new Set(topics.map(({ name }) => keys.of(name)));
  const resolver = new LinkResolver(names, pages, articles, (name) => topicKeys.has(keys.of(name)));
  const stubs = new Map<string, Stub>();
  const claims = new Map<string, Set<string>>();
  const ends = new Map<LinkUse, LinkEnd>();
  const ambiguous = new Map<string, { lists: Set<readonly Linkable[]>; count: number }>();

  const claim = (id: string, name: string): void => {
    const known = claims.get(id);
    if (known) known.add(name);
    else claims.set(id, new Set([name]));
  };
  const noteAmbiguous = (target: string, found: readonly Linkable[], count: number): void => {
    const known = ambiguous.get(target);
    ambiguous.set(target, { lists: (known?.lists ?? new Set()).add(found), count: count + (known?.count ?? 0) });
  };
  const stubOf = (name: string, count: number): Stub => {
    const key = keys.of(name);
    const stub = stubs.get(key) ?? { id: idOfName(name, keys), variants: new Map<string, number>() };
    stubs.set(key, stub);
    addCount(stub.variants, name, count);
    return stub;
  };

  for (const { name, count } of topics) {
    const found = names.forTopic(name);
    const [page] = found;
    if (found.length > 1) noteAmbiguous(name, found, count);
    if (page) claim(pageIds.get(page) ?? "", name);
    else if (exactKey(name) !== "") claim(stubOf(exactKey(name), count).id, name);
  }
  for (const use of links) {
    const { found, isTurned, stub: stubName } = resolver.resolve(use);
    const [target] = found;
    const turned = isTurned ? { isTurned } : {};
    if (found.length > 1) noteAmbiguous(use.target, found, use.count);
    else if (target) {
      ends.set(
        use,
        isArticle(target) ? { article: target, ...turned } : { entityId: pageIds.get(target) ?? "", ...turned },
      );
    } else if (stubName !== undefined && stubName !== "") {
      const stub = stubOf(exactKey(stubName), use.count);
      claim(stub.id, stubName);
      ends.set(use, { entityId: stub.id });
    }
  }

  const named = inOrder([
    ...[...pages].sort(byPath).map((page) => ({
      id: pageIds.get(page) ?? "",
      name: exactKey(page.title),
      aliases: ownAliases(page),
      pageKey: page.key,
      isStub: false,
    })),
    ...[...stubs.values()].map(({ id, variants }) => ({
      id,
      name: mostFrequent(variants) ?? "",
      aliases: [],
      isStub: true,
    })),
  ]);
  const slugs = slugsOf(named);
  return {
    entities: named.map((entity) => ({
      ...entity,
      slug: slugs.get(entity.id) ?? "",
      claims: [...(claims.get(entity.id) ?? [])].sort(byText),
    })),
    topic: (name) => {
      const [page] = names.forTopic(name);
      return page ? pageIds.get(page) : stubs.get(keys.of(exactKey(name)))?.id;
    },
    ends,
    ambiguous: [...ambiguous]
      .map(([target, { lists, count }]) => ({ target, candidates: withPaths(new Set([...lists].flat())), count }))
      .sort(byCountAndTarget),
  };
}

/** Pages before stubs, each by name, pages of one name as they come: the order in which they may choose a slug. */
function inOrder<Entity extends { id: string; name: string; isStub: boolean }>(entities: Entity[]): Entity[] {
  return entities
    .map((entity) => ({ entity, key: caseKey(entity.name) }))
    .sort(
      ({ entity: a, key: keyOfA }, { entity: b, key: keyOfB }) =>
        Number(a.isStub) - Number(b.isStub) ||
        byText(keyOfA, keyOfB) ||
        byText(a.name, b.name) ||
        (a.isStub ? byText(a.id, b.id) : 0),
    )
    .map(({ entity }) => entity);
}

function* allNames(
  pages: readonly PageName[],
  topics: readonly TopicUse[],
  links: readonly LinkUse[],
): Generator<string> {
  for (const { title, aliases } of pages) {
    yield title;
    yield* aliases;
  }
  for (const { name } of topics) yield name;
  for (const { kind, target } of links) if (kind === "name") yield targetName(target);
}

/** A page's aliases, each once whatever its case, and not its title again. */
function ownAliases({ title, aliases }: PageName): string[] {
  const byKey = new Map<string, string>();
  for (const alias of aliases.map(exactKey))
    if (alias !== "" && !byKey.has(caseKey(alias))) byKey.set(caseKey(alias), alias);
  byKey.delete(caseKey(title));
  return [...byKey.values()];
}

function withPaths(found: Iterable<Linkable>): string[] {
  return [...found].sort(byPath).map(({ title, path }) => `${title} (${path})`);
}
