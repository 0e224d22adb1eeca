import { readConfig } from "../../src/config.js";
import { openStore } from "../../src/store/connection.js";
import { typeDefs } from "./naive-schema.js";
import { resolvers, type NaiveContext } from "./naive-resolvers.js";
import { serveApollo } from "./support/serve-apollo.js";

/**
 * What a first version often looks like: Apollo Server over SDL and resolvers that each ask the store for what they need, one command
 * for each field and parent, for whole documents. It has our collections and indexes, so each of its commands is a fast one.
 */
const store = await openStore(readConfig(), { readOnly: true });
await serveApollo<NaiveContext>({
  graph: { typeDefs, resolvers },
  createContext: () => ({ store }),
  close: () => store.close(),
});
