import type { FastifyInstance, FastifyRequest } from "fastify";
import Negotiator from "negotiator";
import { PLAYGROUND_PATH } from "./playground.js";

/** The API's own types first: who takes anything gets what a client gets. */
const OFFERED = ["application/json", "application/graphql-response+json", "text/html"];

/** Whether a browser asks for a page to show. */
export function isVisit({ headers }: FastifyRequest): boolean {
  return new Negotiator({ headers }).mediaType(OFFERED) === "text/html";
}

/** Sends a browser that opens `/graphql` itself, without a query, to the playground. */
export function sendVisitsToPlayground(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, done) => {
    if (request.method !== "GET" || !/^\/graphql\??$/.test(request.url)) return done();
    if (!isVisit(request)) return done();
    void reply.header("vary", "accept").redirect(PLAYGROUND_PATH, 303);
  });
}
