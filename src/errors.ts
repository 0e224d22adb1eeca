import { commandToRun } from "./config/surroundings.js";

/**
 * Every failure a user can meet: its permanent code, what is said in public, and what to do about it.
 * `public: true` codes may reach a GraphQL client in `extensions.code`; the others are for the command line and the logs.
 */
export const ERRORS = {
  BAD_USER_INPUT: {
    public: true,
    message: "An argument is not valid.",
    remedy: "Correct the argument that the message names.",
  },
  INVALID_CURSOR: {
    public: true,
    message: "The cursor does not belong to this list and order.",
    remedy:
      "Pass a cursor that this same list gave with this same orderBy, or leave it out to start from the beginning.",
  },
  QUERY_TOO_COSTLY: {
    public: true,
    message: "The query asks for more than one request may.",
    remedy: "Ask for smaller pages (first, last), fewer nested lists or aliases, or split the query.",
  },
  TIMEOUT: {
    public: true,
    message: "The request took longer than it may.",
    remedy:
      "Ask for less at once: fewer filters by relation, smaller pages, fewer lists, facets or timelines, or split the query.",
  },
  TOO_MANY_REQUESTS: {
    public: true,
    message: "Too many costly requests at once.",
    remedy: "Send costly requests one after the other, and wait as long as Retry-After says before the next.",
  },
  ANSWER_TOO_LARGE: {
    public: true,
    message: "The answer is larger than one may be.",
    remedy: "Ask for fewer fields, above all bodies, or for smaller pages (first, last).",
  },
  UNAUTHENTICATED: {
    public: true,
    message: "This server asks for a key.",
    remedy: "Send a key in the header Authorization: Bearer KEY, or x-api-key; newsgraph keys add makes one.",
  },
  DOCUMENT_NOT_LISTED: {
    public: true,
    message: "This server answers the documents of its list alone, and this is none of them.",
    remedy: "Send a document that the server's list has, or have its operator put this one there.",
  },
  PERSISTED_QUERY_NOT_FOUND: {
    public: true,
    message: "This server knows no document of this id.",
    remedy: "Send the document itself.",
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    public: true,
    message: "This server knows no documents by id.",
    remedy: "Send the document itself.",
  },
  STORE_UNAVAILABLE: {
    public: true,
    message: "The store did not answer in time.",
    remedy: "Try again in a moment.",
  },
  INDEXES_MISSING: {
    public: false,
    message: "The store lacks indexes, without which queries would be slow.",
    remedy: "Start the server again, which creates them; the log names them.",
  },
  BAD_CONFIGURATION: {
    public: false,
    message: "The configuration is not valid.",
    remedy: "Correct the environment variables that the message names; docs/configuration.md lists them all.",
  },
  BAD_USAGE: { public: false, message: "The command was not understood.", remedy: `See ${commandToRun("--help")}.` },
  NOTHING_TO_READ: {
    public: false,
    message: "There is nothing to read.",
    remedy: "Give a folder or file that holds at least one document.",
  },
  STORE_UNREACHABLE: {
    public: false,
    message: "The store cannot be reached.",
    remedy:
      "Check MONGODB_URI, that MongoDB runs, and that this machine may reach it; or unset MONGODB_URI for the embedded store.",
  },
  STORE_FORBIDS: {
    public: false,
    message: "The user of MONGODB_URI may not do this in the store.",
    remedy:
      "Give that user the roles readWrite and dbAdmin on the database (MONGODB_DATABASE); docs/deployment.md says which command needs which.",
  },
  NO_MONGOD: {
    public: false,
    message: "No mongod could be had for the embedded store.",
    remedy:
      "One of three ways out: set MONGODB_URI to a running MongoDB 6.0 or newer; set NEWSGRAPH_MONGOD to a mongod binary (or put one on PATH); or run `docker compose up`.",
  },
  DATA_FOLDER_UNUSABLE: {
    public: false,
    message: "The folder of the embedded store cannot be used.",
    remedy: "Set NEWSGRAPH_DATA to a folder that this user may write to.",
  },
  EMBEDDED_STORE_FAILED: {
    public: false,
    message: "The embedded store did not start.",
    remedy:
      "Read the end of mongod.log in the data folder (NEWSGRAPH_DATA); if its files are damaged, move the folder away and seed again.",
  },
  CANNOT_LISTEN: {
    public: false,
    message: "The address cannot be listened on.",
    remedy: "Choose another with --port and --host (or PORT and HOST); port 0 picks a free one.",
  },
  SEED_RUNNING: {
    public: false,
    message: "Another seed run is writing to this store.",
    remedy: "Wait until it has finished, then run this one again.",
  },
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** A failure with a permanent code. `detail` is safe to show to a user; `cause` is for logs only. */
export class NewsgraphError extends Error {
  readonly code: ErrorCode;
  /** What to do about it. */
  readonly remedy: string;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "NewsgraphError";
    this.code = code;
    this.remedy = ERRORS[code].remedy;
  }

  get isPublic(): boolean {
    return ERRORS[this.code].public;
  }
}

/** Builds the error of `code`; `detail` names what happened and where, in words a user may read. */
export function failure(code: ErrorCode, detail?: string, cause?: unknown): NewsgraphError {
  return new NewsgraphError(code, detail ?? ERRORS[code].message, cause === undefined ? undefined : { cause });
}
