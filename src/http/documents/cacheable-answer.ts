import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";

export interface CacheRules {
  /** Seconds for which caches need not ask whether the answer is still the same. */
  maxAge: number;
  /** Whether it takes a key to be answered. */
  isPrivate: boolean;
}

/**
 * Lets caches keep the answer to a GET, and tells those that have it already that it is still the same. An answer with errors is kept by
 * none.
 * @param text JSON of the answer, `errors` first where there are any
 * @returns whether there is nothing left to send
 */
export function cacheableAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  text: string | Buffer,
  rules: CacheRules,
): boolean {
  if (reply.statusCode !== 200 || !isWhole(text)) {
    void reply.header("cache-control", "no-store");
    return false;
  }
  const etag = `W/"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
  const age = rules.maxAge > 0 ? `max-age=${rules.maxAge}` : "no-cache";
  const ofKeys = rules.isPrivate ? ["Authorization", "X-API-Key"] : [];
  const vary = [reply.getHeader("vary"), "Accept", ...ofKeys].filter(Boolean).join(", ");
  void reply.headers({ etag, "cache-control": `${rules.isPrivate ? "private" : "public"}, ${age}`, vary });
  const isSame = hasTag(request.headers["if-none-match"], etag);
  if (isSame) void reply.code(304);
  return isSame;
}

function isWhole(text: string | Buffer): boolean {
  return (typeof text === "string" ? text : text.toString("latin1", 0, 7)).startsWith('{"data"');
}

function hasTag(header: string | undefined, etag: string): boolean {
  const tags = (header ?? "").split(",").map((tag) => tag.trim());
  return tags.some((tag) => tag === "*" || tag === etag || `W/${tag}` === etag);
}
