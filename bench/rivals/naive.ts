import { typeDefs } from "./naive-schema.js";
import { resolvers } from "./naive-resolvers.js";
import { openCollections, type Collections } from "./support/collections.js";
import { serveApollo } from "./support/serve-apollo.js";

/**
 * What a first version often looks like: Apollo Server over SDL and resolvers that each ask the store for what they need, one command
 * for each field and parent, for whole documents. It has our collections and indexes, so each of its commands is a fast one.
 */
const { collections, close } = await openCollections();
await serveApollo<Collections>({
  graph: { typeDefs, resolvers },
  createContext: () => collections,
  close,
});
