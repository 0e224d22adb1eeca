import type {
  ParsedArticle,
  ParsedOrganization,
  ParsedPage,
  ParseResult,
  Problem,
} from "../../../../seed/formats/format.js";
import { parseFile } from "../../../../seed/formats/detect.js";

export function parseText(text: string, path = "folder/file.txt"): ParseResult {
  return parseFile(path, new TextEncoder().encode(text));
}

export function parseArticle(text: string): ParsedArticle {
  return documentOf(parseText(text), "article") as ParsedArticle;
}

export function parseWire(text: string): ParsedArticle {
  return documentOf(parseText(text), "wire") as ParsedArticle;
}

export function parseWiki(text: string, path?: string): ParsedPage {
  return documentOf(parseText(text, path), "wiki") as ParsedPage;
}

export function parseOrganization(text: string): ParsedOrganization {
  return documentOf(parseText(text), "organization") as ParsedOrganization;
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

function documentOf(result: ParseResult, format: string) {
  if (result.kind !== "document" || result.document.format !== format)
    throw new Error(`expected ${format}, not ${JSON.stringify(result)}`);
  return result.document;
}
