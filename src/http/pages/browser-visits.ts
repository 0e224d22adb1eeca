import type { FastifyInstance } from "fastify";
import Negotiator from "negotiator";
import { PLAYGROUND_PATH } from "./playground.js";

/** The API's own types first: who takes anything gets what a client gets. */
const OFFERED = ["application/json", "application/graphql-response+json", "text/html"];

/** Sends a browser that opens `/graphql` itself, without a query, to the playground. */
export function sendVisitsToPlayground(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, done) => {
    if (request.method !== "GET" || !/^\/graphql\??$/.test(request.url)) return done();
    if (new Negotiator({ headers: request.headers }).mediaType(OFFERED) !== "text/html") return done();
    void reply.header("vary", "accept").redirect(PLAYGROUND_PATH, 303);
  });
}
