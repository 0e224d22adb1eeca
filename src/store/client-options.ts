import type { MongoClientOptions } from "mongodb";
import { optionsNamedIn } from "./store-address.js";

/**
 * - `read`: many short operations for people who wait. A server that falls silent is given up soon, and a secondary answers meanwhile;
 *   where there is none either, that is told soon, too.
 *   A place in the pool may be as long in coming as an answer: a burst of requests is to be slow, not to fail.
 * - `write`: long runs whose single operations may be large. They read what they wrote, so from the primary alone. A server on a busy machine
 *   may be silent for seconds, and so may we while we compute: to give it up ends what is under way, and nobody waits who would be served by
 *   another one sooner. So it is asked, and not listened to without a break.
 * - `build`: indexes may be long in the making; no answer for minutes is no fault.
 */
export type ClientUse = "read" | "write" | "build";

const PATIENT: MongoClientOptions = {
  connectTimeoutMS: 10_000,
  serverMonitoringMode: "poll",
  waitQueueTimeoutMS: 30_000,
  readPreference: "primary",
};

const BY_USE: Record<ClientUse, MongoClientOptions> = {
  read: {
    heartbeatFrequencyMS: 500,
    serverSelectionTimeoutMS: 1_500,
    socketTimeoutMS: 5_000,
    waitQueueTimeoutMS: 5_000,
    readPreference: "primaryPreferred",
  },
  write: { ...PATIENT, socketTimeoutMS: 60_000 },
  build: { ...PATIENT, socketTimeoutMS: 0 },
};

/** Our settings for a client of `uri`; what the connection string sets itself has precedence. */
export function clientOptions(uri: string, use: ClientUse): MongoClientOptions {
  const named = optionsNamedIn(uri);
  const ours: MongoClientOptions = {
    appName: "newsgraph",
    connectTimeoutMS: 2_000,
    heartbeatFrequencyMS: 1_000,
    serverSelectionTimeoutMS: 5_000,
    retryReads: true,
    retryWrites: true,
    ...BY_USE[use],
  };
  const open = Object.entries(ours).filter(([name]) => !named.has(name.toLowerCase()));
  const namesWriteConcern = ["w", "wtimeoutms", "journal"].some((name) => named.has(name));
  return {
    ...(Object.fromEntries(open) as MongoClientOptions),
    // Without a limit a write waits for ever for a majority that is gone.
    ...(!namesWriteConcern && { writeConcern: { w: "majority", wtimeoutMS: 30_000 } }),
    ignoreUndefined: true,
  };
}
