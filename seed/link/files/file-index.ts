import { fileStem, standsForFolder } from "../../shapes/file-title.js";
import { caseKey, exactKey, hyphenKey } from "../name-keys.js";
import { addressesOf } from "./file-addresses.js";
import { NearestFiles } from "./nearest-files.js";
import { folderOf, follow, least, type Place } from "./place.js";

/** A file that links may lead to, and what they find there. */
export interface LinkFile<Target> extends Place {
  target: Target;
  /** See `sitePathsOf`. */
  sitePaths?: readonly string[];
}

interface Entry<Target> {
  file: LinkFile<Target>;
  /** Where it says that the file lies. */
  path: string;
  segments: string[];
  /** Of the segments. */
  key: string;
  rank: number;
}

/** What a site's generator puts above the pages that `/about/` means. */
const SITE_FOLDER =
  /^(?:content|contents|docs?|src|source|site|website|web|www|pages?|app|public|blog|_[a-z]+|[a-z]{2}(?:[-_][a-z]{2,4})?)$/i;
const DOCUMENT = /(?<=[^./])\.(?:md|mdx|markdown|mdown|mkd|txt|html?|rst|org|adoc|asciidoc|tid)$/i;
/** A file's name as Obsidian and Hugo look it up: no figure, and no page of the web. */
const LOOKED_UP = /^(?=.*\p{L}.)(?!.*\.html?$)/isu;

/** The files of one source, by all the ways that lead to them. */
export class FileIndex<Target> {
  readonly #exact = new Map<string, Entry<Target>[]>();
  /** By the last segment, and by the last two. */
  readonly #ends = new Map<string, Entry<Target>[]>();
  /** By what documents say of their place on the site. */
  readonly #site = new Map<string, LinkFile<Target>[]>();
  readonly #endings = new Map<string, NearestFiles<Entry<Target>>>();
  readonly #folders = new Set<string>();
  /** What may be the first page of a site. */
  readonly #homes: Entry<Target>[] = [];

  constructor(files: Iterable<LinkFile<Target>>) {
    for (const file of files) {
      for (const folder of file.path.split("/").slice(0, -1)) this.#folders.add(hyphenKey(folder));
      for (const { segments, rank } of addressesOf(file.path)) {
        const keys = segments.map(hyphenKey);
        const entry = { file, path: segments.join("/"), segments, key: keys.join("/"), rank };
        push(this.#exact, entry.key, entry);
        push(this.#ends, keys.slice(-1).join("/"), entry);
        if (keys.length > 1) push(this.#ends, keys.slice(-2).join("/"), entry);
        if (rank > 0 && standsForFolder(file.path) && isSite(segments)) this.#homes.push(entry);
      }
      for (const path of file.sitePaths ?? []) push(this.#site, siteKey(path.split("/").slice(1)), file);
    }
  }

  /** Whether a file lies in a folder of this name. */
  hasFolder(name: string): boolean {
    return this.#folders.has(hyphenKey(name));
  }

  /**
   * The files that a path in a link may mean, several where none is nearer; extension, case, blanks and hyphens, and a slash at the end do not
   * count where they leave one. A wiki path is looked for from the top, then from the document's folder, then as the end of a path; a
   * Markdown path from the folder first.
   */
  find(target: string, kind: "name" | "path", from: string): LinkFile<Target>[] {
    for (const segments of this.#readings(target, kind, from)) {
      const found = this.#at(segments);
      if (found.length > 0) return found;
    }
    const parts = target.split("/").filter((part) => part !== "" && part !== ".");
    if (parts.length === 0) return target.startsWith("/") && kind === "path" ? this.#home(from) : [];
    if (parts.includes("..")) return [];
    if (!target.startsWith("/"))
      return kind === "name" || this.#mayLieAnywhere(parts) ? this.#endingIn(parts, from, "nearest") : [];
    return kind === "path" ? this.#onSite(parts, from) : [];
  }

  /** Places that a path may name, the likeliest first, from the source's top on. */
  #readings(target: string, kind: "name" | "path", from: string): string[][] {
    const [label = "", ...folders] = folderOf(from).split("/");
    const rooted = follow([label], target);
    const whole =
      rooted?.length && rooted[1] !== undefined && hyphenKey(rooted[1]) === hyphenKey(label)
        ? rooted.slice(1)
        : undefined;
    if (target.startsWith("/")) return present([rooted, whole]);
    const beside = follow([label, ...folders], target);
    if (/^\.{1,2}(?:\/|$)/.test(target)) return present([beside, this.#byAddress(target, from)]);
    if (kind === "name") return present([rooted, beside, whole]);
    return present([beside, this.#byAddress(target, from), rooted, whole]);
  }

  /** A site shows `blog/a.md` as `blog/a/`, and a browser reads paths from there. */
  #byAddress(target: string, from: string): string[] | undefined {
    return DOCUMENT.test(target) || standsForFolder(from)
      ? undefined
      : follow([...folderOf(from).split("/"), fileStem(from)], target);
  }

  /** A path that is not there, as note tools and generators write it from elsewhere; README.md, `index` and a page's address are none. */
  #mayLieAnywhere(parts: string[]): boolean {
    const [name = ""] = parts;
    return parts.length > 1 || (LOOKED_UP.test(name) && !standsForFolder(name) && !/^[A-Z_-]+(?:\.|$)/.test(name));
  }

  #at(segments: string[]): LinkFile<Target>[] {
    for (const variant of variantsOf(segments)) {
      const found = best(this.#exact.get(variant.map(hyphenKey).join("/")) ?? [], variant, segments.at(-1) ?? "");
      if (found.length > 0) return found;
    }
    return [];
  }

  #endingIn(parts: string[], from: string, way: "nearest" | "highest"): LinkFile<Target>[] {
    for (const variant of variantsOf(parts)) {
      const near = this.#ending(variant.map(hyphenKey), way)?.[way](from) ?? [];
      if (near.length > 0) return best(near, variant, parts.at(-1) ?? "");
    }
    return [];
  }

  /** The files whose paths end in this, undefined where there are none; a note tool knows them by their own name before all others. */
  #ending(keys: string[], way: "nearest" | "highest"): NearestFiles<Entry<Target>> | undefined {
    const end = `/${keys.join("/")}`;
    const known = this.#endings.get(way + end);
    if (known) return known;
    const isOnSite = way === "highest" && keys.length === 1;
    const ending = (this.#ends.get(keys.slice(-2).join("/")) ?? []).filter(
      ({ key, segments }) => key.endsWith(end) && (!isOnSite || isSite(segments.slice(0, -1))),
    );
    if (ending.length === 0) return undefined;
    const near = new NearestFiles(way === "highest" ? ending : least(ending, ({ rank }) => Math.floor(rank)));
    this.#endings.set(way + end, near);
    return near;
  }

  /** `/about/`: where a document says so, else below the folder in which the site's generator looks; also where years and months are made of the file's day. */
  #onSite(parts: string[], from: string): LinkFile<Target>[] {
    const said = this.#site.get(siteKey(parts)) ?? [];
    if (said.length > 0) return said;
    const found = this.#endingIn(parts, from, "highest");
    return found.length > 0 ? found : this.#dated(parts, from);
  }

  #home(from: string): LinkFile<Target>[] {
    const homes = this.#endings.get("/") ?? new NearestFiles(least(this.#homes, ({ rank }) => rank));
    this.#endings.set("/", homes);
    return best(homes.highest(from), [], "");
  }

  /** Jekyll puts a post's categories before its day. */
  #dated(parts: string[], from: string): LinkFile<Target>[] {
    const at = parts.findIndex((part, index) => /^\d{4}$/.test(part) && index === parts.length - 4);
    return at > 0 ? this.#endingIn(parts.slice(at), from, "highest") : [];
  }
}

function isSite(segments: readonly string[]): boolean {
  return segments.slice(1).every((folder) => SITE_FOLDER.test(folder));
}

/** As written, without the extension, and, where that names no file, the folder that `index.html` stands for. */
function variantsOf(segments: string[]): string[][] {
  const last = segments.at(-1) ?? "";
  const bare = fileStem(last);
  const parents = segments.slice(0, -1);
  return [
    segments,
    ...(bare === last ? [] : [[...parents, bare]]),
    ...(/^_?index$/i.test(bare) && parents.length > 0 ? [parents] : []),
  ];
}

/** A page on a site, whatever stands for it: `about`, `about.html`, `about/index.html`; no file of a source. */
function siteKey(parts: readonly string[]): string {
  const path = parts.map(hyphenKey).join("/");
  return path.replace(/(?:\/index)?\.html?$/, "");
}

/**
 * Of files that are found under one path the closest by how it is written, then by what they say, then by extension. Several only where they
 * lie in different folders.
 */
function best<Target>(entries: readonly Entry<Target>[], segments: string[], last: string): LinkFile<Target>[] {
  if (entries.length < 2) return entries.map(({ file }) => file);
  const written = segments.join("/");
  const closest = least(entries, (entry) => {
    const own = entry.segments.slice(-segments.length).join("/");
    return exactKey(own) === exactKey(written) ? 0 : caseKey(own) === caseKey(written) ? 1 : 2;
  });
  const likeliest = least(closest, ({ rank }) => rank);
  const files = [...new Map(likeliest.map(({ file }) => [file.path, file])).values()];
  const [first] = files;
  if (first === undefined || files.some(({ path }) => folderOf(path) !== folderOf(first.path))) return files;
  const sorted = least(files, ({ path }) => extensionRank(path, last)).sort(
    (a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1),
  );
  return sorted.slice(0, 1);
}

function extensionRank(path: string, written: string): number {
  const order = [".md", ".mdx", ".markdown", ".html", ".htm", ".txt"];
  const dot = path.lastIndexOf(".");
  if (written.endsWith(path.slice(dot))) return -1;
  const at = order.indexOf(path.slice(dot).toLowerCase());
  return at === -1 ? order.length : at;
}

function present<T>(values: (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined);
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
