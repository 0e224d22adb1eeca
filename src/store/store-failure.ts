import { MongoError, MongoNetworkError, MongoServerError, MongoSystemError } from "mongodb";
import { failure, NewsgraphError } from "../errors.js";

/** Codes of the server that pass: out of time, shutting down, no primary for the moment, a write not confirmed in time. */
const PASSING_CODES = new Set([6, 7, 50, 64, 89, 91, 134, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436]);
const PASSING_NAMES = new Set([
  "MongoOperationTimeoutError",
  "MongoWaitQueueTimeoutError",
  "MongoNotConnectedError",
  "MongoServerClosedError",
  "MongoTopologyClosedError",
  "MongoClientClosedError",
  "MongoExpiredSessionError",
]);

/**
 * The one place that tells what an error of the driver means. A store that cannot answer now becomes STORE_UNAVAILABLE, with the
 * driver's error as its cause; anything else (an aborted call, a refused document, a mistake of ours) is given back as it came.
 */
export function storeFailure(error: unknown): unknown {
  if (error instanceof NewsgraphError || !(error instanceof MongoError) || !isPassing(error)) return error;
  return failure("STORE_UNAVAILABLE", undefined, error);
}

function isPassing(error: MongoError): boolean {
  if (error instanceof MongoNetworkError || error instanceof MongoSystemError || PASSING_NAMES.has(error.name))
    return true;
  return error instanceof MongoServerError && PASSING_CODES.has(Number(error.code));
}
