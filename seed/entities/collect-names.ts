import type { Store } from "../../src/store/connection.js";
import { findArticlesByLinkKeys, streamLinkingArticles, type LinkingArticle } from "../../src/store/document-links.js";
import { streamPages, streamTopics, type PageDocument } from "../../src/store/document-reads.js";
import type { Duplicate } from "../../src/store/document-writes.js";
import type { LinkRecord } from "../../src/store/documents.js";
import type { DocumentPlace } from "../document-origins.js";
import type { Vocabulary } from "../link/entity-resolution.js";
import { keysOfLink } from "../link/files/link-keys.js";
import { documentKey } from "../link/files/place.js";
import type { ArticleName, LinkSource, LinkUse, PageName } from "../link/linkable.js";
import { hasLowerCaseLead } from "../link/lower-case-lead.js";
import { endsOfRedirects, type Redirect } from "./redirects.js";

/** All that documents call things, and link to. */
export interface Names {
  vocabulary: Required<Vocabulary>;
  /** The links of each document, in its order, by document key. */
  linksByKey: Map<string, LinkUse[]>;
  linkingArticles: LinkingArticle[];
  /** Topics and link targets in lower case. */
  lowerCaseNames: Set<string>;
  /** Keys of pages that call their subject by a word in lower case. */
  lowerCasePages: Set<string>;
  /** Of pages, by key. */
  documentIds: Map<string, string>;
  /** Ids of all pages' documents. */
  pageIds: string[];
  /** Keys of pages whose documents have changed. */
  dirtyPages: Set<string>;
  /** Of pages with the same text only the first stands, and redirects are no pages of their own; those others, by document id. */
  duplicates: Map<string, Duplicate>;
  /** Where those others stand, by the id of the document that stands for them. */
  twins: Map<string, DocumentPlace[]>;
}

export async function collectNames(store: Store): Promise<Names> {
  const pages: PageName[] = [];
  const topics: { name: string; count: number }[] = [];
  const linkingArticles: LinkingArticle[] = [];
  const linksByKey = new Map<string, LinkUse[]>();
  const lowerCasePages = new Set<string>();
  const dirtyPages = new Set<string>();
  const documentIds = new Map<string, string>();
  const firstByText = new Map<string, { id: string; page: PageName }>();
  const duplicates = new Map<string, Duplicate>();
  const twins: Names["twins"] = new Map();
  const pageIds: string[] = [];
  const redirects: Redirect[] = [];
  const join = (document: PageDocument, to: { id: string; page: PageName }, reason: string): void => {
    const { _id, source, path, part } = document;
    duplicates.set(_id, { of: to.id, reason });
    const others = twins.get(to.id);
    if (others) others.push(placeOf(document));
    else twins.set(to.id, [placeOf(document)]);
    if (part === 0) (to.page.twins ??= []).push({ source, path });
  };
  for await (const document of streamPages(store)) {
    const { _id, source, path, part, page, sitePaths } = document;
    const contentKey = page.redirect === undefined ? document.contentKey : undefined;
    pageIds.push(_id);
    const first = contentKey === undefined ? undefined : firstByText.get(contentKey);
    if (first !== undefined) {
      join(document, first, "same text");
      continue;
    }
    const key = documentKey(document);
    const { title, aliases } = page;
    const name: PageName = {
      key,
      source,
      path,
      title,
      aliases,
      ...(sitePaths && { sitePaths }),
      ...(part > 0 && { isPart: true }),
    };
    if (contentKey !== undefined) firstByText.set(contentKey, { id: _id, page: name });
    documentIds.set(key, _id);
    if (document.dirty) dirtyPages.add(key);
    pages.push(name);
    if (page.redirect !== undefined) redirects.push({ page: name, document, to: page.redirect });
    if (hasLowerCaseLead(page.title, page.summary)) lowerCasePages.add(key);
    linksByKey.set(key, usesOf({ key, source, path }, page.links));
  }
  const ends = endsOfRedirects(pages, redirects);
  for (const [{ page, document }, end] of ends) {
    join(document, { id: documentIds.get(end.key) ?? "", page: end }, "a redirect");
    end.aliases = [...end.aliases, page.title];
    linksByKey.delete(page.key);
  }
  const merged = new Set([...ends.keys()].map(({ page }) => page));
  for await (const topic of streamTopics(store)) topics.push(topic);
  for await (const document of streamLinkingArticles(store)) {
    const { source, path, article } = document;
    const key = documentKey(document);
    linkingArticles.push(document);
    linksByKey.set(key, usesOf({ key, source, path }, article.links));
  }
  const links = [...linksByKey.values()].flat();
  const names = [
    ...topics.map(({ name }) => name),
    ...links.flatMap((use) => (use.kind === "name" ? [use.target] : [])),
  ];
  return {
    vocabulary: {
      pages: merged.size === 0 ? pages : pages.filter((page) => !merged.has(page)),
      articles: await articlesFor(store, links),
      topics,
      links,
    },
    linksByKey,
    linkingArticles,
    lowerCaseNames: new Set(names.filter((name) => name === name.toLowerCase() && name !== name.toUpperCase())),
    lowerCasePages,
    documentIds,
    pageIds,
    dirtyPages,
    duplicates,
    twins,
  };
}

function placeOf({ source, path, part, format, shape }: PageDocument): DocumentPlace {
  return { source, path, part, format, shape };
}

function usesOf(
  from: LinkSource,
  links: readonly Pick<LinkRecord, "kind" | "target" | "turned" | "count">[],
): LinkUse[] {
  return links.map(({ kind, target, turned, count }) => ({
    kind,
    target,
    ...(turned !== undefined && { turned }),
    count,
    from,
  }));
}

/** The articles among which the ends of these links are: of a hundred thousand few are linked. */
async function articlesFor(store: Store, links: readonly LinkUse[]): Promise<ArticleName[]> {
  const keys = new Set(links.flatMap(keysOfLink));
  const rows = await findArticlesByLinkKeys(store, [...keys]);
  return rows.map(({ _id, source, path, part, sitePaths, article }) => ({
    documentId: _id,
    articleId: article.articleId,
    source,
    path,
    title: article.title,
    ...(sitePaths && { sitePaths }),
    ...(part > 0 && { isPart: true }),
  }));
}
