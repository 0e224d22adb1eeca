import DataLoader from "dataloader";
import type { Collection, Document } from "mongodb";
import type { Collections } from "../support/collections.js";
import type { Article, Entity, Provider } from "./types.js";

/** Stored fields of a field of the API where they have other names. */
const STORED: Record<string, string[]> = {
  id: [],
  provider: ["providerId"],
  topics: ["topicIds"],
  mentions: ["mentions.entityId", "mentions.count", "mentions.salience"],
};

export function projectionOf(fields: string[]): Record<string, 1> {
  return Object.fromEntries([
    ["_id", 1],
    ...fields.flatMap((field) => STORED[field] ?? [field]).map((name) => [name, 1]),
  ]);
}

/** The driver would fetch what is beyond 101 rows, or an end that comes just where a batch is full, by another command. */
function inOneBatch(ids: readonly string[]): number {
  return ids.length + 1;
}

/** The first articles of a parent, in an order. */
export interface TopArticles {
  sort: Record<string, 1 | -1>;
  first: number;
  fields: string[];
}

/** The loaders of one request: one for each kind of thing and what is read of it. */
export class Loaders {
  readonly #made = new Map<string, DataLoader<string, unknown>>();

  constructor(private readonly collections: Collections) {}

  article(id: string, fields: string[]): Promise<Article | null> {
    return this.#byId<Article>("articles", fields).load(id);
  }

  provider(id: string, fields: string[]): Promise<Provider | null> {
    return this.#byId<Provider>("providers", fields).load(id);
  }

  entity(id: string, fields: string[]): Promise<Entity | null> {
    return this.#byId<Entity>("entities", fields).load(id);
  }

  articlesOfProvider(id: string, top: TopArticles): Promise<Article[]> {
    return this.#articlesOf("providers", "providerId", top).load(id);
  }

  articlesOfEntity(id: string, top: TopArticles): Promise<Article[]> {
    return this.#articlesOf("entities", "entityIds", top).load(id);
  }

  #byId<Row>(name: keyof Collections, fields: string[]): DataLoader<string, Row | null> {
    return this.#once(`${name} ${fields.join()}`, async (ids) => {
      const options = { projection: projectionOf(fields), batchSize: inOneBatch(ids) };
      const rows = await this.#collection(name)
        .find({ _id: { $in: ids } }, options)
        .toArray();
      const rowById = new Map(rows.map((row) => [row._id, row]));
      return ids.map((id) => (rowById.get(id) ?? null) as Row | null);
    });
  }

  #articlesOf(parents: "providers" | "entities", key: string, top: TopArticles): DataLoader<string, Article[]> {
    return this.#once(`${parents} ${JSON.stringify(top)}`, async (ids) => {
      const pipeline = [{ $sort: top.sort }, { $limit: top.first }, { $project: projectionOf(top.fields) }];
      const rows = await this.#collection(parents)
        .aggregate<{ _id: string; articles: Article[] }>(
          [
            { $match: { _id: { $in: ids } } },
            { $project: { _id: 1 } },
            { $lookup: { from: "articles", localField: "_id", foreignField: key, pipeline, as: "articles" } },
          ],
          { batchSize: inOneBatch(ids) },
        )
        .toArray();
      const articlesById = new Map(rows.map(({ _id, articles }) => [_id, articles]));
      return ids.map((id) => articlesById.get(id) ?? []);
    });
  }

  #once<Value>(key: string, batch: (ids: readonly string[]) => Promise<Value[]>): DataLoader<string, Value> {
    let loader = this.#made.get(key) as DataLoader<string, Value> | undefined;
    if (!loader) this.#made.set(key, (loader = new DataLoader(batch)));
    return loader;
  }

  #collection(name: keyof Collections): Collection<Document & { _id: string }> {
    return this.collections[name] as unknown as Collection<Document & { _id: string }>;
  }
}
