import type { HTTPGraphQLRequest } from "@apollo/server";

/** The parts of a request that say which document it means, as they came. */
export interface AskedDocument {
  query: unknown;
  documentId: unknown;
  /** `extensions.persistedQuery` */
  persistedQuery: unknown;
}

type Request = Pick<HTTPGraphQLRequest, "method" | "search" | "body">;

const NOTHING: AskedDocument = { query: undefined, documentId: undefined, persistedQuery: undefined };

/** What is no request at all asks for nothing here: the engine says what is wrong with it. */
export function askedDocument({ method, search, body }: Request): AskedDocument {
  if (method === "GET") return askedInSearch(new URLSearchParams(search));
  if (!isRecord(body)) return NOTHING;
  const { query, documentId, extensions } = body;
  return { query, documentId, persistedQuery: isRecord(extensions) ? extensions["persistedQuery"] : undefined };
}

function askedInSearch(search: URLSearchParams): AskedDocument {
  const extensions = extensionsIn(search);
  return {
    query: search.get("query") ?? undefined,
    documentId: search.get("documentId") ?? undefined,
    persistedQuery: extensions?.["persistedQuery"],
  };
}

/** Puts a document into its place in the request, as if it had been sent. */
export function putDocument(request: Request, query: string): void {
  if (request.method !== "GET") {
    const { documentId: _, extensions, ...body } = request.body as Record<string, unknown>;
    request.body = { ...body, query, ...(isRecord(extensions) && { extensions: others(extensions) }) };
    return;
  }
  const search = new URLSearchParams(request.search);
  const extensions = extensionsIn(search);
  search.delete("documentId");
  search.set("query", query);
  if (extensions) search.set("extensions", JSON.stringify(others(extensions)));
  request.search = `?${search.toString()}`;
}

function extensionsIn(search: URLSearchParams): Record<string, unknown> | undefined {
  try {
    const extensions: unknown = JSON.parse(search.get("extensions") ?? "null");
    return isRecord(extensions) ? extensions : undefined;
  } catch {
    return undefined;
  }
}

function others({ persistedQuery: _, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return rest;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
