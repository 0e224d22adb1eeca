import type { IncomingHttpHeaders } from "node:http";

/** The key that came with a request, none, or why it cannot be told. */
export type SentKey = { key: string } | { complaint: string } | undefined;

const BEARER = /^bearer(?:\s+(.*))?$/is;

/** What stands in `Authorization: Bearer` or `x-api-key`. Other schemes of `Authorization` are somebody else's, such as a proxy's. */
export function sentKey({ authorization, "x-api-key": named }: IncomingHttpHeaders): SentKey {
  const bearer = authorization === undefined ? null : BEARER.exec(authorization.trim());
  const keys = new Set<string>();
  if (bearer) keys.add(bearer[1] ?? "");
  if (typeof named === "string") keys.add(named.trim());
  if (keys.size > 1) return { complaint: "The headers Authorization and x-api-key hold two different keys." };
  const [key] = keys;
  return key === undefined ? undefined : { key };
}
