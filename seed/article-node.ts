import { kindOfId } from "../src/store/ids.js";
import { articleSortKeys } from "../src/store/article-sort-keys.js";
import type { ArticleDocument } from "../src/store/articles.js";
import type { ArticleSource } from "../src/store/document-reads.js";
import type { ArticleFactsRecord, ArticleRecord } from "../src/store/documents.js";
import { articleSearch } from "../src/store/search-document.js";
import { foldText } from "../src/store/text-key.js";
import { boundEntities, boundMentions, boundRelated, boundTopics } from "./article-bounds.js";
import { documentOrigins } from "./document-origins.js";
import type { LinkedText } from "./link/article-text.js";
import { findMentions } from "./link/mentions.js";
import type { MentionDictionary } from "./link/mention-dictionary.js";
import { placedLinks } from "./markdown/placed-links.js";
import { revisionOf } from "./text-digest.js";
import { unique } from "./unique.js";

/** What links an article to the rest of the graph. */
export interface Linker {
  providerIdOf(providerKey: string): string | undefined;
  providerNameOf(providerId: string): string | undefined;
  entityIdOf(name: string): string | undefined;
  articleIdOf(articleId: string): string;
  dictionary: MentionDictionary;
}

/** Where links lead, as the article's documents have it. */
export interface ArticleLinks {
  /** What each of its links leads to, "" for nothing. */
  ends: readonly string[];
  /** Entities whose pages link to it. */
  from: readonly string[];
}

const NO_LINKS: ArticleLinks = { ends: [], from: [] };

/**
 * An article from its own documents, the fullest first, or, where there are none, from the related lists that name it.
 * @param onCut told, in a phrase, what of it is too much to be kept
 */
export function articleNode(
  id: string,
  facts: ArticleFactsRecord | ArticleRecord,
  documents: readonly ArticleSource[],
  linker: Linker,
  { links = NO_LINKS, onCut = () => undefined }: { links?: ArticleLinks; onCut?: (what: string) => void } = {},
): Omit<ArticleDocument, "ingestedAt"> {
  const own = "related" in facts ? facts : undefined;
  const { title, excerpt, url, publishedAt, kind, category, quality, heat, images, providerKey } = facts;
  const providerId = providerKey === undefined ? undefined : linker.providerIdOf(providerKey);
  const take = <T>({ kept, cut }: { kept: T[]; cut?: string }): T[] => {
    if (cut !== undefined) onCut(cut);
    return kept;
  };
  const topics = unique((own?.topics ?? []).flatMap((name) => linker.entityIdOf(name) ?? []));
  const topicIds = take(boundTopics(topics));
  const found = findMentions(linker.dictionary, {
    title,
    ...(excerpt !== undefined && { excerpt }),
    ...(own?.body !== undefined && { body: own.body }),
    topicIds,
    ...(own && { links: linkedTexts(own, links.ends) }),
  });
  const mentions = take(boundMentions(found, own?.body?.length ?? 0));
  const named = [
    ...(own?.related ?? []).map((item) => item.articleId),
    ...links.ends.filter((end) => kindOfId(end) === "article"),
  ];
  const relatedIds = unique(named.map((one) => linker.articleIdOf(one))).filter((articleId) => articleId !== id);
  const related = take(boundRelated(relatedIds.map((articleId) => ({ articleId, reason: "EDITORIAL", score: 1 }))));
  const entityIds = unique([
    ...topicIds,
    ...mentions.map((mention) => mention.entityId),
    ...links.ends.filter((end) => kindOfId(end) === "entity"),
    ...links.from,
  ]);
  const content = {
    _id: id,
    title,
    ...(excerpt !== undefined && { excerpt }),
    ...(own?.body !== undefined && { body: own.body }),
    ...(url !== undefined && { url }),
    ...(publishedAt !== undefined && { publishedAt }),
    kind,
    ...(category !== undefined && { category }),
    authors: own?.authors ?? [],
    ...(own?.location !== undefined && { location: own.location }),
    ...(quality !== undefined && { quality }),
    ...(heat !== undefined && { heat }),
    images,
    isStub: documents.length === 0,
    ...documentOrigins(documents),
    ...(providerId !== undefined && { providerId }),
    topicIds,
    entityIds: take(boundEntities(entityIds)),
    related,
    mentions,
    fold: { title: foldText(title), ...(category !== undefined && { category: foldText(category) }) },
    sort: articleSortKeys(facts, providerId === undefined ? undefined : linker.providerNameOf(providerId)),
    search: articleSearch({ title, excerpt, body: own?.body }),
  };
  return { ...content, revision: revisionOf(content) };
}

/** The links of its body that lead to entities, where they stand. */
function linkedTexts({ body, links }: ArticleRecord, ends: readonly string[]): LinkedText[] {
  if (body === undefined || !ends.some((end) => kindOfId(end) === "entity")) return [];
  const endOf = new Map(links.map(({ kind, target }, at) => [`${kind}\0${target}`, ends[at] ?? ""]));
  return placedLinks(body).flatMap(({ kind, target, start, end }) => {
    const entityId = endOf.get(`${kind}\0${target}`) ?? "";
    return kindOfId(entityId) === "entity" ? [{ entityId, start, end }] : [];
  });
}
