import type { Collection, CommandStartedEvent, Document, MongoClient } from "mongodb";
import type { Config } from "../config.js";
import type { ApiKeyRecord } from "./api-keys/api-keys.js";
import type { ArticleDocument } from "./articles.js";
import type { CommandEvents } from "./command-log.js";
import { connect } from "./connect.js";
import type { CoverageDocument } from "./coverage.js";
import type { DocumentRecord } from "./documents.js";
import { openEmbedded } from "./embedded.js";
import { ensureSchema } from "./ensure-schema.js";
import type { EntityDocument } from "./entities.js";
import type { EntityRelationsDocument } from "./entity-relations.js";
import type { MetaRecord } from "./meta.js";
import type { ProviderRelationsDocument } from "./provider-relations.js";
import type { ProviderDocument } from "./providers.js";
import type { RunRecord } from "./runs.js";
import type { SimilarityDocument } from "./similarity.js";
import { silenceOf } from "./liveness/heard-servers.js";
import type { StoreEvents } from "./store-events.js";
import { storeFailure } from "./store-failure.js";
import type { StoryDocument } from "./stories.js";
import type { SuggestionDocument } from "./suggestions.js";

export interface Store {
  /** Connection string, user and password included: not for people's eyes. */
  uri: string;
  /** Name of the database. */
  database: string;
  articles: Collection<ArticleDocument>;
  providers: Collection<ProviderDocument>;
  entities: Collection<EntityDocument>;
  coverage: Collection<CoverageDocument>;
  stories: Collection<StoryDocument>;
  similarity: Collection<SimilarityDocument>;
  entityRelations: Collection<EntityRelationsDocument>;
  providerRelations: Collection<ProviderRelationsDocument>;
  suggestions: Collection<SuggestionDocument>;
  documents: Collection<DocumentRecord>;
  runs: Collection<RunRecord>;
  meta: Collection<MetaRecord>;
  apiKeys: Collection<ApiKeyRecord>;
  /** @throws NewsgraphError STORE_UNAVAILABLE where the store does not answer within seconds */
  ping(): Promise<void>;
  /** Milliseconds since a server to read from should have been heard again; 0 while all is well. */
  silentFor(): number;
  /** Creates what lacks of collections, validators and indexes, and drops indexes that no definition has. */
  ensureSchema(): Promise<void>;
  /** Another database of the same server, over the same connections; closing it does nothing. */
  sibling(database: string): Store;
  /**
   * The same database over `connections` of its own, or more where they do not suffice, whose commands `listen` is told of; closing it
   * closes those alone. Being told costs the driver time for each command, so nobody else should have to share them.
   */
  openObserved(connections: number, listen: (events: CommandEvents) => void): Promise<Store>;
  /** Drops the whole database. */
  drop(): Promise<void>;
  /** Closes the connections; the last user of an embedded store thereby stops it. */
  close(): Promise<void>;
}

/** A command as it goes to the server. */
export interface StoreCommand {
  name: string;
  collection?: string;
  command: Document;
}

export interface StoreOptions {
  /** Told, in one sentence each, about what may take long at the start. */
  say?: (message: string) => void;
  onCommand?: (command: StoreCommand) => void;
  /** Is given what tells of connections, and of commands where those are told, before there are any. */
  observe?: ((events: StoreEvents) => void) | undefined;
  /** Whether commands are told: the driver then decodes each answer twice. */
  tellCommands?: boolean | undefined;
  /** The caller makes short reads for people who wait: a server that falls silent is given up after 5 s instead of 60. */
  readOnly?: boolean;
  /** No read is answered by a secondary, which may be behind. */
  primaryOnly?: boolean;
}

/**
 * Opens the store, the given one or else the embedded one. The one way to it, for development, tests and production alike.
 * @throws NewsgraphError STORE_UNREACHABLE, BAD_CONFIGURATION, NO_MONGOD, DATA_FOLDER_UNUSABLE or EMBEDDED_STORE_FAILED
 */
export async function openStore(
  config: Pick<Config, "mongodbUri" | "database" | "dataFolder" | "mongodBinary">,
  { say, onCommand, observe, tellCommands = false, readOnly = false, primaryOnly = false }: StoreOptions = {},
): Promise<Store> {
  const embedded =
    config.mongodbUri === undefined
      ? await openEmbedded({
          folder: config.dataFolder,
          ...(config.mongodBinary !== undefined && { binary: config.mongodBinary }),
          ...(say !== undefined && { say }),
        })
      : undefined;
  const uri = config.mongodbUri ?? embedded?.uri ?? "";
  try {
    const settings = {
      monitorCommands: onCommand !== undefined || tellCommands,
      ...(primaryOnly && { readPreference: "primary" as const }),
    };
    const client = await connect(uri, readOnly ? "read" : "write", settings, observe);
    if (onCommand !== undefined) client.on("commandStarted", (event) => onCommand(toStoreCommand(event)));
    return storeOn(client, uri, config.database, async () => {
      await client.close();
      await embedded?.leave();
    });
  } catch (error) {
    await embedded?.leave();
    throw error;
  }
}

function storeOn(client: MongoClient, uri: string, database: string, close: () => Promise<void>): Store {
  const db = client.db(database);
  const silentFor = silenceOf(client);
  return {
    uri,
    database,
    articles: db.collection("articles"),
    providers: db.collection("providers"),
    entities: db.collection("entities"),
    coverage: db.collection("coverage"),
    stories: db.collection("stories"),
    similarity: db.collection("similarity"),
    entityRelations: db.collection("entityRelations"),
    providerRelations: db.collection("providerRelations"),
    suggestions: db.collection("suggestions"),
    documents: db.collection("documents"),
    runs: db.collection("runs"),
    meta: db.collection("meta"),
    apiKeys: db.collection("apiKeys"),
    async ping() {
      try {
        await db.command({ ping: 1 });
      } catch (error) {
        throw storeFailure(error);
      }
    },
    silentFor,
    async ensureSchema() {
      // Of its own, since building an index may take longer than this client waits for an answer.
      const builder = await connect(uri, "build");
      try {
        await ensureSchema(builder.db(database));
      } finally {
        await builder.close();
      }
    },
    sibling: (other) => storeOn(client, uri, other, async () => {}),
    async openObserved(connections, listen) {
      const observed = await connect(uri, "read", { monitorCommands: true, minPoolSize: connections });
      listen(observed);
      return storeOn(observed, uri, database, () => observed.close());
    },
    drop: async () => void (await db.dropDatabase()),
    close,
  };
}

function toStoreCommand({ commandName, command }: CommandStartedEvent): StoreCommand {
  const target: unknown = commandName === "getMore" ? command["collection"] : command[commandName];
  return { name: commandName, ...(typeof target === "string" && { collection: target }), command };
}
