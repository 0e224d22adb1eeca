import type { ArticleDocument } from "../src/store/articles.js";
import type { Store } from "../src/store/connection.js";
import { findDirtyDocuments, findDocumentsByArticleIds, type DirtyDocument } from "../src/store/document-reads.js";
import { settleDocuments, writeDuplicates, type Duplicate } from "../src/store/document-writes.js";
import { deleteArticlesByIds, findArticlesBefore, upsertArticles } from "../src/store/node-writes.js";
import { articleClaims } from "./article-claims.js";
import { findIdentities } from "./article-identity.js";
import { articleNode, mergeFacts, type Linker } from "./article-node.js";
import type { ReportBuilder } from "./report.js";

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

/** Derives the articles of all dirty documents, batch by batch; what a batch has written is settled before the next is read. */
export async function deriveArticles(store: Store, report: ReportBuilder, options: DeriveOptions): Promise<void> {
  let after = "";
  while (!options.signal.aborted) {
    const dirty = await findDirtyDocuments(store, after, BATCH);
    const last = dirty.at(-1);
    if (!last) return;
    after = last._id;
    await deriveBatch(store, dirty, report, options);
    options.onDocuments(dirty.length);
  }
}

async function deriveBatch(store: Store, dirty: DirtyDocument[], report: ReportBuilder, options: DeriveOptions): Promise<void> {
  const { required, ids } = await affectedArticles(store, dirty);
  const sources = await findDocumentsByArticleIds(store, ids);
  const identities = await findIdentities(store, [...new Set(sources.flatMap((source) => source.articleIds))]);
  const linker: Linker = { ...options.linker, articleIdOf: identities.idOf };
  const duplicates = new Map<string, Duplicate>();
  const nodes = new Map<string, Omit<ArticleDocument, "ingestedAt">>();
  const judged: string[] = [];
  const claims = articleClaims(sources, identities.idOf);
  for (const id of ids) {
    const { own, items } = claims.get(id) ?? { own: [], items: [] };
    const kept = own[0];
    if (kept && !required.has(id)) continue;
    // Of twins at two addresses the fullest text stands, under the address that the id is made of.
    const home = own.find((one) => one.article.articleId === id)?.article.url;
    if (kept) nodes.set(id, articleNode(id, { ...kept.article, ...(home !== undefined && { url: home }) }, false, linker));
    else if (items.length > 0) nodes.set(id, articleNode(id, mergeFacts(items), true, linker));
    for (const one of own) {
      judged.push(one._id);
      if (kept && one !== kept) duplicates.set(one._id, { of: kept._id, reason: identities.reasonOf(one._id) ?? identities.reasonOf(kept._id) ?? "same URL" });
    }
  }
  const gone = ids.filter((id) => !claims.has(id));
  await writeArticles(store, nodes, gone, report, options);
  await writeDuplicates(store, judged, duplicates);
  await settleDocuments(store, dirty.map((document) => document._id));
}

/**
 * The articles that these documents bear on (`ids`), and among them those that must be derived even though a document of their own
 * did not change (`required`). Where twins come or go, another id may stand for one of them, so articles that relate to it count too.
 */
async function affectedArticles(store: Store, dirty: DirtyDocument[]): Promise<{ ids: string[]; required: Set<string> }> {
  const named = new Set(dirty.flatMap((document) => [...document.articleIds, ...(document.previousArticleIds ?? [])]));
  const required = new Set(dirty.flatMap(({ format, articleIds, previousArticleIds }) => [
    ...(format === "article" || format === "wire" ? articleIds.slice(0, 1) : []),
    ...(previousArticleIds ?? []),
  ]));
  const identities = await findIdentities(store, [...named]);
  const moved = new Set([...identities.moved, ...dirty.flatMap(({ duplicate, articleIds }) => (duplicate ? articleIds.slice(0, 1) : []))]);
  for (const id of moved) required.add(id).add(identities.idOf(id));
  if (moved.size > 0) {
    const referrers = await findDocumentsByArticleIds(store, [...moved]);
    for (const { article } of referrers) if (article) required.add(article.articleId).add(identities.idOf(article.articleId));
  }
  return { ids: [...new Set([...named, ...required])], required };
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
    changed.push({ ...node, ingestedAt: old?.ingestedAt ?? now });
    touch(touched, node);
    report.article({ before: old, isStub: node.isStub });
  }
  const deleted = gone.flatMap((id) => before.get(id) ?? []);
  for (const old of before.values()) touch(touched, old);
  for (const old of deleted) report.article({ before: old });
  // Stubs first: an article that relates to one then finds it there.
  await upsertArticles(store, changed.sort((a, b) => Number(b.isStub) - Number(a.isStub)));
  await deleteArticlesByIds(store, deleted.map((old) => old._id));
}

function touch(touched: Touched, { providerId, entityIds }: Pick<ArticleDocument, "providerId" | "entityIds">): void {
  if (providerId !== undefined) touched.providerIds.add(providerId);
  for (const id of entityIds) touched.entityIds.add(id);
}
