import { groupBy } from "../group-by.js";
import { fileStem } from "../shapes/file-title.js";
import { otherNamesOf } from "./files/file-addresses.js";
import { NearestFiles } from "./files/nearest-files.js";
import { folderOf, type Place } from "./files/place.js";
import { byPath, filesOf, isArticle, type ArticleName, type Linkable, type PageName } from "./linkable.js";
import { agree, MATCH_LEVELS, type FullKeys } from "./name-keys.js";

/** By which of its names a thing is meant, the likeliest first. Files are known by name in their own source alone. */
const ROLES = ["stem", "title", "alias", "articleStem", "articleTitle", "other"] as const;
type Role = (typeof ROLES)[number];

interface Candidate extends Place {
  target: Linkable;
  role: Role;
  text: string;
}

interface Meaning {
  all: readonly Candidate[];
  /** Where there are several. */
  files?: NearestFiles<Candidate>;
  byFolder?: ReadonlyMap<string, readonly Candidate[]>;
}

const OF_FILES: ReadonlySet<Role> = new Set(["stem", "articleStem", "other"]);

/** Finds the pages, and articles, that a name may mean. */
export class NameIndex {
  readonly #candidates = new Map<string, Candidate[]>();
  readonly #keys: FullKeys;
  /** What a name means in a source, wherever there. */
  readonly #known = new Map<string, Meaning>();
  readonly #targets = new WeakMap<readonly Candidate[], readonly Linkable[]>();

  constructor(pages: readonly PageName[], articles: readonly ArticleName[], keys: FullKeys) {
    this.#keys = keys;
    for (const page of pages) {
      const { source, path, title, aliases } = page;
      this.#add({ target: page, source, path, role: "title", text: title });
      for (const alias of aliases) this.#add({ target: page, source, path, role: "alias", text: alias });
      for (const place of filesOf(page)) this.#addFile(page, place, "stem");
    }
    for (const article of articles) {
      const { source, path, title } = article;
      this.#add({ target: article, source, path, role: "articleTitle", text: title });
      for (const place of filesOf(article)) this.#addFile(article, place, "articleStem");
    }
  }

  /** The pages that a topic may mean, by title, else by alias, at the closest level where there are any. */
  forTopic(name: string): PageName[] {
    const named = this.#named(name);
    for (const level of named.length > 0 ? MATCH_LEVELS : []) {
      const agreeing = named.filter(({ text }) => agree(level, text, name));
      const titled = agreeing.filter(({ role }) => role === "title");
      const found = titled.length > 0 ? titled : agreeing.filter(({ role }) => role === "alias");
      const pages = [...new Set(found.flatMap(({ target }) => (isArticle(target) ? [] : [target])))];
      if (pages.length > 0) return pages.sort(byPath);
    }
    return [];
  }

  /**
   * What a link may mean, at the closest level where there is anything: in its own source by a file's name, a title, an alias, else elsewhere by
   * title or alias. Of several files of a name the nearest; of several titles those in the folder of the document, where there are such.
   */
  forLink(name: string, from: Place): readonly Linkable[] {
    const key = `${from.source}\0${name}`;
    const known = this.#known.get(key) ?? meaningOf(this.#closest(name, from.source));
    this.#known.set(key, known);
    const { all, files, byFolder } = known;
    const near = files?.nearest(from.path) ?? byFolder?.get(folderKey(from)) ?? all;
    const targets = this.#targets.get(near) ?? [...new Set(near.map(({ target }) => target))].sort(byPath);
    this.#targets.set(near, targets);
    return targets;
  }

  /** Whether the source has a file that is called so, to the letter. */
  hasStem(name: string, { source }: Place): boolean {
    return this.#named(name).some((one) => one.source === source && one.role === "stem" && one.text === name);
  }

  #named(name: string): Candidate[] {
    return this.#candidates.get(this.#keys.of(name)) ?? [];
  }

  #closest(name: string, source: string): Candidate[] {
    const named = this.#named(name);
    if (named.length === 0) return [];
    const own = named.filter((one) => one.source === source);
    const others = named.filter((one) => one.source !== source && !OF_FILES.has(one.role));
    for (const group of [own, others]) {
      for (const level of MATCH_LEVELS) {
        const agreeing = group.filter(({ text }) => agree(level, text, name));
        for (const role of agreeing.length > 0 ? ROLES : []) {
          const found = agreeing.filter((one) => one.role === role);
          if (found.length === 0) continue;
          // Tools that know files by name do so whatever the case, and before any alias.
          const files = role === "alias" && level === "exact" ? group.filter(isFileOf(name)) : [];
          return files.length > 0 ? files : found;
        }
      }
    }
    return [];
  }

  #addFile(target: Linkable, { source, path }: Place, role: Role): void {
    const stem = fileStem(path);
    this.#add({ target, source, path, role, text: stem });
    for (const text of otherNamesOf(path)) this.#add({ target, source, path, role: "other", text });
  }

  #add(candidate: Candidate): void {
    const key = this.#keys.of(candidate.text);
    const list = this.#candidates.get(key);
    if (list) list.push(candidate);
    else this.#candidates.set(key, [candidate]);
  }
}

function isFileOf(name: string): (candidate: Candidate) => boolean {
  return ({ role, text }) => role === "stem" && agree("case", text, name);
}

/** Of several files the nearest is meant, of several titles those in the same folder. */
function meaningOf(all: Candidate[]): Meaning {
  if (all.length < 2) return { all };
  if (all.some(({ role }) => OF_FILES.has(role))) return { all, files: new NearestFiles(all) };
  return { all, byFolder: groupBy(all, folderKey) };
}

function folderKey({ source, path }: Place): string {
  return `${source}\0${folderOf(path)}`;
}
