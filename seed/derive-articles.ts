import type { ArticleDocument } from "../src/store/articles.js";
import type { Store } from "../src/store/connection.js";
import { announceMoves, forgetMerges } from "../src/store/document-merges.js";
import type { DirtyDocument } from "../src/store/document-reads.js";
import { nodeFitsStore, settleDocuments, writeDuplicates, type Duplicate } from "../src/store/document-writes.js";
import {
  deleteArticlesByIds,
  findArticlesBefore,
  upsertArticles,
  type ArticleBefore,
} from "../src/store/node-writes.js";
import { raiseListSizes } from "../src/store/list-sizes/kept-list-sizes.js";
import { articleSizes } from "../src/store/list-sizes/list-sizes.js";
import { findSimilarityRevisions } from "../src/store/similarity-reads.js";
import { deleteSimilarity, dissolveStories, flagToRank, upsertSimilarity } from "../src/store/similarity-writes.js";
import { deleteSuggestionsByIds } from "../src/store/suggestion-writes.js";
import { articleNode, type Linker } from "./article-node.js";
import { readArticleWork, type ArticleWork } from "./identity/article-work.js";
import { duplicateReason } from "./identity/duplicate-reason.js";
import { mergeArticles, mergeFacts, rankSources, textOf } from "./identity/merge-articles.js";
import { readAhead } from "./read-ahead.js";
import { withFound } from "./relate/rank-neighbours.js";
import { similarityRow } from "./relate/similarity-row.js";
import { storyIdOf } from "./relate/story-document.js";
import type { ReportBuilder } from "./report.js";
import { unique } from "./unique.js";
import { tooLarge } from "./walked-file.js";
import { writeArticleSuggestions } from "./suggestions/write-suggestions.js";

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
  for await (const work of readAhead(readArticleWork(store, options.linker.providerIdOf))) {
    if (options.signal.aborted) return;
    await deriveBatch(store, work, report, options);
    options.onDocuments(work.dirty.length);
  }
}

async function deriveBatch(
  store: Store,
  work: ArticleWork,
  report: ReportBuilder,
  options: DeriveOptions,
): Promise<void> {
  const { dirty, moves, ids, own, items, identities } = work;
  const linker: Linker = { ...options.linker, articleIdOf: identities.idOf };
  const duplicates = new Map<string, Duplicate>();
  const nodes = new Map<string, Omit<ArticleDocument, "ingestedAt">>();
  /** What is too large now keeps its last good version. */
  const refused = new Set<string>();
  for (const id of ids) {
    const sources = rankSources(own.get(id) ?? []);
    const [kept, ...dropped] = sources;
    if (!kept) {
      const related = items.get(id) ?? [];
      if (related.length > 0) nodes.set(id, articleNode(id, mergeFacts(related), [], linker));
      continue;
    }
    const articles = sources.map(({ article }) => article);
    const merged = mergeArticles(articles);
    // Of twins at two addresses the one stands that the id is made of.
    const url = sources.find(({ article }) => article.articleId === id)?.article.url;
    const text = textOf(articles);
    const links = {
      ends: sources.find(({ article }) => article === text)?.linkEnds ?? [],
      from: unique(sources.flatMap(({ linkedFrom = [] }) => linkedFrom)),
    };
    const onCut = (what: string): void =>
      report.warning("article-cut", `${kept.path}: ${what}`, "Split the document, if all of it is wanted.");
    const facts = { ...merged, ...(url !== undefined && { url }) };
    const node = articleNode(id, facts, sources, linker, { links, onCut });
    if (nodeFitsStore(node)) nodes.set(id, node);
    else {
      refused.add(id);
      report.rejected([tooLarge(kept.path)]);
    }
    for (const one of dropped) {
      duplicates.set(one._id, { of: kept._id, reason: duplicateReason(kept, one, linker.providerIdOf) });
    }
  }
  await announceMoves(store, moves);
  await writeArticles(
    store,
    nodes,
    ids.filter((id) => !nodes.has(id) && !refused.has(id)),
    report,
    options,
  );
  await writeDuplicates(
    store,
    ids.flatMap((id) => (own.get(id) ?? []).map((one) => one._id)),
    duplicates,
  );
  await forgetMerges(store, apartIds(work));
  await settleDocuments(store, [...dirty, ...moves.filter((move) => move.dirty !== true)]);
}

/** Documents that were part of another article and are no longer, for they give one of their own, or none. */
function apartIds({ dirty, moves, identities }: ArticleWork): string[] {
  const isOwn = ({ shape, articleIds: [own = ""] }: DirtyDocument): boolean =>
    shape !== "article" || identities.idOf(own) === own;
  return [
    ...moves.filter(({ articleId, to }) => to === articleId).map(({ _id }) => _id),
    ...dirty.filter((document) => document.mergedInto !== undefined && isOwn(document)).map(({ _id }) => _id),
  ];
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
  await raiseListSizes(store, articleSizes([...nodes.values()]));
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
