import type { ArticleDocument } from "../../src/store/articles.js";
import type { Store } from "../../src/store/connection.js";
import { NEWEST_FIRST } from "./newest-first.js";
import { find } from "./read.js";

export const FLAT_FIELDS = { title: 1, excerpt: 1, url: 1, publishedAt: 1, kind: 1, quality: 1, heat: 1 } as const;

export type FlatRow = Pick<ArticleDocument, "_id" | keyof typeof FLAT_FIELDS>;

/** Flat in one command: the newest 50 articles, straight from the index of their order. */
export async function flat(store: Store): Promise<unknown> {
  const rows = await find<FlatRow>(store, "articles", { projection: FLAT_FIELDS, sort: NEWEST_FIRST, limit: 50 });
  return { articles: { nodes: rows.map(flatNode) } };
}

export function flatNode({ _id, title, excerpt, url, publishedAt, kind, quality, heat }: FlatRow): unknown {
  return {
    id: _id,
    title,
    excerpt: excerpt ?? null,
    url: url ?? null,
    publishedAt: publishedAt ?? null,
    kind,
    quality: quality ?? null,
    heat: heat ?? null,
  };
}
