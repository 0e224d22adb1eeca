import mongoose from "mongoose";
import { buildSchema } from "./graphql-compose-mongoose/schema.js";
import { findDatabase } from "./support/database.js";
import { serveApollo } from "./support/serve-apollo.js";

/**
 * The usual way to a GraphQL API from MongoDB models: Mongoose models of our collections, types and resolvers that
 * graphql-compose-mongoose derives from them, DataLoaders and plain objects where it offers them, behind Apollo Server. It selects only
 * the fields that a query asks for, as it always does. Its query texts are its own (graphql-compose-mongoose-queries.ts).
 */
const { uri, name, leave } = await findDatabase();
await mongoose.connect(uri, { dbName: name });
await serveApollo({
  graph: { schema: buildSchema() },
  createContext: () => ({}),
  async close() {
    await mongoose.disconnect();
    await leave();
  },
});
