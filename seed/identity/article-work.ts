import type { Store } from "../../src/store/connection.js";
import type { DocumentMove } from "../../src/store/document-merges.js";
import {
  findArticleSources,
  findDirtyDocuments,
  findReferringArticleIds,
  findRelatedItems,
  type ArticleIdentity,
  type ArticleSource,
  type DirtyDocument,
} from "../../src/store/document-reads.js";
import type { ArticleFactsRecord } from "../../src/store/documents.js";
import { kindOfId } from "../../src/store/ids.js";
import { groupBy } from "../group-by.js";
import { KnownIdentities } from "./known-identities.js";
import type { HouseOf, Identities } from "./resolve-identities.js";
import { unique } from "../unique.js";

const BATCH = 200;

/** All that one batch of dirty documents needs to know. */
export interface ArticleWork {
  dirty: DirtyDocument[];
  /** Documents, dirty or not, whose articles are part of other ones than before. */
  moves: DocumentMove[];
  /** Articles to write, or to delete where nothing names them any more. */
  ids: string[];
  own: Map<string, ArticleSource[]>;
  items: Map<string, ArticleFactsRecord[]>;
  identities: Identities;
}

/** The work of all dirty documents, batch by batch. */
export async function* readArticleWork(store: Store, houseOf: HouseOf): AsyncGenerator<ArticleWork> {
  for (let after = ""; ;) {
    const dirty = await findDirtyDocuments(store, after, BATCH);
    const last = dirty.at(-1);
    if (!last) return;
    after = last._id;
    yield workOf(store, dirty, houseOf);
  }
}

async function workOf(store: Store, dirty: DirtyDocument[], houseOf: HouseOf): Promise<ArticleWork> {
  const known = new KnownIdentities(store, houseOf);
  const required = new Set(dirty.flatMap(affectedIds));
  await known.load(required);
  const moves = movesOf(known.rows, known.resolve());
  for (const { articleId, from, to } of moves) required.add(articleId).add(from).add(to);
  // Articles that relate to one of these name another id now.
  const renamed = [...moves.map(({ articleId }) => articleId), ...dirty.flatMap(renamedIds)];
  const referring = renamed.length === 0 ? [] : await findReferringArticleIds(store, unique(renamed));
  for (const id of referring) required.add(id);
  await known.load(required);
  const { membersOf } = known.resolve();
  const sources = await findArticleSources(store, unique([...required].flatMap(membersOf)));
  // Whom they relate to may have twins of its own.
  const named = dirty.flatMap(({ articleIds }) => articleIds);
  await known.load([...named, ...sources.flatMap(relatedIds)]);
  const identities = known.resolve();
  const documented = new Set(known.rows.map((row) => row.article.articleId));
  const wanting = unique([...named, ...required]).filter((id) => !documented.has(id));
  return {
    dirty,
    moves,
    ids: unique([...[...required].flatMap((id) => [id, identities.idOf(id)]), ...wanting]),
    own: groupBy(sources, ({ article }) => identities.idOf(article.articleId)),
    items: await findRelatedItems(store, wanting),
    identities,
  };
}

/** Articles that a document's related list names or its links lead to, by the ids that these give themselves. */
function relatedIds({ article, linkEnds = [] }: ArticleSource): string[] {
  return [...article.related.map((item) => item.articleId), ...linkEnds.filter((end) => kindOfId(end) === "article")];
}

/** Articles that a document is, was, or was a part of. */
function affectedIds({ shape, articleIds, previousArticleIds = [], mergedInto }: DirtyDocument): string[] {
  return [
    ...(shape === "article" ? articleIds.slice(0, 1) : []),
    ...previousArticleIds,
    ...(mergedInto === undefined ? [] : [mergedInto]),
  ];
}

/** Ids that another article stood for when the document was derived last. */
function renamedIds({ articleIds, previousArticleIds = [], mergedInto }: DirtyDocument): string[] {
  return mergedInto === undefined ? [] : [...articleIds.slice(0, 1), ...previousArticleIds];
}

function movesOf(rows: readonly ArticleIdentity[], { idOf }: Identities): DocumentMove[] {
  return rows
    .map(({ _id, dirty, mergedInto, article: { articleId } }) => ({
      _id,
      ...(dirty && { dirty }),
      articleId,
      from: mergedInto ?? articleId,
      to: idOf(articleId),
    }))
    .filter(({ from, to }) => from !== to);
}
