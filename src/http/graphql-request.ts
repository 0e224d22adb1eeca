import { HeaderMap } from "@apollo/server";
import type { FastifyRequest } from "fastify";
import type { AnswerType } from "./answer-type.js";
import type { RequestScope, ScopedRequest } from "./request-scope.js";

const OPTIONAL = ["operationName", "variables", "extensions"] as const;

/**
 * The request as the engine takes it. What clients send for "none" is left out.
 * @param body its whole body, or one operation of it
 */
export function graphqlRequest(
  request: FastifyRequest,
  accept: AnswerType,
  scope: RequestScope,
  body: unknown = request.body,
): ScopedRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === "string") headers.set(name, value);
  }
  // The engine answers in JSON where nothing else is asked for; the header would have it weigh that once more.
  if (accept === "application/json") headers.delete("accept");
  else headers.set("accept", accept);
  return {
    method: request.method,
    headers,
    search: searchOf(request.url),
    body: bodyOf(body),
    scope,
    facts: { phases: {} },
    startedAt: performance.now(),
  };
}

function searchOf(url: string): string {
  const start = url.indexOf("?");
  if (start === -1) return "";
  const search = new URLSearchParams(url.slice(start));
  for (const name of OPTIONAL) {
    const values = search.getAll(name);
    if (values.every((value) => value === "" || value === "null")) search.delete(name);
  }
  return `?${search.toString()}`;
}

function bodyOf(body: unknown): unknown {
  if (typeof body !== "object" || body === null || !("operationName" in body) || body.operationName !== "") return body;
  return { ...body, operationName: null };
}
