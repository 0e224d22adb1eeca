import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { failure } from "../../errors.js";
import { DocumentList, withoutPrefix, type ListedDocument } from "./document-list.js";
import { documentsInJson } from "./list-files.js";
import { sha256 } from "./sha256.js";

/** All are kept in memory. */
const MOST_DOCUMENTS = 100_000;
const MOST_BYTES = 64 * 1024 * 1024;
const GRAPHQL_FILE = /\.(?:graphql|gql)$/i;

/**
 * The documents of a JSON file, or of the .graphql and .gql files in a folder and those below, each under the name of its file.
 * @throws NewsgraphError BAD_CONFIGURATION naming what cannot be read, and why
 */
export async function readDocumentList(source: string): Promise<DocumentList> {
  const list = new DocumentList();
  const texts = new Map<string, string>();
  for (const { id, text } of await documentsOf(source)) {
    const bare = withoutPrefix(id);
    if ((texts.get(bare) ?? text) !== text) throw unusable(source, `two documents have the id ${id}`);
    if (bare !== id && sha256(text) !== bare) throw unusable(source, `${id} is not the SHA-256 of its document`);
    texts.set(bare, text);
    try {
      list.add({ id, text });
    } catch (error) {
      throw unusable(source, `${id} is no GraphQL: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (list.size === 0) throw unusable(source, "it holds no document");
  if (list.size > MOST_DOCUMENTS) throw unusable(source, `it holds more than ${MOST_DOCUMENTS} documents`);
  return list;
}

/**
 * The documents as they stand there, whatever their ids and texts are.
 * @throws NewsgraphError BAD_CONFIGURATION naming what cannot be read, and why
 */
export async function documentsOf(source: string): Promise<ListedDocument[]> {
  const found = await readable(source, () => stat(source));
  const files = found.isDirectory() ? await filesIn(source) : [source];
  const sizes = await Promise.all(files.map(async (file) => (await readable(source, () => stat(file))).size));
  if (sizes.reduce((sum, size) => sum + size, 0) > MOST_BYTES) {
    throw unusable(source, `it is larger than ${MOST_BYTES / 1024 / 1024} MB`);
  }
  const read = files.map(async (file) =>
    documentsIn(source, file, await readable(source, () => readFile(file, "utf8"))),
  );
  return (await Promise.all(read)).flat();
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readable(folder, () => readdir(folder, { recursive: true, withFileTypes: true }));
  return (
    entries
      // Links are followed: folders that are mounted into containers often hold nothing else.
      .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && GRAPHQL_FILE.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
  );
}

function documentsIn(source: string, file: string, content: string): ListedDocument[] {
  if (GRAPHQL_FILE.test(file)) return [{ id: path.basename(file).replace(GRAPHQL_FILE, ""), text: content }];
  try {
    return documentsInJson(content);
  } catch (error) {
    throw unusable(source, error instanceof Error ? error.message : String(error));
  }
}

async function readable<T>(source: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw unusable(source, `it cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
}

function unusable(source: string, why: string): Error {
  return failure("BAD_CONFIGURATION", `DOCUMENT_LIST ${source} cannot be used: ${why}.`);
}
