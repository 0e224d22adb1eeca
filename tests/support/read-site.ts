import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ProviderClaim } from "../../seed/fields/provider-claim.js";
import { readDocuments, type FileReading } from "../../seed/reading/read-documents.js";
import type { PartReading } from "../../seed/reading/read-part.js";
import { walkFiles } from "../../seed/read-files.js";
import { FolderReader } from "../../seed/reading/folder-reader.js";
import type { ParsedDocument } from "../../seed/shapes/documents.js";
import { resolveRoots } from "../../seed/sources.js";
import type { ExpectedFile, FoundDocument } from "./expected-reading.js";

const FOLDER = fileURLToPath(new URL("../sites/", import.meta.url));

/** What became of one file: all its documents, also those that are left out or rejected. */
export interface FoundFile {
  is: "documents" | "passedOver" | "rejected";
  documents: FoundDocument[];
  /** Why something is rejected. */
  problems: string[];
}

/** Names of the folders in `tests/sites`. */
export function siteNames(): string[] {
  return readdirSync(`${FOLDER}expected`).map((file) => file.replace(/\.json$/, ""));
}

export function siteFolder(name: string): string {
  return FOLDER + name;
}

/** By path: what is right for every file of that folder. */
export function expectedSite(name: string): Map<string, ExpectedFile> {
  const expected = JSON.parse(readFileSync(`${FOLDER}expected/${name}.json`, "utf8")) as Record<string, ExpectedFile>;
  return new Map(Object.entries(expected));
}

/** Reads a folder's files as the seed does, each in the light of the others; by path. Hidden files are not among them. */
export async function readSite(name: string): Promise<Map<string, FoundFile>> {
  const [root] = await resolveRoots([siteFolder(name)]);
  if (root === undefined) throw new Error(`no folder ${name}`);
  const reader = new FolderReader(root, {});
  const found = new Map<string, FoundFile>();
  for await (const file of walkFiles(root.root)) {
    if (!("read" in file)) throw new Error(`not read: ${JSON.stringify(file)}`);
    const bytes = await file.read();
    if (!(bytes instanceof Uint8Array)) throw new Error(`${bytes.file}: ${bytes.found}`);
    const { reading } = await reader.read(`${root.label}/${file.path}`, bytes);
    found.set(file.path, foundFile(reading));
  }
  return found;
}

/** Reads one text by itself. */
export function readAlone(path: string, text: string): FoundFile {
  return foundFile(readDocuments(path, new TextEncoder().encode(text)));
}

function foundFile(reading: FileReading): FoundFile {
  if (reading.kind === "passed-over") return { is: "passedOver", documents: [], problems: [] };
  if (reading.kind === "rejected")
    return { is: "rejected", documents: [], problems: reading.problems.map((one) => `${one.rule}: ${one.found}`) };
  const problems = reading.parts.flatMap(({ outcome }) =>
    outcome.kind === "rejected" ? outcome.problems.map((one) => `${one.rule}: ${one.found}`) : [],
  );
  return { is: "documents", documents: reading.parts.map(foundDocument), problems };
}

const NOTHING = { title: "", authors: [], topics: [], images: [], aliases: [], body: "" };

function foundDocument({ outcome }: PartReading): FoundDocument {
  if (outcome.kind === "left-out") return { ...NOTHING, is: "leftOut" };
  if (outcome.kind === "rejected") return { ...NOTHING, is: "rejected" };
  return fromParsed(outcome.document);
}

function fromParsed(document: ParsedDocument): FoundDocument {
  if (document.shape === "organization")
    return { ...NOTHING, is: "organization", title: nameOf(document.provider) ?? "" };
  if (document.shape === "page") {
    const { title, aliases, body } = document;
    return { ...NOTHING, is: "page", title, aliases, body };
  }
  const { title, authors, topics, category, excerpt, url, language, location, images, body = "" } = document;
  return {
    ...NOTHING,
    is: "article",
    title,
    publishedAt: document.publishedAt?.toISOString(),
    provider: nameOf(document.provider),
    images: images.map((image) => image.url),
    ...{ authors, topics, category, excerpt, url, language, location, body },
  };
}

function nameOf(provider: ProviderClaim | undefined): string | undefined {
  return provider?.name ?? provider?.domain;
}
