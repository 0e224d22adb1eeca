import type { ListedDocument } from "./document-list.js";

const ID = /^[\w.~:-]{1,200}$/;

/**
 * The documents of a JSON list: an object of texts by id, as Relay's compiler and others write it, or the manifest of Apollo's tools.
 * @throws Error whose message says what is wrong, without the list's name
 */
export function documentsInJson(json: string): ListedDocument[] {
  let list: unknown;
  try {
    list = JSON.parse(json);
  } catch {
    throw new Error("it is not JSON");
  }
  if (!isRecord(list)) throw new Error("it is neither an object of documents by id nor a manifest");
  const documents = "operations" in list && "format" in list ? inManifest(list) : Object.entries(list);
  return documents.map(([id, text]) => {
    if (!ID.test(id)) {
      throw new Error(`an id has 1 to 200 letters, digits and .~:_-, and is not ${JSON.stringify(id.slice(0, 60))}`);
    }
    if (typeof text !== "string") throw new Error(`${id} is no text`);
    return { id, text };
  });
}

function inManifest({ format, version, operations }: Record<string, unknown>): [string, unknown][] {
  if (format !== "apollo-persisted-query-manifest" || version !== 1) {
    throw new Error("of manifests only apollo-persisted-query-manifest, version 1, can be read");
  }
  if (!Array.isArray(operations)) throw new Error("its operations are no list");
  return operations.map((operation: unknown) => {
    if (!isRecord(operation) || typeof operation["id"] !== "string") throw new Error("one of its operations has no id");
    return [operation["id"], operation["body"]];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
