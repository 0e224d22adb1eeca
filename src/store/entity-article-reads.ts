import { BSON } from "mongodb";
import type { Store } from "./connection.js";

/** What one article says of its entities. */
export interface EntityArticle {
  providerId?: string;
  /** Its topics first, so many as `topicCount`, then what it only mentions. */
  entityIds: string[];
  topicCount: number;
  /** Mentioned entities, and next to each its salience. */
  mentionIds: string[];
  saliences: number[];
}

const BATCH = 2000;

/** The articles of any of these entities, each once, in no order, in batches that are decoded by who uses them, while the next one is on its way. */
export async function* streamEntityArticles(
  store: Store,
  entityIds: readonly string[],
): AsyncGenerator<() => EntityArticle[]> {
  const cursor = store.articles.find(
    { entityIds: { $in: [...entityIds] } },
    {
      projection: {
        _id: 0,
        providerId: 1,
        entityIds: 1,
        topicCount: { $size: "$topicIds" },
        mentionIds: "$mentions.entityId",
        saliences: "$mentions.salience",
      },
      batchSize: BATCH,
      raw: true,
    },
  );
  try {
    while (await cursor.hasNext()) {
      const rows = cursor.readBufferedDocuments() as unknown as Uint8Array[];
      yield () => rows.map((row) => BSON.deserialize(row) as EntityArticle);
    }
  } finally {
    await cursor.close();
  }
}

/**
 * Which entities wiki pages join to these ones, in either direction; an entity without links is absent.
 * Pages of `without` don't count.
 */
export async function findLinkedEntityIds(
  store: Store,
  ids: readonly string[],
  without: ReadonlySet<string>,
): Promise<Map<string, Set<string>>> {
  const wanted = new Set(ids);
  const linked = new Map<string, Set<string>>();
  const join = (from: string, to: string): void => {
    if (!wanted.has(from)) return;
    const ends = linked.get(from);
    if (ends) ends.add(to);
    else linked.set(from, new Set([to]));
  };
  const pages = store.entities.find<{ _id: string; links: { entityId: string }[] }>(
    { $or: [{ _id: { $in: [...ids] } }, { "links.entityId": { $in: [...ids] } }] },
    { projection: { "links.entityId": 1 }, batchSize: BATCH },
  );
  for await (const { _id, links } of pages) {
    if (without.has(_id)) continue;
    for (const { entityId } of links) {
      join(_id, entityId);
      join(entityId, _id);
    }
  }
  return linked;
}
