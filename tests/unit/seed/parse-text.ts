import type { Problem } from "../../../seed/formats/format.js";
import { readDocuments } from "../../../seed/reading/read-documents.js";
import type { PartReading } from "../../../seed/reading/read-part.js";
import type { ParsedArticle, ParsedDocument, ParsedOrganization, ParsedPage } from "../../../seed/shapes/documents.js";

/** What became of a file that holds one document. */
export type ParseResult =
  | (PartReading["outcome"] & { format: string })
  | { kind: "passed-over"; found: string }
  | { kind: "rejected"; problems: Problem[] };

export function parseFile(path: string, bytes: Uint8Array): ParseResult {
  const reading = readDocuments(path, bytes);
  if (reading.kind !== "documents") return reading;
  const [only, ...others] = reading.parts;
  if (only === undefined || others.length > 0) throw new Error(`expected one document, not ${JSON.stringify(reading)}`);
  return { ...only.outcome, format: reading.format };
}

export function parseText(text: string, path = "folder/file.txt"): ParseResult {
  return parseFile(path, new TextEncoder().encode(text));
}

export function parseArticle(text: string, path?: string): ParsedArticle {
  return documentOf(parseText(text, path), "article");
}

export function parseWire(text: string): ParsedArticle {
  const result = parseText(text);
  if (result.kind !== "document" || result.format !== "wire")
    throw new Error(`expected wire, not ${JSON.stringify(result)}`);
  return documentOf(result, "article");
}

export function parseWiki(text: string, path?: string): ParsedPage {
  return documentOf(parseText(text, path), "page");
}

export function parseOrganization(text: string): ParsedOrganization {
  return documentOf(parseText(text), "organization");
}

export function problemsOf(text: string): Problem[] {
  const result = parseText(text);
  if (result.kind !== "rejected") throw new Error(`expected a rejection, not ${JSON.stringify(result)}`);
  return result.problems;
}

export function warningsOf(text: string): Problem[] {
  const result = parseText(text);
  if (result.kind !== "document") throw new Error(`expected a document, not ${JSON.stringify(result)}`);
  return result.warnings;
}

function documentOf<Shape extends ParsedDocument["shape"]>(
  result: ParseResult,
  shape: Shape,
): Extract<ParsedDocument, { shape: Shape }> {
  if (result.kind !== "document" || result.document.shape !== shape)
    throw new Error(`expected ${shape}, not ${JSON.stringify(result)}`);
  return result.document as Extract<ParsedDocument, { shape: Shape }>;
}
