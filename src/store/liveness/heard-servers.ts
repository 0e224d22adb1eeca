import type { MongoClient, ServerHeartbeatFailedEvent, ServerHeartbeatSucceededEvent } from "mongodb";

type HeartbeatSource = Pick<MongoClient, "on"> & {
  options: Pick<MongoClient["options"], "heartbeatFrequencyMS" | "loadBalanced">;
};

/**
 * Follows what a client hears of its servers by connections of their own, however busy all others are.
 * @returns how many milliseconds ago the primary, or while none is known any server, should have been heard again; 0 while all is well
 */
export function silenceOf(client: HeartbeatSource, now: () => number = () => performance.now()): () => number {
  const { heartbeatFrequencyMS, loadBalanced } = client.options;
  // Nothing is heard of what stands behind a balancer.
  if (loadBalanced) return () => 0;
  const heardAt = new Map<string, number>();
  const start = now();
  let primary: string | undefined;
  client.on("serverHeartbeatSucceeded", ({ connectionId, reply }: ServerHeartbeatSucceededEvent) => {
    heardAt.set(connectionId, now());
    if (reply["isWritablePrimary"] === true) primary = connectionId;
    else if (primary === connectionId) primary = undefined;
  });
  client.on("serverHeartbeatFailed", ({ connectionId }: ServerHeartbeatFailedEvent) => {
    if (primary === connectionId) primary = undefined;
    // The client has given it up, be it for a stall of this process, and now waits for a server no longer than it may by itself.
    heardAt.set(connectionId, now());
  });
  return () => {
    const last = primary === undefined ? Math.max(start, ...heardAt.values()) : (heardAt.get(primary) ?? start);
    return Math.max(0, now() - last - heartbeatFrequencyMS);
  };
}
