import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { failure } from "../../errors.js";
import { refuse } from "../http-failures.js";
import type { Spent } from "./key-budgets.js";
import type { Key, KeyRing } from "./key-ring.js";
import { sentKey } from "./sent-key.js";

declare module "fastify" {
  interface FastifyRequest {
    /** Absent where the client sent none, or keys are not looked at. */
    apiKey: Key | undefined;
  }
}

export interface KeyRules {
  /** Whether who sends no key is refused. */
  isRequired: boolean;
  ring: KeyRing;
}

/** What says something of the content, or of what may be asked. Whether the server is alive, and the files of pages, are for all. */
const GUARDED = new Set(["/graphql", "/schema.graphql", "/limits"]);

const REMEDY = failure("UNAUTHENTICATED").remedy;

/** Lets requests pass that have a valid key, or none where none is required, and counts what each key asks for. */
export function guardByKeys(app: FastifyInstance, rules: KeyRules | undefined): void {
  app.decorateRequest("apiKey", undefined);
  if (rules === undefined) return;
  app.addHook("onRequest", (request, reply, done) => {
    if (!GUARDED.has(request.routeOptions.url ?? "")) return done();
    const sent = sentKey(request.headers);
    if (sent === undefined && !rules.isRequired) return done();
    const complaint =
      sent === undefined ? failure("UNAUTHENTICATED").message : complaintAbout(sent, request, rules.ring);
    if (complaint !== undefined) return void unauthenticated(request, reply, complaint, sent !== undefined);
    const spent = request.apiKey?.budgets.spendOperations(1);
    if (spent === undefined) return done();
    refuseSpent(request, reply, spent);
  });
  app.addHook("onSend", (request, reply, payload, done) => {
    if (request.apiKey) void reply.headers(request.apiKey.budgets.headers);
    done(null, payload);
  });
}

/** Answers that the budget of the request's key is spent. */
export function refuseSpent(
  request: FastifyRequest,
  reply: FastifyReply,
  { message, retryAfter }: Spent,
): FastifyReply {
  if (retryAfter === undefined) return refuse(request, reply, 400, "QUERY_TOO_COSTLY", message);
  return refuse(request, reply.header("retry-after", retryAfter), 429, "TOO_MANY_REQUESTS", message);
}

function complaintAbout(
  sent: NonNullable<ReturnType<typeof sentKey>>,
  request: FastifyRequest,
  ring: KeyRing,
): string | undefined {
  if ("complaint" in sent) return sent.complaint;
  request.apiKey = ring.find(sent.key);
  return request.apiKey ? undefined : "This key is not valid: it was never given out, or has been revoked.";
}

function unauthenticated(request: FastifyRequest, reply: FastifyReply, message: string, hasKey: boolean): FastifyReply {
  const challenge = `Bearer realm="newsgraph"${hasKey ? ', error="invalid_token"' : ""}`;
  void reply.header("www-authenticate", challenge).header("cache-control", "no-store");
  return refuse(request, reply, 401, "UNAUTHENTICATED", `${message} ${REMEDY}`);
}
