import { existsSync } from "node:fs";
import { open, readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { DocumentLean } from "../../src/store/documents.js";
import type { AuthorNames } from "../fields/author-names.js";
import type { Problem } from "../formats/format.js";
import { standsForFolder } from "../shapes/file-title.js";
import type { SourceRoot } from "../sources.js";
import { digestOf } from "../text-digest.js";
import { namesIn, readAuthorFiles } from "./authors/author-files.js";
import { fieldsBeside, partOfAnother } from "./companions.js";
import { isSettingsFile, readFolderSettings, type FolderSettings } from "./folder-settings.js";
import { readDocuments, type FileReading } from "./read-documents.js";
import type { ReadOptions } from "./read-part.js";

export interface FolderReading {
  reading: FileReading;
  /** What the files beside it are; `none` where nobody had to ask. */
  lean: DocumentLean;
}

/** What note tools keep at the top of a vault. */
const VAULT_MARKS = [".obsidian", ".foam", ".logseq", "logseq/config.edn", "dendron.yml", ".trilium", ".zettlr", ".zk"];
/** Files beside a document that are asked what they are, evenly chosen. */
const SAMPLE = 24;
/** Enough of a file for its fields and the look of its text. */
const SAMPLE_BYTES = 4096;
const TEXT = /\.(?:md|mdx|markdown|mdown|mkd|txt|text|html?)$/i;

interface Folder {
  /** What stands in it, in composed Unicode. */
  names: ReadonlySet<string>;
  isVault: boolean;
  settings: FolderSettings;
  /** What its own files and those of the folders above say of authors. */
  authors: AuthorNames;
  /** Tells one set of names from another; absent where there are none. */
  authorsDigest?: string;
}

/** Reads the files of one source, each in the light of the folder that it stands in. */
export class FolderReader {
  readonly now = new Date();
  readonly #leans = new Map<string, Promise<DocumentLean>>();
  readonly #folders = new Map<string, Folder>();
  /** Paths of files that hold the names of authors and no document. */
  readonly #authorFiles = new Set<string>();
  /** What files and folders are called on the disk, where that is not composed Unicode, by what they are called here. */
  readonly #namesOnDisk = new Map<string, string>();
  /** What is wrong with settings files, since they were asked for last. */
  #problems: Problem[] = [];

  /** @param given options of the command line, which beat what settings files say */
  constructor(
    private readonly root: SourceRoot,
    private readonly given: FolderSettings,
  ) {}

  /**
   * The path by which a file is known, in composed Unicode, of its path on the disk, which some systems decompose.
   * @param path relative to the root
   */
  locate(path: string): string {
    const onDisk = `${this.root.label}/${path}`;
    const known = onDisk.normalize("NFC");
    if (known !== onDisk) {
      const [names, namesOnDisk] = [known.split("/"), onDisk.split("/")];
      for (const at of names.keys())
        this.#namesOnDisk.set(names.slice(0, at + 1).join("/"), namesOnDisk.slice(0, at + 1).join("/"));
    }
    return known;
  }

  async read(path: string, own: Uint8Array): Promise<FolderReading> {
    const passOver = (found: string): FolderReading => ({ reading: { kind: "passed-over", found }, lean: "none" });
    if (isSettingsFile(path)) return passOver("settings of this folder");
    const options = this.#optionsFor(path);
    if (this.#authorFiles.has(path)) return passOver("names of authors");
    const other = partOfAnother(basename(path), this.#folderOf(path).names);
    if (other !== undefined) return passOver(other);
    const beside = this.#fieldsBeside(path);
    const bytes =
      beside === undefined
        ? own
        : Buffer.concat([
            Buffer.from(`${beside}

`),
            own,
          ]);
    const reading = readDocuments(path, bytes, options);
    const isOpen =
      reading.kind === "documents"
        ? reading.parts.some(({ isThin }) => isThin)
        : reading.kind === "passed-over"
          ? reading.isOpen === true
          : reading.problems.some(({ rule }) => rule === "format-unknown");
    const lean = isOpen ? await this.leanOf(path) : "none";
    if (lean === "none") return { reading, lean };
    return { reading: readDocuments(path, bytes, { ...options, around: { ...options.around, lean } }), lean };
  }

  /** All that decides how the file is read, beside its bytes and the files around it. */
  settingsOf(path: string): unknown {
    const { isVault, settings, authorsDigest } = this.#folderOf(path);
    const beside = [authorsDigest, this.#fieldsBeside(path)].filter((one) => one !== undefined);
    return [isVault, { ...settings, ...this.given }, ...beside];
  }

  /** What is wrong with the settings files that were met; each problem once. */
  takeProblems(): Problem[] {
    return this.#problems.splice(0);
  }

  /** What most of the files beside this one are, as far as their own evidence tells. */
  leanOf(path: string): Promise<DocumentLean> {
    // A post that has a folder of its own stands beside the other folders.
    const isBundle = standsForFolder(path);
    const folder = isBundle ? dirname(dirname(path)) : dirname(path);
    const key = `${folder}\0${isBundle}`;
    const known = this.#leans.get(key) ?? this.#survey(folder, isBundle);
    this.#leans.set(key, known);
    return known;
  }

  #optionsFor(path: string): ReadOptions {
    const { isVault, settings, authors } = this.#folderOf(path);
    const { as, baseUrl, encoding, future } = { ...settings, ...this.given };
    return { around: { as, isVault }, baseUrl, authors, encoding, future, now: this.now };
  }

  /** A folder has what the folders above it say, unless it says otherwise itself. */
  #folderOf(path: string): Folder {
    const name = dirname(path);
    const known = this.#folders.get(name);
    if (known) return known;
    const above: Folder = name.includes("/")
      ? this.#folderOf(name)
      : { names: new Set(), isVault: false, settings: {}, authors: new Map<string, string>() };
    const absolute = this.#absolute(name);
    const { settings, problems } = readFolderSettings(absolute, name);
    this.#problems.push(...problems);
    const names = namesIn(absolute);
    const people = this.#authorsIn(absolute, name, names, above);
    const folder: Folder = {
      ...people,
      names: new Set(names.map((one) => one.normalize("NFC"))),
      isVault: above.isVault || VAULT_MARKS.some((mark) => existsSync(join(absolute, mark))),
      settings: { ...above.settings, ...settings },
    };
    this.#folders.set(name, folder);
    return folder;
  }

  /** What the folder's own files say of authors goes before what the folders above say. */
  #authorsIn(
    absolute: string,
    name: string,
    names: readonly string[],
    above: Folder,
  ): Pick<Folder, "authors" | "authorsDigest"> {
    const { authors, authorsDigest } = above;
    const own = readAuthorFiles(absolute, name, names);
    this.#problems.push(...own.problems);
    for (const file of own.files) this.#authorFiles.add(file.normalize("NFC"));
    if (own.names.size === 0) return { authors, ...(authorsDigest !== undefined && { authorsDigest }) };
    const all = new Map([...authors, ...own.names]);
    return { authors: all, authorsDigest: digestOf(JSON.stringify([...all])) };
  }

  #fieldsBeside(path: string): string | undefined {
    return fieldsBeside(this.#absolute(dirname(path)), basename(path), this.#folderOf(path).names);
  }

  async #survey(folder: string, isBundle: boolean): Promise<DocumentLean> {
    const counts = { article: 0, page: 0, organization: 0 };
    for (const path of evenly(await this.#beside(folder, isBundle), SAMPLE)) {
      const head = await readHead(this.#absolute(path));
      const reading = head && readDocuments(path, head, this.#optionsFor(path));
      if (reading?.kind !== "documents") continue;
      for (const { shape, isThin } of reading.parts) if (!isThin) counts[shape]++;
    }
    const { article, page } = counts;
    if (article >= 2 && article >= 3 * page) return "article";
    return page >= 2 && page >= 3 * article ? "page" : "none";
  }

  async #beside(folder: string, isBundle: boolean): Promise<string[]> {
    const entries = await readdir(this.#absolute(folder), { withFileTypes: true }).catch(() => []);
    const names = entries
      .filter((entry) => !entry.name.startsWith(".") && (isBundle ? entry.isDirectory() : entry.isFile()))
      .map((entry) => entry.name)
      .sort();
    if (!isBundle)
      return names.filter((name) => TEXT.test(name) && !standsForFolder(name)).map((name) => `${folder}/${name}`);
    return names.flatMap((name) => {
      const inside = join(this.#absolute(folder), name);
      const index = ["index.md", "index.mdx", "index.html"].find((file) => existsSync(join(inside, file)));
      return index === undefined ? [] : [`${folder}/${name}/${index}`];
    });
  }

  #absolute(path: string): string {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    const onDisk = this.#namesOnDisk.get(path) ?? (this.#namesOnDisk.get(folder) ?? folder) + path.slice(folder.length);
    return join(this.root.folder, onDisk.slice(this.root.label.length));
  }
}

function evenly<T>(values: T[], most: number): T[] {
  if (values.length <= most) return values;
  return Array.from({ length: most }, (_, at) => values[Math.floor((at * values.length) / most)] as T);
}

async function readHead(path: string): Promise<Uint8Array | undefined> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0);
    // Cut behind a whole line, so that no character is broken in two.
    const end = bytesRead < SAMPLE_BYTES ? bytesRead : buffer.lastIndexOf(0x0a, bytesRead - 1) + 1;
    return buffer.subarray(0, end);
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
}
