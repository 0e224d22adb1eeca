import { MongoClient, type Collection } from "mongodb";
import type { ArticleDocument } from "../../../src/store/articles.js";
import type { EntityDocument } from "../../../src/store/entities.js";
import type { ProviderDocument } from "../../../src/store/providers.js";
import { findDatabase } from "./database.js";

export interface Collections {
  articles: Collection<ArticleDocument>;
  providers: Collection<ProviderDocument>;
  entities: Collection<EntityDocument>;
}

/** The product's collections, with their indexes, through a client as the driver's documentation makes it: all options are its defaults. */
export async function openCollections(): Promise<{ collections: Collections; close: () => Promise<void> }> {
  const { uri, name, leave } = await findDatabase();
  const client = await MongoClient.connect(uri);
  const db = client.db(name);
  return {
    collections: {
      articles: db.collection("articles"),
      providers: db.collection("providers"),
      entities: db.collection("entities"),
    },
    async close() {
      await client.close();
      await leave();
    },
  };
}
