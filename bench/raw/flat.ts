import type { Store } from "../../src/store/connection.js";

const FIELDS = { title: 1, excerpt: 1, url: 1, publishedAt: 1, kind: 1, quality: 1, heat: 1 } as const;

/** Flat in one command: the newest 50 articles, straight from the index of their order. */
export async function flat({ articles }: Store): Promise<unknown> {
  const rows = await articles
    .find({}, { projection: FIELDS, sort: { "sort.publishedAtDesc": -1, _id: -1 }, limit: 50 })
    .toArray();
  const nodes = rows.map(({ _id, title, excerpt, url, publishedAt, kind, quality, heat }) => ({
    id: _id,
    title,
    excerpt: excerpt ?? null,
    url: url ?? null,
    publishedAt: publishedAt ?? null,
    kind,
    quality: quality ?? null,
    heat: heat ?? null,
  }));
  return { articles: { nodes } };
}
