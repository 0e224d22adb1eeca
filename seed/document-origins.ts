import type { DocumentOrigin } from "../src/store/document-origin.js";
import type { DocumentRecord } from "../src/store/documents.js";

/** A node keeps no more of the documents that it was read from, however often they were copied. */
const MOST_ORIGINS = 100;

export type DocumentPlace = Pick<DocumentRecord, "source" | "path" | "part" | "format" | "shape">;

/** Where these documents stand, for clients: a field of the node that was read from them, absent where there are none. */
export function documentOrigins(documents: readonly DocumentPlace[]): { documents?: DocumentOrigin[] } {
  if (documents.length === 0) return {};
  const origins = documents.slice(0, MOST_ORIGINS).map(({ source, path, part, format, shape }) => ({
    source,
    // Without the folder's own name.
    path: path.slice(path.indexOf("/") + 1),
    part,
    format,
    shape,
  }));
  return { documents: origins };
}
