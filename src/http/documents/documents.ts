import type { DocumentMode } from "../../config/trust.js";
import { failure } from "../../errors.js";
import type { PublicCode } from "../public-error.js";
import { RecentlyUsed } from "../recently-used.js";
import type { AskedDocument } from "./asked-document.js";
import { withoutPrefix, type DocumentList } from "./document-list.js";
import { sha256 } from "./sha256.js";

export interface DocumentSettings {
  mode: DocumentMode;
  list?: DocumentList;
  /** How long caches may keep answers to GETs by id, in seconds. */
  maxAge: number;
}

/** Why a request is not answered. */
export interface DocumentRefusal {
  code: PublicCode;
  message: string;
  remedy?: string;
  /** With a media type by which a refused document is a failed request. */
  status: number;
  /** Whether this is an answer by which clients go on, with status 200 whatever the media type. */
  isProtocol: boolean;
}

/** The text that a request means, where it is not the one it came with, and the digest under which to keep it once it proves valid. */
export interface FoundDocument {
  text?: string;
  keepAs?: string;
}

/** Kept for clients that leave the text out once they have sent it. */
const MOST_DOCUMENTS = 1_000;
const MOST_CHARACTERS = 5_000_000;
const LONGEST_ID = 200;
const DIGEST = /^[\da-f]{64}$/;

/** The documents that this server knows, and which of all it answers. */
export class Documents {
  readonly settings: DocumentSettings;
  readonly #sent = new RecentlyUsed<string>(MOST_DOCUMENTS, MOST_CHARACTERS, ({ length }) => length);

  constructor(settings: DocumentSettings) {
    this.settings = settings;
  }

  /** What a request asks for; a refusal has a message. */
  find(asked: AskedDocument): FoundDocument | DocumentRefusal {
    const { mode, list } = this.settings;
    const query = typeof asked.query === "string" && asked.query !== "" ? asked.query : undefined;
    const isAutomatic = given(asked.persistedQuery);
    if (!isAutomatic && (!given(asked.documentId) || (query !== undefined && !this.#knowsIds))) {
      return query === undefined || mode !== "listed" || list?.hasText(query) ? {} : notListed();
    }
    const id = idIn(asked);
    if (typeof id !== "string") return id;
    if (!this.#knowsIds) return notSupported(isAutomatic);
    if (query === undefined) {
      const text = list?.get(id) ?? this.#sent.get(id);
      return text === undefined ? notFound(isAutomatic) : { text };
    }
    if (sha256(query) !== id && list?.get(id) !== query) {
      return malformed("The document that was sent is not the one of this id: an id is the SHA-256 of its document.");
    }
    if (mode === "listed" && !list?.hasText(query)) return notListed();
    return { text: query, ...(mode === "automatic" && DIGEST.test(id) && { keepAs: id }) };
  }

  keep(digest: string, text: string): void {
    this.#sent.set(digest, text);
  }

  get #knowsIds(): boolean {
    return this.settings.mode === "automatic" || this.settings.list !== undefined;
  }
}

function idIn({ documentId, persistedQuery }: AskedDocument): string | DocumentRefusal {
  const ids: string[] = [];
  if (given(documentId)) {
    if (!isId(documentId)) return malformed(`documentId must be a text of 1 to ${LONGEST_ID} characters.`);
    ids.push(withoutPrefix(documentId));
  }
  if (given(persistedQuery)) {
    const { version, sha256Hash } = Object(persistedQuery) as { version?: unknown; sha256Hash?: unknown };
    if (version !== 1 || !isId(sha256Hash)) {
      return malformed("extensions.persistedQuery must have the version 1, and sha256Hash, a text.");
    }
    ids.push(withoutPrefix(sha256Hash));
  }
  const [id = "", other = id] = ids;
  return id === other ? id : malformed("documentId and extensions.persistedQuery name two documents.");
}

function isId(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= LONGEST_ID;
}

function given(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function malformed(message: string): DocumentRefusal {
  return { code: "BAD_USER_INPUT", message, status: 400, isProtocol: false };
}

/** Clients' links look for the very words of the messages of the protocol. */
function notFound(isProtocol: boolean): DocumentRefusal {
  return refusal("PERSISTED_QUERY_NOT_FOUND", isProtocol ? "PersistedQueryNotFound" : undefined);
}

function notSupported(isProtocol: boolean): DocumentRefusal {
  return refusal("PERSISTED_QUERY_NOT_SUPPORTED", isProtocol ? "PersistedQueryNotSupported" : undefined);
}

function notListed(): DocumentRefusal {
  return refusal("DOCUMENT_NOT_LISTED");
}

function refusal(
  code: "PERSISTED_QUERY_NOT_FOUND" | "PERSISTED_QUERY_NOT_SUPPORTED" | "DOCUMENT_NOT_LISTED",
  ofProtocol?: string,
): DocumentRefusal {
  const { message, remedy } = failure(code);
  return { code, message: ofProtocol ?? message, remedy, status: 400, isProtocol: ofProtocol !== undefined };
}
