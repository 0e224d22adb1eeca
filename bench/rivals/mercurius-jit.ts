import Fastify from "fastify";
import { defaultFieldResolver, isObjectType, type GraphQLSchema } from "graphql";
import mercurius from "mercurius";
import { readConfig } from "../../src/config.js";
import { createContext, type RequestContext } from "../../src/context.js";
import { LIMITS } from "../../src/http/limits/limits.js";
import { buildGraph } from "../../src/resolvers/graph.js";
import { openStore } from "../../src/store/connection.js";
import { serve } from "./support/serve.js";

/**
 * Another engine over our own schema, resolvers and loaders: Mercurius on Fastify, with each document compiled by graphql-jit from its
 * first repetition on. Only what runs a query differs, so it tells what the engine is worth. It checks no limits and no cost, logs
 * nothing, and does not stop reading for clients that have left: all in its favour.
 */
const store = await openStore(readConfig(), { readOnly: true });
const app = Fastify();
await app.register(mercurius, {
  schema: withMethodsCalled(buildGraph()),
  jit: 1,
  context: () => requestContext(),
});
await serve(app, () => store.close());

/** Mercurius copies a context's own properties, and no methods of its class. */
function requestContext(): Pick<RequestContext, "loaders" | "once"> {
  const context = createContext({ store, maxTimeMS: LIMITS.readMs });
  return { loaders: context.loaders, once: (place, make) => context.once(place, make) };
}

/**
 * Where a field has no resolver, GraphQL calls the property if it is a method; graphql-jit only reads it. Our pages answer by methods, so
 * their fields, and no others, are given the resolver that GraphQL takes by default.
 */
function withMethodsCalled(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !/Connection$|^PageInfo$/.test(type.name)) continue;
    for (const field of Object.values(type.getFields())) field.resolve ??= defaultFieldResolver;
  }
  return schema;
}
