import { MongoError, MongoNetworkError, MongoServerError, MongoSystemError } from "mongodb";
import { failure, NewsgraphError } from "../errors.js";

/** Codes of the server that pass: shutting down, no primary for the moment, a write not confirmed in time. */
const PASSING_CODES = new Set([6, 7, 64, 89, 91, 134, 189, 9001, 10107, 11600, 11602, 13435, 13436]);
/** The server worked on a command for as long as it may. */
const OUT_OF_TIME = new Set([50, 262]);
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
 * The one place that tells what an error of the driver means. A store that cannot answer now becomes STORE_UNAVAILABLE, a command that asks
 * for too much work TIMEOUT, each with the driver's error as its cause; anything else (an aborted call, a refused document, a mistake of ours) is given back as it came.
 */
export function storeFailure(error: unknown): unknown {
  if (error instanceof NewsgraphError || !(error instanceof MongoError)) return error;
  if (error instanceof MongoServerError && OUT_OF_TIME.has(Number(error.code)))
    return failure("TIMEOUT", undefined, error);
  return isPassing(error) ? failure("STORE_UNAVAILABLE", undefined, error) : error;
}

function isPassing(error: MongoError): boolean {
  if (error instanceof MongoNetworkError || error instanceof MongoSystemError || PASSING_NAMES.has(error.name))
    return true;
  return error instanceof MongoServerError && PASSING_CODES.has(Number(error.code));
}
