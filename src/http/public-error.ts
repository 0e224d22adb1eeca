import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { failure, NewsgraphError, type ErrorCode } from "../errors.js";

/** `extensions.code` of an answer; permanent names. */
export type PublicCode =
  | Extract<
      ErrorCode,
      | "BAD_USER_INPUT"
      | "INVALID_CURSOR"
      | "QUERY_TOO_COSTLY"
      | "TIMEOUT"
      | "TOO_MANY_REQUESTS"
      | "ANSWER_TOO_LARGE"
      | "UNAUTHENTICATED"
      | "DOCUMENT_NOT_LISTED"
      | "PERSISTED_QUERY_NOT_FOUND"
      | "PERSISTED_QUERY_NOT_SUPPORTED"
      | "STORE_UNAVAILABLE"
    >
  | "GRAPHQL_PARSE_FAILED"
  | "GRAPHQL_VALIDATION_FAILED"
  | "INTERNAL_SERVER_ERROR";

const INTERNAL_MESSAGE = "Something went wrong on our side.";
const LONGEST_MESSAGE = 500;

/** What the GraphQL engine says of a request is about the request alone, and safe; its codes, and what they are called here. */
const ENGINE_CODES = new Map<unknown, PublicCode>([
  ["GRAPHQL_PARSE_FAILED", "GRAPHQL_PARSE_FAILED"],
  ["GRAPHQL_VALIDATION_FAILED", "GRAPHQL_VALIDATION_FAILED"],
  ["BAD_USER_INPUT", "BAD_USER_INPUT"],
  ["BAD_REQUEST", "BAD_USER_INPUT"],
  ["OPERATION_RESOLUTION_FAILURE", "BAD_USER_INPUT"],
]);

/** Makes a NewsgraphError of an error that means the store cannot answer; gives back any other as it came. */
export type StoreFailure = (error: unknown) => unknown;

/** The one place that decides what of an error a client sees: a known public failure, a complaint about the request, or nothing. */
export function publicError(
  formatted: GraphQLFormattedError,
  error: unknown,
  storeFailure: StoreFailure,
): GraphQLFormattedError {
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  const known = knownFailure(error, storeFailure);
  if (known?.isPublic) {
    return { message: shorten(known.message), ...place, extensions: { code: known.code, remedy: known.remedy } };
  }
  const code = known ? undefined : engineCode(formatted, error);
  if (code === undefined) return { message: INTERNAL_MESSAGE, ...place, extensions: { code: "INTERNAL_SERVER_ERROR" } };
  return { message: shorten(formatted.message), ...place, extensions: { code } };
}

/** Whether the request is innocent of this error; then the log must have it with its cause. */
export function isOurFault(error: GraphQLError, storeFailure: StoreFailure): boolean {
  const known = knownFailure(error, storeFailure);
  if (known) return !known.isPublic || known.code === "STORE_UNAVAILABLE";
  return engineCode(error, error) === undefined;
}

/** A request that never reached the GraphQL engine, answered in the same shape. */
export function errorBody(code: PublicCode, message: string, requestId: string, remedy?: string): string {
  const extensions = { code, ...(remedy !== undefined && { remedy }), requestId };
  return JSON.stringify({ errors: [{ message: shorten(message), extensions }] });
}

/** The failure behind `error`, where a resolver, a loader or the store threw one. */
function knownFailure(error: unknown, storeFailure: StoreFailure): NewsgraphError | undefined {
  const inner = storeFailure(innermost(error));
  if (inner instanceof NewsgraphError) return inner;
  return isTokenLimit(error) ? tokenFailure(error as Error) : undefined;
}

/** graphql-js wraps what a resolver throws, Apollo wraps that again. */
export function innermost(error: unknown): unknown {
  let inner = error;
  while (inner instanceof GraphQLError && inner.originalError) inner = inner.originalError;
  return inner;
}

function engineCode(formatted: GraphQLFormattedError, error: unknown): PublicCode | undefined {
  const code = ENGINE_CODES.get(formatted.extensions?.["code"]);
  if (code !== undefined) return code;
  return isComplaintOfExecution(error) ? "BAD_USER_INPUT" : undefined;
}

/** The parser stops at the limit of tokens with what looks like a syntax error. */
function isTokenLimit(error: unknown): boolean {
  return (
    error instanceof GraphQLError && /^Syntax Error: Document contains more tha[tn] \d+ tokens\./.test(error.message)
  );
}

function tokenFailure({ message }: Error): NewsgraphError {
  return failure("QUERY_TOO_COSTLY", `The query has more than ${/\d+/.exec(message)?.[0]} tokens.`);
}

const COMPLAINTS_OF_EXECUTION =
  /^(Argument "|Schema is not configured to execute |Too many errors processing variables)/;

/**
 * A null variable where none may be, in an argument of a field or directive, an operation of a kind that the schema lacks, and that
 * variables have more errors than are listed are found only while executing, and graphql-js gives them no code.
 */
function isComplaintOfExecution(error: unknown): boolean {
  const inner = innermost(error);
  return inner instanceof GraphQLError && COMPLAINTS_OF_EXECUTION.test(inner.message);
}

function shorten(message: string): string {
  return message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;
}
