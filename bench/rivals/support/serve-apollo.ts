import { ApolloServer, type ApolloServerOptions, type BaseContext } from "@apollo/server";
import fastifyApollo, { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import Fastify from "fastify";
import { serve } from "./serve.js";

export interface ApolloRival<Context extends BaseContext> {
  /** The schema, or type definitions and resolvers. */
  graph: ApolloServerOptions<Context>;
  /** Run anew for each request. */
  createContext: () => Context;
  close: () => Promise<void>;
}

/**
 * Apollo Server as its documentation sets it up for production behind a framework: Fastify, the fastest of those it has an integration
 * for. All options are Apollo's defaults with NODE_ENV=production, but for the line feed that it writes after an answer: without it
 * answers can be compared byte for byte.
 */
export async function serveApollo<Context extends BaseContext>(rival: ApolloRival<Context>): Promise<void> {
  const app = Fastify();
  const apollo = new ApolloServer<Context>({
    ...rival.graph,
    plugins: [fastifyApolloDrainPlugin(app)],
    stringifyResult: (result) => JSON.stringify(result),
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo), { context: async () => rival.createContext() });
  await serve(app, rival.close);
}
