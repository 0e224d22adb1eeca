import type { Collection, Document } from "mongodb";
import { articles } from "./articles.js";
import type { Store } from "./connection.js";
import { coverage } from "./coverage.js";
import { entities } from "./entities.js";
import { entityRelations } from "./entity-relations.js";
import type { Source } from "./find-page.js";
import { providerRelations } from "./provider-relations.js";
import { providers } from "./providers.js";
import { stories } from "./stories.js";

const DEFINITIONS = { articles, providers, entities, stories, coverage, entityRelations, providerRelations };

/** The collections of nodes and of what stands between them, whatever their documents. */
export function nodeSource(store: Store, name: keyof typeof DEFINITIONS): Source<Document & { _id: string }> {
  return {
    collection: store[name] as unknown as Collection<Document & { _id: string }>,
    definition: DEFINITIONS[name],
  };
}
