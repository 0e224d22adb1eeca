import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readFrontMatter } from "../../formats/front-matter/front-matter.js";
import { FieldsError } from "../../formats/front-matter/finding.js";
import { readToml } from "../../formats/front-matter/toml-fields.js";
import { readYaml } from "../../formats/front-matter/yaml-fields.js";
import { isMarkdownName } from "../../formats/file-names.js";
import type { Problem } from "../../formats/format.js";
import { problem } from "../../formats/problem.js";
import type { FieldNode } from "../../fields/field-tree.js";
import { fileStem, standsForFolder } from "../../shapes/file-title.js";
import { authorOf, authorsOf, type Author } from "./author-data.js";
import { authorPlace, isAuthorMember } from "./author-places.js";

/** What a folder's own files say of authors. */
export interface AuthorFiles {
  /** Names by keys in small letters. */
  names: Map<string, string>;
  /** Paths of the files that hold data of people and no document. */
  files: string[];
  problems: Problem[];
}

const LARGEST = 1024 * 1024;
const MOST_FILES = 5_000;

/**
 * Reads what a site keeps of its authors in a folder: `authors.yml`, `_data/authors.json`, `data/authors/ana.toml`, `_authors/ana.md`,
 * `authors/ana/_index.md`. Names, and no more, are taken.
 * @param folder absolute
 * @param path of the folder, as problems and documents name it
 * @param entries what stands in the folder
 */
export function readAuthorFiles(folder: string, path: string, entries: readonly string[]): AuthorFiles {
  const found: AuthorFiles = { names: new Map(), files: [], problems: [] };
  look(found, folder, path, entries, false);
  return found;
}

function look(found: AuthorFiles, folder: string, path: string, entries: readonly string[], isInData: boolean): void {
  const telling = entries.filter((entry) => authorPlace(entry, isInData) !== undefined).sort();
  for (const entry of telling) {
    const place = authorPlace(entry, isInData);
    const [absolute, own] = [join(folder, entry), `${path}/${entry}`];
    if (place === "data") look(found, absolute, own, namesIn(absolute), true);
    else if (place === "folder") readMembers(found, absolute, own);
    else take(found, own, authorsOf(readData(found, absolute, own)), true);
  }
}

/** A file, or a folder with a page, for each person. */
function readMembers(found: AuthorFiles, folder: string, path: string): void {
  for (const entry of namesIn(folder).sort().slice(0, MOST_FILES)) {
    const [absolute, own] = [join(folder, entry), `${path}/${entry}`];
    if (isAuthorMember(entry)) {
      if (!standsForFolder(entry)) readMember(found, absolute, own, fileStem(entry).replace(/\.(?:ya?ml|toml)$/i, ""));
      continue;
    }
    if (entry.includes(".")) continue;
    const page = ["_index.md", "index.md", "index.mdx"].find((name) => sizeOf(join(absolute, name)) !== undefined);
    if (page !== undefined) readMember(found, join(absolute, page), `${own}/${page}`, entry);
  }
}

function readMember(found: AuthorFiles, absolute: string, path: string, key: string): void {
  const isPage = isMarkdownName(path);
  const data = isPage ? readPage(absolute, path) : readData(found, absolute, path);
  const author = data?.kind === "map" ? authorOf(data, isPage) : undefined;
  take(found, path, author ? [{ ...author, keys: [key, ...author.keys] }] : [], !isPage);
}

/** The first file that names a key is believed. */
function take({ names, files }: AuthorFiles, path: string, authors: readonly Author[], isData: boolean): void {
  if (authors.length > 0 && isData) files.push(path);
  for (const { keys, name } of authors)
    for (const key of keys) {
      const known = key.trim().toLowerCase();
      if (known !== "" && !names.has(known)) names.set(known, name);
    }
}

/** What is wrong with a page is told where the page is read. */
function readPage(absolute: string, path: string): FieldNode | undefined {
  const text = readText(absolute);
  const front = text === undefined ? undefined : readFrontMatter({ path, text });
  return front?.kind === "fields" ? front.fields : undefined;
}

function readData(found: AuthorFiles, absolute: string, path: string): FieldNode | undefined {
  const text = readText(absolute);
  if (text === undefined) return undefined;
  try {
    return /\.toml$/i.test(path) ? readToml(text, 1) : readYaml(text, 1).root;
  } catch (error) {
    if (!(error instanceof FieldsError)) throw error;
    const { rule, found: what, hint, ...place } = error.finding;
    found.problems.push(problem(path, rule, what, hint, place));
    return undefined;
  }
}

function readText(absolute: string): string | undefined {
  const size = sizeOf(absolute);
  if (size === undefined || size > LARGEST) return undefined;
  try {
    return readFileSync(absolute, "utf8")
      .replace(/^\ufeff/, "")
      .replaceAll("\r\n", "\n")
      .normalize("NFC");
  } catch {
    return undefined;
  }
}

/** Bytes of a file; undefined where there is none. */
function sizeOf(absolute: string): number | undefined {
  const stats = lstatSync(absolute, { throwIfNoEntry: false });
  return stats?.isFile() ? stats.size : undefined;
}

/** What stands in a folder, without links, which may lead elsewhere; nothing where it cannot be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isSymbolicLink())
      .map(({ name }) => name);
  } catch {
    return [];
  }
}
