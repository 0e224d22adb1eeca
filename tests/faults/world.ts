import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { articleFile, pageFile } from "../support/documents.js";

export const PORTS = 7;
const PROVIDERS = 4;
/** Articles of the first version; each later one has one more. */
const FIRST_ARTICLES = 200;
/** A document is written anew once in so many versions. */
const EVERY = 10;
const FIRST_DAY = Date.UTC(2024, 0, 1);
const MINUTE_MS = 60_000;

/** What the folder holds at a version, from 1: all that can be known about it without reading it. */
export function articlesAt(version: number): number {
  return FIRST_ARTICLES + version - 1;
}

/** The version in which a document with this number was last written, as of `version`; every document stands in the first. */
export function writtenIn(number: number, version: number): number {
  return Math.max(firstVersionOf(number), version - ((version + number) % EVERY));
}

function firstVersionOf(number: number): number {
  return Math.max(1, number - FIRST_ARTICLES + 2);
}

export function urlOf(boat: number): string {
  return `https://boats.example/boats/${boat}`;
}

export function titleOf(boat: number): string {
  return `Boat ${boat} at sea`;
}

export function publishedAt(boat: number): string {
  return new Date(FIRST_DAY + boat * MINUTE_MS).toISOString();
}

export function providerOf(boat: number): { name: string; domain: string } {
  const letter = "ABCD"[boat % PROVIDERS] ?? "A";
  return { name: `Harbour Post ${letter}`, domain: `${letter.toLowerCase()}.harbour.example` };
}

export function portOf(boat: number): number {
  return boat % PORTS;
}

export function portName(port: number): string {
  return `Port ${"Aurel Bergen Calais Dover Emden Faro Genoa".split(" ")[port] ?? ""}`;
}

/** Written by the seed and found again in answers, each with the number of its document and the version that wrote it. */
export const MARK = /(boat|port) (\d+) version (\d+)/g;

/** Writes those files of `version` that differ from the version before. Each appears whole or not at all. */
export function writeVersion(folder: string, version: number): void {
  for (const part of ["articles", "wiki"]) mkdirSync(join(folder, part), { recursive: true });
  for (let boat = 0; boat < articlesAt(version); boat++) {
    if (writtenIn(boat, version) === version)
      write(join(folder, "articles", `boat-${boat}.md`), boatFile(boat, version));
  }
  for (let port = 0; port < PORTS; port++) {
    if (writtenIn(port, version) === version)
      write(
        join(folder, "wiki", `${portName(port)}.md`),
        pageFile(portName(port), `is port ${port} version ${version}.`),
      );
  }
}

function boatFile(boat: number, version: number): string {
  const { name, domain } = providerOf(boat);
  return articleFile({
    title: titleOf(boat),
    url: urlOf(boat),
    excerpt: `boat ${boat} version ${version}`,
    provider: name,
    domain,
    topics: [portName(portOf(boat))],
    body: `Number ${boat} left [[${portName(portOf(boat))}]] with the tide.`,
    extra: `publishedDateTime: ${publishedAt(boat)}`,
  });
}

function write(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}
