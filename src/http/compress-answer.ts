import { gzip, gzipSync } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";

/** Smaller answers fit into a few packets; packing them costs more than it saves. */
const THRESHOLD = 4_096;
/** Up to here packing in place takes less than a millisecond, and less than handing it to a thread. */
const LARGEST_IN_PLACE = 262_144;
/** JSON shrinks to a fifth at the lowest level already; the highest takes four times as long for a tenth more. */
const OPTIONS = { level: 1 } as const;
const ACCEPTS_GZIP = /(?:^|[,\s])(?:gzip|\*)(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i;

/** An `onSend` hook that packs a large answer in one piece, where the client can read it. Streams would cost ten times as much. */
export function compressAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error: Error | null, payload: unknown) => void,
): void {
  if (!(typeof payload === "string" || Buffer.isBuffer(payload)) || payload.length < THRESHOLD)
    return done(null, payload);
  const vary = reply.getHeader("vary");
  void reply.header("vary", vary === undefined ? "Accept-Encoding" : `${String(vary)}, Accept-Encoding`);
  if (!ACCEPTS_GZIP.test(request.headers["accept-encoding"] ?? "")) return done(null, payload);
  void reply.header("content-encoding", "gzip").removeHeader("content-length");
  if (payload.length <= LARGEST_IN_PLACE) return done(null, gzipSync(payload, OPTIONS));
  gzip(payload, OPTIONS, done);
}
