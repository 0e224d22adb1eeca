import { listOf, shape, text, integer } from "./collection.js";
import { DOCUMENT_SHAPES, type DocumentShape } from "./document-shape.js";

/** One of the documents that a node was read from, as clients see it. */
export interface DocumentOrigin {
  source: string;
  /** Below the source's folder, `/` between folders. */
  path: string;
  /** Which of the file's documents, from 0. */
  part: number;
  /** Name of the format that read it. */
  format: string;
  shape: DocumentShape;
}

export const documentOrigins = listOf(
  shape({ source: text, path: text, part: integer, format: text, shape: { enum: [...DOCUMENT_SHAPES] } }),
);
