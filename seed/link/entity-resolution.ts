import { caseKey, exactKey, FullKeys } from "./name-keys.js";
import { idOfName, idsOfPages } from "./entity-ids.js";
import { slugsOf } from "./entity-slugs.js";
import { addCount, byText, mostFrequent } from "./order.js";
import { byPath, linkName, PageIndex, type PageName } from "./page-index.js";

export type { PageName } from "./page-index.js";

/** A name in documents: a topic of an article, or the target of a link on a page. */
export interface NameUse {
  name: string;
  kind: "topic" | "link";
  count: number;
  /** The page that a link stands on. */
  fromKey?: string;
}

export interface ResolvedEntity {
  id: string;
  slug: string;
  name: string;
  aliases: string[];
  /** Of the page it has; absent for a stub. */
  pageKey?: string;
  isStub: boolean;
  /** Topics and link targets that stand for it, as written, in code-unit order. */
  claims: string[];
}

export interface EntityResolution {
  /** Pages before stubs, each by name. */
  entities: ResolvedEntity[];
  /** With `fromKey` the target of a link on that page, else a topic. Undefined for a link that may mean several pages, and for a name unheard of. */
  resolve(name: string, fromKey?: string): string | undefined;
  /** Names that fit several pages: links to them are left out, topics go to the page with the shortest path. The most frequent first. */
  ambiguous: { target: string; candidates: string[]; count: number }[];
  /** Link targets without a page, the most frequent first. */
  unresolved: { target: string; count: number }[];
}

interface Stub {
  id: string;
  /** Link targets and topics by how often they are written that way. */
  variants: Map<string, number>;
  linkCount: number;
}

/** Works out which pages, topics and link targets are one entity, whatever their order. */
export function resolveEntities(pages: PageName[], uses: NameUse[]): EntityResolution {
  const keys = new FullKeys(allNames(pages, uses));
  const index = new PageIndex(pages, keys);
  const pageIds = idsOfPages(pages, keys);
  const stubs = new Map<string, Stub>();
  const claims = new Map<string, Set<string>>();
  const ambiguous = new Map<string, { pages: Set<PageName>; count: number }>();

  const lookUp = (name: string, fromKey: string | undefined): { found: PageName[]; page?: PageName | undefined } => {
    const found = fromKey === undefined ? index.forTopic(name) : index.forLink(name, fromKey);
    return { found, page: fromKey === undefined || found.length === 1 ? found[0] : undefined };
  };
  const claim = (id: string, name: string): void => {
    const names = claims.get(id);
    if (names) names.add(name);
    else claims.set(id, new Set([name]));
  };

  for (const { name, kind, count, fromKey } of uses) {
    const { found, page } = lookUp(name, kind === "link" ? (fromKey ?? "") : undefined);
    if (found.length > 1) {
      const known = ambiguous.get(name);
      ambiguous.set(name, { pages: new Set([...(known?.pages ?? []), ...found]), count: count + (known?.count ?? 0) });
    }
    if (page) claim(pageIds.get(page) ?? "", name);
    const shown = shownName(name, kind);
    if (found.length > 0 || shown === "") continue;
    const key = keys.of(shown);
    const stub = stubs.get(key) ?? { id: idOfName(shown, keys), variants: new Map<string, number>(), linkCount: 0 };
    stubs.set(key, stub);
    addCount(stub.variants, shown, count);
    if (kind === "link") stub.linkCount += count;
    claim(stub.id, name);
  }

  const resolve = (name: string, fromKey?: string): string | undefined => {
    const { found, page } = lookUp(name, fromKey);
    if (page) return pageIds.get(page);
    return found.length > 0
      ? undefined
      : stubs.get(keys.of(shownName(name, fromKey === undefined ? "topic" : "link")))?.id;
  };
  const named = inOrder([
    ...pages.map((page) => ({
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
    resolve,
    ambiguous: [...ambiguous]
      .map(([target, { pages: found, count }]) => ({
        target,
        candidates: distinctNames([...found].sort(byPath)),
        count,
      }))
      .sort(byCountAndTarget),
    unresolved: [...stubs.values()]
      .filter((stub) => stub.linkCount > 0)
      .map(({ variants, linkCount }) => ({ target: mostFrequent(variants) ?? "", count: linkCount }))
      .sort(byCountAndTarget),
  };
}

/** Pages before stubs, each by name: the order in which they may choose a slug. */
function inOrder<Entity extends { id: string; name: string; isStub: boolean }>(entities: Entity[]): Entity[] {
  return entities
    .map((entity) => ({ entity, key: caseKey(entity.name) }))
    .sort(
      ({ entity: a, key: keyOfA }, { entity: b, key: keyOfB }) =>
        Number(a.isStub) - Number(b.isStub) || byText(keyOfA, keyOfB) || byText(a.name, b.name) || byText(a.id, b.id),
    )
    .map(({ entity }) => entity);
}

function* allNames(pages: PageName[], uses: NameUse[]): Generator<string> {
  for (const { title, aliases } of pages) {
    yield title;
    yield* aliases;
  }
  for (const { name } of uses) yield name;
}

function shownName(name: string, kind: NameUse["kind"]): string {
  return kind === "link" ? linkName(name) : exactKey(name);
}

/** A page's aliases, each once whatever its case, and not its title again. */
function ownAliases({ title, aliases }: PageName): string[] {
  const byKey = new Map<string, string>();
  for (const alias of aliases.map(exactKey))
    if (alias !== "" && !byKey.has(caseKey(alias))) byKey.set(caseKey(alias), alias);
  byKey.delete(caseKey(title));
  return [...byKey.values()];
}

/** Titles, with the path where the title alone does not tell them apart. */
function distinctNames(pages: PageName[]): string[] {
  const titles = pages.map((page) => page.title);
  return pages.map(({ title, path }) =>
    titles.filter((other) => other === title).length > 1 ? `${title} (${path})` : title,
  );
}

function byCountAndTarget(a: { target: string; count: number }, b: { target: string; count: number }): number {
  return b.count - a.count || byText(a.target, b.target);
}
