import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Store } from "../../src/store/connection.js";
import type { Cluster } from "./cluster.js";
import { CopyTable } from "./copy-table.js";
import { articleRows } from "./rows.js";

const [SCHEMA, API] = ["schema.sql", "api.sql"].map((name) => readFileSync(new URL(name, import.meta.url), "utf8"));

const ARTICLE_TABLES = [
  "article",
  "article_image",
  "article_topic",
  "article_mention",
  "article_related",
  "article_entity",
];
/** Ids are digests, so the first ones by id are articles from all over the corpus. */
const STAMPED_ARTICLES = 200;

/** Copies the corpus into the database, unless it holds the very same one already. */
export async function load(
  store: Store,
  cluster: Cluster,
  database: string,
  say: (message: string) => void,
): Promise<void> {
  const stamp = await stampOf(store);
  if (stampIn(cluster, database) === stamp) return;
  say("Copying the corpus to PostgreSQL …");
  const start = performance.now();
  cluster.run("postgres", `drop database if exists "${database}"; create database "${database}";`);
  cluster.run(database, SCHEMA ?? "");
  await Promise.all([copyArticles(store, cluster, database), copyNames(store, cluster, database)]);
  cluster.run(database, `${API}\nvacuum analyze;`);
  cluster.run("postgres", `comment on database "${database}" is '${stamp}';`);
  say(`Copied in ${((performance.now() - start) / 1000).toFixed(0)} s.`);
}

async function copyArticles(store: Store, cluster: Cluster, database: string): Promise<void> {
  const tables = ARTICLE_TABLES.map((table) => new CopyTable(cluster, database, table));
  for await (const article of store.articles.find({}, { projection: { search: 0, "mentions.ranges": 0 } })) {
    const rows = articleRows(article);
    for (const table of tables) await table.write(rows[table.table] ?? []);
  }
  await Promise.all(tables.map((table) => table.end()));
}

async function copyNames(store: Store, cluster: Cluster, database: string): Promise<void> {
  const providers = new CopyTable(cluster, database, "provider");
  const entities = new CopyTable(cluster, database, "entity");
  for await (const { _id, name, domain } of store.providers.find()) await providers.write([[_id, name, domain]]);
  for await (const { _id, slug, name } of store.entities.find({}, { projection: { slug: 1, name: 1 } }))
    await entities.write([[_id, slug, name]]);
  await Promise.all([providers.end(), entities.end()]);
}

/** Differs where the corpus or the tables differ. */
async function stampOf({ articles, providers, entities }: Store): Promise<string> {
  const fields = { revision: 1, related: 1, topicIds: 1, "mentions.entityId": 1, "mentions.salience": 1 };
  const parts = await Promise.all([
    ...[articles, providers, entities].map((collection) => collection.estimatedDocumentCount()),
    articles.find({}, { projection: fields, sort: { _id: 1 }, limit: STAMPED_ARTICLES }).toArray(),
  ]);
  return createHash("sha256")
    .update(JSON.stringify([SCHEMA, API, parts]))
    .digest("hex");
}

function stampIn(cluster: Cluster, database: string): string {
  const sql = `select shobj_description(oid, 'pg_database') from pg_database where datname = '${database}';`;
  return cluster.run("postgres", sql).trim();
}
