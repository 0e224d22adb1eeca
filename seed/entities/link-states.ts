import type { LinkingArticle, LinkState } from "../../src/store/document-links.js";
import type { LinkEnd } from "../link/entity-resolution.js";
import type { LinkUse } from "../link/linkable.js";
import { documentKey } from "../link/files/place.js";
import { byText } from "../link/order.js";
import { standsForFolder } from "../shapes/file-title.js";

/** A page that links to more articles than that lists them, and is not what each of them is about. */
const MOST_ARTICLES = 20;
/** More pages than these say nothing more of what an article is about. */
const MOST_LINKING = 1000;

/**
 * What articles' links lead to now, and which pages lead to articles, of those documents where that is not what it was when their nodes
 * were derived.
 * @param linkedFrom as the documents have it, by document id
 * @param idByPageKey entities by the keys of their pages
 */
export function changedLinkStates(
  linkingArticles: readonly LinkingArticle[],
  linksByKey: ReadonlyMap<string, readonly LinkUse[]>,
  ends: ReadonlyMap<LinkUse, LinkEnd>,
  idByPageKey: ReadonlyMap<string, string>,
  linkedFrom: ReadonlyMap<string, readonly string[]>,
): LinkState[] {
  const states = new Map<string, LinkState>();
  for (const document of linkingArticles) {
    const links = linksByKey.get(documentKey(document)) ?? [];
    const linkEnds = links.map((use) => idOf(ends.get(use)));
    if (!isSame(document.linkEnds, linkEnds)) states.set(document._id, { _id: document._id, linkEnds });
  }
  const now = linkingEntities(linksByKey, ends, idByPageKey);
  for (const id of new Set([...linkedFrom.keys(), ...now.keys()])) {
    const ids = [...(now.get(id) ?? [])].sort(byText).slice(0, MOST_LINKING);
    if (!isSame(linkedFrom.get(id) ?? [], ids)) states.set(id, { _id: id, ...states.get(id), linkedFrom: ids });
  }
  return [...states.values()];
}

function idOf(end: LinkEnd | undefined): string {
  return end === undefined ? "" : "entityId" in end ? end.entityId : end.article.articleId;
}

/** By article document, the entities whose pages link to it. A page that stands for its folder, or links to many, only lists them. */
function linkingEntities(
  linksByKey: ReadonlyMap<string, readonly LinkUse[]>,
  ends: ReadonlyMap<LinkUse, LinkEnd>,
  idByPageKey: ReadonlyMap<string, string>,
): Map<string, Set<string>> {
  const linking = new Map<string, Set<string>>();
  for (const [key, links] of linksByKey) {
    const entityId = idByPageKey.get(key);
    const [first] = links;
    if (entityId === undefined || first === undefined || standsForFolder(first.from.path)) continue;
    const linked = new Set(links.flatMap((use) => documentOf(ends.get(use))));
    if (linked.size > MOST_ARTICLES) continue;
    for (const id of linked) linking.set(id, (linking.get(id) ?? new Set()).add(entityId));
  }
  return linking;
}

function documentOf(end: LinkEnd | undefined): string[] {
  return end !== undefined && "article" in end ? [end.article.documentId] : [];
}

function isSame(a: readonly string[] | undefined, b: readonly string[]): boolean {
  return a !== undefined && a.length === b.length && a.every((id, at) => id === b[at]);
}
