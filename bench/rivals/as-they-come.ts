import { buildSchema } from "type-graphql";
import { Loaders } from "./as-they-come/loaders.js";
import { ArticleResolver, EntityResolver, ProviderResolver, type Context } from "./as-they-come/resolvers.js";
import { openCollections } from "./support/collections.js";
import { serveApollo } from "./support/serve-apollo.js";

/**
 * What the product is made of, as its makers document it, in the hands of a good engineer: type-graphql's classes and decorators, Apollo
 * Server with its defaults, a DataLoader for every relation, the first articles of many parents by one `$lookup`, and only the
 * fields that the query selects. It has our collections and indexes. There are no limits, no cost and no log.
 */
const { collections, close } = await openCollections();
await serveApollo<Context>({
  graph: { schema: await buildSchema({ resolvers: [ArticleResolver, ProviderResolver, EntityResolver] }) },
  createContext: () => ({ collections, loaders: new Loaders(collections) }),
  close,
});
