import type { Store } from "./connection.js";
import type { DocumentRecord, LinkRecord } from "./documents.js";

/** An article whose text links to pages or other articles. */
export type LinkingArticle = Pick<DocumentRecord, "_id" | "source" | "path" | "part" | "linkEnds"> & {
  article: { links: Pick<LinkRecord, "target" | "kind" | "turned" | "count">[] };
};

/** In any order. */
export async function* streamLinkingArticles(store: Store): AsyncGenerator<LinkingArticle> {
  const fields = ["source", "path", "part", "linkEnds", ...["target", "kind", "turned", "count"].map(ofLinks)];
  yield* store.documents.find<LinkingArticle>(
    { "article.links.target": { $exists: true } },
    { projection: Object.fromEntries(fields.map((field) => [field, 1])) },
  );
}

function ofLinks(field: string): string {
  return `article.links.${field}`;
}

/** An article that links may lead to. */
export type LinkedArticle = Pick<DocumentRecord, "_id" | "source" | "path" | "part"> & {
  article: { articleId: string; title: string };
};

const CHUNK = 2000;

/** The articles that are found under any of these keys, in any order. */
export async function findArticlesByLinkKeys(store: Store, keys: readonly string[]): Promise<LinkedArticle[]> {
  const found = new Map<string, LinkedArticle>();
  const isEmpty = (await store.documents.findOne({ linkKeys: { $exists: true } }, { projection: { _id: 1 } })) === null;
  for (let start = 0; start < keys.length && !isEmpty; start += CHUNK) {
    const rows = store.documents.find<LinkedArticle>(
      { linkKeys: { $in: keys.slice(start, start + CHUNK) } },
      { projection: { source: 1, path: 1, part: 1, "article.articleId": 1, "article.title": 1 } },
    );
    for await (const row of rows) found.set(row._id, row);
  }
  return [...found.values()];
}

/** By document, the entities whose pages linked to the article when it was derived last. */
export async function findLinkedFrom(store: Store): Promise<Map<string, string[]>> {
  const rows = await store.documents
    .find<{ _id: string; linkedFrom: string[] }>({ linkedFrom: { $exists: true } }, { projection: { linkedFrom: 1 } })
    .toArray();
  return new Map(rows.map(({ _id, linkedFrom }) => [_id, linkedFrom]));
}

/** What is known anew of the links of one document, and of those to it. */
export type LinkState = Pick<DocumentRecord, "_id" | "linkEnds" | "linkedFrom">;

/** Keeps it, and marks the documents dirty in the same step: a run that is killed finds them again. */
export async function writeLinkStates(store: Store, states: readonly LinkState[]): Promise<void> {
  for (let start = 0; start < states.length; start += CHUNK) {
    await store.documents.bulkWrite(
      states.slice(start, start + CHUNK).map(({ _id, ...state }) => ({
        updateOne: { filter: { _id }, update: { $set: { ...state, dirty: true } } },
      })),
      { ordered: false },
    );
  }
}
