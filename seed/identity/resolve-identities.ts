import type { ArticleIdentity } from "../../src/store/document-reads.js";
import { groupBy } from "../group-by.js";
import { dayOf } from "../fields/dates/date-value.js";
import { groupCopies, homeOf, type TextCopy } from "./same-text.js";

/** Which articles stand for which, once twins are told. */
export interface Identities {
  /** From the id that a document's own address or text gives to the id of the article that stands for it, mostly the same. */
  idOf(articleId: string): string;
  /** All ids that the same article stands for, this one among them. */
  membersOf(articleId: string): readonly string[];
}

/** The house that a provider claim means, by its key. */
export type HouseOf = (providerKey: string) => string | undefined;

/** See `groupCopies` for what makes two documents of one text one article; documents of one address always are. */
export function resolveIdentities(rows: readonly ArticleIdentity[], houseOf: HouseOf): Identities {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    if (root !== id) parents.set(id, root);
    return root;
  };
  const joined = new Set<string>();
  for (const [contentKey, same] of groupBy(rows, (row) => row.contentKey)) {
    const byArticle = groupBy(same, (row) => row.article.articleId);
    if (contentKey === undefined || byArticle.size < 2) continue;
    const ofText = [...byArticle].map(([id, documents]) => copyOf(id, documents, houseOf));
    for (const group of groupCopies(ofText, same[0]?.isShortText === true)) {
      for (const copy of group) {
        if (group.length > 1) joined.add(copy.articleId);
        const [one, other] = [rootOf(group[0]?.articleId ?? ""), rootOf(copy.articleId)];
        if (one !== other) parents.set(other, one);
      }
    }
  }
  const homes = new Map<string, string>();
  const members = new Map<string, string[]>();
  const ofJoined = groupBy(
    rows.filter(({ article }) => joined.has(article.articleId)),
    ({ article }) => article.articleId,
  );
  for (const ids of groupBy(ofJoined.keys(), rootOf).values()) {
    const home = homeOf(ids.map((id) => copyOf(id, ofJoined.get(id) ?? [], houseOf)));
    for (const id of ids) homes.set(id, home);
    members.set(home, ids);
  }
  const idOf = (articleId: string): string => homes.get(articleId) ?? articleId;
  return { idOf, membersOf: (articleId) => members.get(idOf(articleId)) ?? [articleId] };
}

function copyOf(articleId: string, documents: readonly ArticleIdentity[], houseOf: HouseOf): TextCopy {
  const url = documents
    .flatMap(({ article }) => article.url ?? [])
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
  return {
    articleId,
    ...(url !== undefined && { url }),
    sites: url === undefined ? [] : [siteOf(url)],
    houses: documents.flatMap(({ article: { providerKey } }) =>
      providerKey === undefined ? [] : (houseOf(providerKey) ?? []),
    ),
    days: documents.flatMap(({ article: { publishedAt } }) => (publishedAt === undefined ? [] : dayOf(publishedAt))),
  };
}

/** Host of an address, without the names of a site's own branches. */
export function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^(www|m|amp|mobile)\./, "");
}
