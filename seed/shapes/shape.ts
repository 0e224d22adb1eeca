import type { DocumentFields } from "../fields/document-fields.js";
import type { ReadingContext } from "../fields/role-reader.js";
import type { Entry, Problem } from "../formats/format.js";
import type { DocumentShape } from "../../src/store/document-shape.js";
import type { ParsedDocument } from "./documents.js";

/** A document whose shape is settled, to be read. */
export interface ShapeInput {
  entry: Entry;
  fields: DocumentFields;
  context: ReadingContext;
  /** What is left out of the document is said here. */
  warnings: Problem[];
}

/** Reads the documents of one shape, whatever format wrote them. */
export interface ShapeReader {
  shape: DocumentShape;
  read(input: ShapeInput): { document: ParsedDocument } | { problems: Problem[] };
}
