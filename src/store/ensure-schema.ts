import {
  MongoNetworkError,
  MongoServerError,
  type Collection,
  type Db,
  type Document,
  type IndexDescription,
} from "mongodb";
import { apiKeys } from "./api-keys/api-keys.js";
import { articles } from "./articles.js";
import type { CollectionDefinition } from "./collection.js";
import { coverage } from "./coverage.js";
import { documents } from "./documents.js";
import { entities } from "./entities.js";
import { entityRelations } from "./entity-relations.js";
import { meta } from "./meta.js";
import { providerRelations } from "./provider-relations.js";
import { providers } from "./providers.js";
import { runs } from "./runs.js";
import { similarity } from "./similarity.js";
import { stories } from "./stories.js";
import { suggestions } from "./suggestions.js";

const DEFINITIONS: CollectionDefinition[] = [
  articles,
  providers,
  entities,
  coverage,
  stories,
  similarity,
  entityRelations,
  providerRelations,
  suggestions,
  documents,
  runs,
  meta,
  apiKeys,
];

/** What another process doing the same at the same moment makes of our own attempt. */
const DONE_BY_ANOTHER = { create: 48, drop: 27 } as const;
/** Another process changes the same collection just now: try again. */
const BUSY = new Set([12586, 12587, 117, 112, 264]);
const ATTEMPTS = 50;
const PAUSE_MS = 100;

/**
 * Makes every collection what its definition says: it is there, with its validator, and with exactly its indexes.
 * Does nothing where nothing lacks, and may be run by several processes at once.
 */
export async function ensureSchema(db: Db, definitions: CollectionDefinition[] = DEFINITIONS): Promise<void> {
  const found = await db.listCollections({}, { nameOnly: false }).toArray();
  await Promise.all(
    definitions.map(async (definition) => {
      const options = found.find(({ name }) => name === definition.name)?.options;
      await patiently(() => ensureValidator(db, definition, options));
      await patiently(() => ensureIndexes(db.collection(definition.name), definition.indexes));
    }),
  );
}

async function ensureValidator(
  db: Db,
  { name, schema }: CollectionDefinition,
  existing: Document | undefined,
): Promise<void> {
  const wanted = { validator: { $jsonSchema: schema }, validationLevel: "strict", validationAction: "error" };
  if (existing === undefined) {
    try {
      await db.createCollection(name, wanted);
      return;
    } catch (error) {
      if (!isCode(error, DONE_BY_ANOTHER.create)) throw error;
    }
  }
  if (existing !== undefined && Object.entries(wanted).every(([key, value]) => same(existing[key], value))) return;
  await db.command({ collMod: name, ...wanted });
}

async function ensureIndexes(collection: Collection, wanted: IndexDescription[]): Promise<void> {
  const existing = (await collection.listIndexes().toArray()) as (IndexDescription & { name: string })[];
  const wantedSignatures = new Set(wanted.map(signature));
  // First: an index of the same key with other options would stand in the new one's way.
  for (const index of existing) {
    if (index.name !== "_id_" && !wantedSignatures.has(signature(index))) await dropIndex(collection, index.name);
  }
  const existingSignatures = new Set(existing.map(signature));
  const lacking = wanted.filter((index) => !existingSignatures.has(signature(index)));
  if (lacking.length > 0) await collection.createIndexes(lacking);
}

async function dropIndex(collection: Collection, name: string): Promise<void> {
  try {
    await collection.dropIndex(name);
  } catch (error) {
    if (!isCode(error, DONE_BY_ANOTHER.drop)) throw error;
  }
}

/** What makes two indexes the same, in whatever order the server names its options. */
function signature({
  key,
  unique = false,
  sparse = false,
  partialFilterExpression,
  expireAfterSeconds,
  collation,
}: IndexDescription): string {
  return JSON.stringify([key, unique, sparse, partialFilterExpression, expireAfterSeconds, collation]);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isCode(error: unknown, code: number): boolean {
  return error instanceof MongoServerError && error.code === code;
}

/** A step may be taken again whatever became of it: one that was done changes nothing any more. */
function isPassing(error: unknown): boolean {
  return error instanceof MongoNetworkError || (error instanceof MongoServerError && BUSY.has(Number(error.code)));
}

async function patiently(step: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await step();
    } catch (error) {
      if (attempt === ATTEMPTS || !isPassing(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}
