import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readDocuments } from "../../../seed/reading/read-documents.js";
import type { ParsedArticle, ParsedDocument } from "../../../seed/shapes/documents.js";

const CASES = fileURLToPath(new URL("../../../../shared/cases/reading", import.meta.url));
const isThere = existsSync(CASES);

interface Expected {
  is?: "article" | "page";
  title?: string;
  publishedAt?: string;
  authors?: string[];
  topics?: string[];
  category?: string;
  excerpt?: string;
  url?: string;
  provider?: string;
  location?: string;
  body?: string;
  rejected?: string;
  or?: string;
  [holds: `body holds${string}`]: string[];
}

const cases = isThere
  ? Object.entries(JSON.parse(readFileSync(join(CASES, "expected.json"), "utf8")) as Record<string, Expected>)
  : [];

function read(file: string): ParsedDocument | undefined {
  const reading = readDocuments(file, readFileSync(join(CASES, file)));
  const outcome = reading.kind === "documents" ? reading.parts[0]?.outcome : undefined;
  return outcome?.kind === "document" ? outcome.document : undefined;
}

/** Some values are followed by the reason in brackets. */
function stated(value: unknown): unknown {
  return typeof value === "string" ? value.replace(/ \(its .*\)$/, "") : value;
}

/** As far as one file tells; links, twins and nodes are for tests of the store. */
function expectArticle(article: ParsedArticle, expected: Expected): void {
  const { title, publishedAt, authors, topics, category, excerpt, url, provider, location, body = "" } = article;
  const names = [provider?.name, ...(provider?.aliases ?? [])];
  for (const [key, value] of Object.entries({ title, authors, category, url, location }))
    if (key in expected) expect(value, key).toEqual(stated(expected[key as keyof Expected]));
  if (expected.publishedAt !== undefined) expect(publishedAt?.toISOString()).toBe(expected.publishedAt);
  if (expected.topics) expect(topics).toEqual(expect.arrayContaining(expected.topics));
  if (expected.excerpt !== undefined && !expected.excerpt.startsWith("what stands"))
    expect(excerpt).toBe(expected.excerpt);
  if (expected.provider !== undefined)
    for (const name of expected.provider.split(/ \(|\)$/).filter(Boolean)) expect(names).toContain(name);
  if (expected.body !== undefined) expect(body).toBe(expected.body);
  for (const [key, parts] of Object.entries(expected)) {
    if (!key.startsWith("body holds") || !Array.isArray(parts)) continue;
    for (const part of parts as string[])
      if (key.endsWith("none of")) expect(body).not.toContain(part);
      else expect(body).toContain(part);
  }
}

describe.skipIf(!isThere)("a file of a kind that came out wrong (skipped where ../shared is absent)", () => {
  it.each(cases)("is read right: %s", (file, expected) => {
    const document = read(file);
    if (expected.rejected !== undefined) {
      expect(document).toBeUndefined();
      return;
    }
    if (expected.is !== undefined) expect(document?.shape).toBe(expected.is);
    if (document?.shape === "article") expectArticle(document, expected);
    else if (document?.shape === "page" && expected.title !== undefined)
      expect(document.title).toBe(stated(expected.title));
    else expect(document).toBeDefined();
  });
});
