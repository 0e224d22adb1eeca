import type { ArticleDocument } from "../src/store/articles.js";
import type { Store } from "../src/store/connection.js";
import {
  findArticleSources,
  findDirtyDocuments,
  findReferringArticleIds,
  findRelatedItems,
  type ArticleSource,
  type DirtyDocument,
} from "../src/store/document-reads.js";
import { kindOfId } from "../src/store/ids.js";
import type { ArticleFactsRecord, ArticleRecord } from "../src/store/documents.js";
import { settleDocuments, writeDuplicates, type Duplicate } from "../src/store/document-writes.js";
import {
  deleteArticlesByIds,
  findArticlesBefore,
  upsertArticles,
  type ArticleBefore,
} from "../src/store/node-writes.js";
import { findSimilarityRevisions } from "../src/store/similarity-reads.js";
import { deleteSimilarity, dissolveStories, flagToRank, upsertSimilarity } from "../src/store/similarity-writes.js";
import { deleteSuggestionsByIds } from "../src/store/suggestion-writes.js";
import { findIdentities, type Identities } from "./article-identity.js";
import { articleNode, mergeFacts, type Linker } from "./article-node.js";
import { groupBy } from "./group-by.js";
import { readAhead } from "./read-ahead.js";
import { withFound } from "./relate/rank-neighbours.js";
import { similarityRow } from "./relate/similarity-row.js";
import { storyIdOf } from "./relate/story-document.js";
import type { ReportBuilder } from "./report.js";
import { unique } from "./unique.js";
import { writeArticleSuggestions } from "./write-suggestions.js";

const BATCH = 200;

/** Nodes whose counts have to be taken again. */
export interface Touched {
  providerIds: Set<string>;
  entityIds: Set<string>;
}

export interface DeriveOptions {
  linker: Omit<Linker, "articleIdOf">;
  touched: Touched;
  now: Date;
  signal: AbortSignal;
  onDocuments(count: number): void;
}

/** Derives the articles of all dirty documents, batch by batch; the next batch is read while one is written. */
export async function deriveArticles(store: Store, report: ReportBuilder, options: DeriveOptions): Promise<void> {
  for await (const work of readAhead(readWork(store))) {
    if (options.signal.aborted) return;
    await deriveBatch(store, work, report, options);
    options.onDocuments(work.dirty.length);
  }
}

/** All that one batch of dirty documents needs to know. */
interface Work {
  dirty: DirtyDocument[];
  /** Articles to write, or to delete where nothing names them any more. */
  ids: string[];
  own: Map<string, ArticleSource[]>;
  items: Map<string, ArticleFactsRecord[]>;
  identities: Identities;
}

async function* readWork(store: Store): AsyncGenerator<Work> {
  for (let after = ""; ;) {
    const dirty = await findDirtyDocuments(store, after, BATCH);
    const last = dirty.at(-1);
    if (!last) return;
    after = last._id;
    const { named, required } = await affectedArticles(store, dirty);
    const sources = await findArticleSources(store, [...required]);
    // Whom they relate to may have twins of its own.
    const identities = await findIdentities(store, [
      ...named,
      ...required,
      ...sources.flatMap(({ article, linkEnds = [] }) => [
        ...article.related.map((item) => item.articleId),
        ...linkEnds.filter((end) => kindOfId(end) === "article"),
      ]),
    ]);
    const own = groupBy(sources, ({ article }) => identities.idOf(article.articleId));
    const wanting = [...named, ...required].filter((id) => !own.has(id) && !identities.known.has(id));
    const items = await findRelatedItems(store, wanting);
    yield { dirty, ids: [...new Set([...required, ...wanting])], own, items, identities };
  }
}

/**
 * The articles that these documents name, and those among them, or beside them, that must be derived: their own, and, where twins come
 * or go, the articles that relate to one, since another id may stand for it now.
 */
async function affectedArticles(
  store: Store,
  dirty: DirtyDocument[],
): Promise<{ named: Set<string>; required: Set<string> }> {
  const named = new Set(dirty.flatMap((document) => [...document.articleIds, ...(document.previousArticleIds ?? [])]));
  const required = new Set(
    dirty.flatMap(({ shape, articleIds, previousArticleIds }) => [
      ...(shape === "article" ? articleIds.slice(0, 1) : []),
      ...(previousArticleIds ?? []),
    ]),
  );
  const identities = await findIdentities(store, [...named]);
  const moved = new Set([
    ...identities.moved,
    ...dirty.flatMap(({ duplicate, articleIds }) => (duplicate ? articleIds.slice(0, 1) : [])),
  ]);
  for (const id of moved) required.add(id).add(identities.idOf(id));
  const referring = moved.size === 0 ? [] : await findReferringArticleIds(store, [...moved]);
  for (const id of referring) required.add(id).add(identities.idOf(id));
  return { named, required };
}

async function deriveBatch(store: Store, work: Work, report: ReportBuilder, options: DeriveOptions): Promise<void> {
  const { dirty, ids, own, items, identities } = work;
  const linker: Linker = { ...options.linker, articleIdOf: identities.idOf };
  const duplicates = new Map<string, Duplicate>();
  const nodes = new Map<string, Omit<ArticleDocument, "ingestedAt">>();
  for (const id of ids) {
    const sources = (own.get(id) ?? []).sort(byRichness);
    const [kept, ...dropped] = sources;
    if (!kept) {
      const related = items.get(id) ?? [];
      if (related.length > 0) nodes.set(id, articleNode(id, mergeFacts(related), true, linker));
      continue;
    }
    // Of twins at two addresses the fullest text stands, under the address that the id is made of.
    const url = sources.find((one) => one.article.articleId === id)?.article.url;
    const links = { ends: kept.linkEnds ?? [], from: unique(sources.flatMap(({ linkedFrom = [] }) => linkedFrom)) };
    nodes.set(id, articleNode(id, { ...kept.article, ...(url !== undefined && { url }) }, false, linker, links));
    for (const { _id } of dropped) {
      const reason = identities.reasonOf(_id) ?? identities.reasonOf(kept._id) ?? "same URL";
      duplicates.set(_id, { of: kept._id, reason });
    }
  }
  await writeArticles(
    store,
    nodes,
    ids.filter((id) => !nodes.has(id)),
    report,
    options,
  );
  await writeDuplicates(
    store,
    ids.flatMap((id) => (own.get(id) ?? []).map((one) => one._id)),
    duplicates,
  );
  await settleDocuments(store, dirty);
}

/** A document with a URL stands before one without, then the longer text, then the one that says more. */
function byRichness(a: ArticleSource, b: ArticleSource): number {
  return richness(b.article) - richness(a.article);
}

function richness(article: ArticleRecord): number {
  const facts = Object.keys(article).length + article.topics.length + article.related.length;
  return (article.url === undefined ? 0 : 2 ** 40) + (article.body?.length ?? 0) * 1000 + Math.min(facts, 999);
}

async function writeArticles(
  store: Store,
  nodes: Map<string, Omit<ArticleDocument, "ingestedAt">>,
  gone: string[],
  report: ReportBuilder,
  { touched, now }: DeriveOptions,
): Promise<void> {
  const before = await findArticlesBefore(store, [...nodes.keys(), ...gone]);
  const changed: ArticleDocument[] = [];
  for (const [id, node] of nodes) {
    const old = before.get(id);
    if (old?.revision === node.revision) continue;
    if (old) touch(touched, old);
    changed.push({
      ...node,
      // What the seed found stays until it is found again.
      related: withFound(node.related, old?.related ?? []),
      ...(old?.storyId !== undefined && { storyId: old.storyId }),
      ingestedAt: old?.ingestedAt ?? now,
    });
    touch(touched, node);
    report.article({ before: old, isStub: node.isStub });
  }
  const deleted = gone.flatMap((id) => before.get(id) ?? []);
  for (const old of deleted) {
    touch(touched, old);
    report.article({ before: old });
  }
  await compareAgain(store, [...nodes.values()], changed);
  await compareNoMore(store, gone, deleted);
  // Stubs first: an article that relates to one then finds it there.
  await upsertArticles(
    store,
    changed.sort((a, b) => Number(b.isStub) - Number(a.isStub)),
  );
  await writeArticleSuggestions(store, nodes.values());
  await deleteSuggestionsByIds(store, gone);
  await deleteArticlesByIds(
    store,
    deleted.map((old) => old._id),
  );
}

/** Flagged before the articles are written: a run that is killed in between finds them. */
async function compareAgain(
  store: Store,
  nodes: readonly Omit<ArticleDocument, "ingestedAt">[],
  changed: readonly ArticleDocument[],
): Promise<void> {
  const rows = nodes.map(similarityRow);
  const revisions = await findSimilarityRevisions(
    store,
    rows.map(({ _id }) => _id),
  );
  await upsertSimilarity(
    store,
    rows.filter(({ _id, revision }) => revisions.get(_id) !== revision),
  );
  await flagToRank(
    store,
    changed.map(({ _id }) => _id),
  );
}

/** Takes away all that is made of these ids, also where a run that was killed wrote no article, or put it out of its story. */
async function compareNoMore(store: Store, gone: readonly string[], deleted: readonly ArticleBefore[]): Promise<void> {
  await dissolveStories(store, [
    ...new Set([...deleted.flatMap(({ storyId }) => storyId ?? []), ...gone.map(storyIdOf)]),
  ]);
  await deleteSimilarity(store, gone);
}

function touch(touched: Touched, { providerId, entityIds }: Pick<ArticleDocument, "providerId" | "entityIds">): void {
  if (providerId !== undefined) touched.providerIds.add(providerId);
  for (const id of entityIds) touched.entityIds.add(id);
}
