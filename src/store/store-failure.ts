import { MongoError, MongoNetworkError, MongoServerError, MongoSystemError } from "mongodb";
import { failure, NewsgraphError } from "../errors.js";

/** Codes of the server that pass: shutting down, no primary for the moment, a write not confirmed in time. */
const PASSING_CODES = new Set([6, 7, 64, 89, 91, 134, 189, 9001, 10107, 11600, 11602, 13435, 13436]);
/** The server has no room left on its disk. */
const OUT_OF_SPACE = 14031;
/** The server worked on a command for as long as it may. */
const OUT_OF_TIME = new Set([50, 262]);
/** The user has no role that allows the command. */
const UNAUTHORIZED = 13;
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
 * for too much work TIMEOUT, one that the user may not give STORE_FORBIDS, each with the driver's error as its cause; anything else (an aborted call, a refused document, a mistake of ours) is given back as it came.
 */
export function storeFailure(error: unknown): unknown {
  if (error instanceof NewsgraphError || !(error instanceof MongoError)) return error;
  if (error instanceof MongoServerError && OUT_OF_TIME.has(Number(error.code)))
    return failure("TIMEOUT", undefined, error);
  if (error instanceof MongoServerError && error.code === UNAUTHORIZED)
    return failure("STORE_FORBIDS", undefined, error);
  if (isOutOfSpace(error)) return failure("STORE_UNAVAILABLE", "The disk of the store is full.", error);
  return isPassing(unwrapped(error)) ? failure("STORE_UNAVAILABLE", undefined, error) : error;
}

/** Whether the server refused a write since its disk is full: it answers on, and writes again once there is room. */
export function isOutOfSpace(error: unknown): boolean {
  return error instanceof MongoServerError && error.code === OUT_OF_SPACE;
}

/** A bulk of writes wraps what ended one of its commands, be it an answer of the server or a broken connection. */
function unwrapped(error: MongoError): MongoError {
  const inner: unknown = error instanceof MongoServerError ? error.errorResponse : undefined;
  return inner instanceof MongoError ? inner : error;
}

function isPassing(error: MongoError): boolean {
  if (error instanceof MongoNetworkError || error instanceof MongoSystemError || PASSING_NAMES.has(error.name))
    return true;
  return error instanceof MongoServerError && PASSING_CODES.has(Number(error.code));
}
