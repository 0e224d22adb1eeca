import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import type { Document, IndexDescription } from "mongodb";
import { readConfig } from "../../src/config.js";
import { articles } from "../../src/store/articles.js";
import { articleSortKeys } from "../../src/store/article-sort-keys.js";
import { openStore } from "../../src/store/connection.js";
import { idOf } from "../../src/store/ids.js";
import { providers } from "../../src/store/providers.js";

/**
 * The yardstick of loading: what one would write by hand to have these files in a database, and no more. Each file is read, taken apart
 * and inserted as a plain document, with the indexes of the product's lists. Nothing is merged, recognised in texts, searched for,
 * related or counted, and a second run would not know the first. `bulk-load.js FOLDER`, into the empty database of the environment.
 */
const BATCH = 1_000;
const [folder = ""] = process.argv.slice(2);
const { articles: found, close } = await openStore(readConfig());

await loadKind("articles", articles.indexes.filter(isOfLists), articleOf);
await loadKind("organizations", providers.indexes.slice(1).filter(isOfLists), ({ facts }) => facts);
await loadKind("wiki", [], ({ facts, body }) => ({ ...facts, body }));
await close();

interface File {
  facts: Document;
  body: string;
}

async function loadKind(
  kind: string,
  indexes: IndexDescription[],
  documentOf: (file: File) => Document,
): Promise<void> {
  const collection = found.db.collection(kind);
  let batch: Document[] = [];
  const send = async (): Promise<void> => {
    if (batch.length > 0) await collection.insertMany(batch, { ordered: false });
    batch = [];
  };
  for (const name of readdirSync(join(folder, kind), { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".md")) continue;
    batch.push(documentOf(readFile(join(folder, kind, name))));
    if (batch.length === BATCH) await send();
  }
  await send();
  if (indexes.length > 0) await collection.createIndexes(indexes);
}

/** Front matter, where there is some, and what follows. */
function readFile(path: string): File {
  const text = readFileSync(path, "utf8");
  const [, front, body = text] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  return { facts: (front === undefined ? {} : load(front)) as Document, body };
}

function articleOf({ facts, body }: File): Document {
  const { publishedDateTime, webUrl, type, provider, topics, related = [], ...rest } = facts as ArticleFacts;
  const publishedAt = new Date(publishedDateTime);
  const entityIds = topics.map((name) => idOf("entity", name));
  return {
    ...rest,
    body,
    url: webUrl,
    kind: type.toUpperCase(),
    publishedAt,
    ingestedAt: new Date(),
    isStub: false,
    providerId: idOf("provider", provider.domain),
    topicIds: entityIds,
    entityIds,
    related: related.map((other) => ({ articleId: idOf("article", other.webUrl), reason: "EDITORIAL", score: 1 })),
    fold: { title: rest.title.toLowerCase() },
    sort: articleSortKeys({ ...rest, publishedAt }, provider.name),
  };
}

interface ArticleFacts {
  title: string;
  quality?: number;
  heat?: number;
  publishedDateTime: string;
  webUrl: string;
  type: string;
  provider: { name: string; domain: string };
  topics: string[];
  related?: { webUrl: string }[];
}

/** The index of words is of search. */
function isOfLists({ key }: IndexDescription): boolean {
  return !("search.terms" in key);
}
