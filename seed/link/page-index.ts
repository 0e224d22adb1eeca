import { byText } from "./order.js";
import { agree, exactKey, MATCH_LEVELS, type FullKeys } from "./name-keys.js";

/** What a wiki page is called. */
export interface PageName {
  /** Source and path: unique. */
  key: string;
  /** `/` between folders. */
  path: string;
  /** File name without extension: links go by it, but it is no name to show. */
  fileStem: string;
  title: string;
  aliases: string[];
}

interface Candidate {
  page: PageName;
  role: "title" | "stem" | "alias";
  text: string;
}

/** Finds the pages that a name may mean. */
export class PageIndex {
  readonly #candidates = new Map<string, Candidate[]>();
  readonly #keys: FullKeys;

  constructor(pages: PageName[], keys: FullKeys) {
    this.#keys = keys;
    for (const page of pages) {
      this.#add({ page, role: "title", text: page.title });
      if (exactKey(page.fileStem) !== exactKey(page.title)) this.#add({ page, role: "stem", text: page.fileStem });
      for (const alias of page.aliases) this.#add({ page, role: "alias", text: alias });
    }
  }

  /** The pages that a topic may mean, by title, else by alias, at the closest level where there are any. */
  forTopic(name: string): PageName[] {
    return this.#closest(this.#candidates.get(this.#keys.of(name)) ?? [], name, (role) => role === "title");
  }

  /**
   * The pages that a link may mean: by title, path (`folder/Note`, `./Note`, `Note.md`) or file name, else by alias, at the closest level
   * where there are any. Of several, those in the folder of the page that the link stands on, where there are such.
   */
  forLink(target: string, fromKey?: string): PageName[] {
    const pages = this.#byNameOrPath(target, fromKey);
    if (pages.length < 2 || fromKey === undefined) return pages;
    const near = pages.filter((page) => folderOf(page.key) === folderOf(fromKey));
    return near.length > 0 ? near : pages;
  }

  #byNameOrPath(target: string, fromKey: string | undefined): PageName[] {
    const name = linkName(target);
    const whole = this.#candidates.get(this.#keys.of(name)) ?? [];
    if (!name.includes("/")) return this.#closest(whole, name, (role) => role !== "alias");
    const path = absolutePath(name, fromKey);
    const last = path.slice(path.lastIndexOf("/") + 1);
    const inFolder = (this.#candidates.get(this.#keys.of(last)) ?? []).filter(
      ({ page, role }) => role !== "alias" && endsWithPath(page, path) && agree("case", page.fileStem, last),
    );
    const named = this.#closest(whole, name, (role) => role === "title");
    return named.length > 0 ? named : [...new Set(inFolder.map(({ page }) => page))];
  }

  #closest(candidates: Candidate[], name: string, isFirst: (role: Candidate["role"]) => boolean): PageName[] {
    for (const level of candidates.length > 0 ? MATCH_LEVELS : []) {
      const agreeing = candidates.filter(({ text }) => agree(level, text, name));
      const first = agreeing.filter(({ role }) => isFirst(role));
      const found = first.length > 0 ? first : agreeing.filter(({ role }) => role === "alias");
      if (found.length > 0) return [...new Set(found.map(({ page }) => page))].sort(byPath);
    }
    return [];
  }

  #add(candidate: Candidate): void {
    const key = this.#keys.of(candidate.text);
    const list = this.#candidates.get(key);
    if (list) list.push(candidate);
    else this.#candidates.set(key, [candidate]);
  }
}

/** The shortest path first. */
export function byPath(a: PageName, b: PageName): number {
  return a.path.length - b.path.length || byText(a.key, b.key);
}

/** A link target without the extension that Obsidian allows: `[[Note.md]]` is `[[Note]]`. */
export function linkName(target: string): string {
  return exactKey(target).replace(/(?<=[^/])\.(md|markdown)$/i, "");
}

function endsWithPath({ key }: PageName, path: string): boolean {
  const own = `/${linkName(key).replace(/\.(mdx|txt|text)$/i, "")}`.toLowerCase();
  return own.endsWith(`/${path.toLowerCase()}`);
}

/** `./` and `../` are steps from the linking page's folder, a leading `/` means the top of the vault. */
function absolutePath(path: string, fromKey: string | undefined): string {
  const isRelative = /^\.{1,2}\//.test(path) && fromKey !== undefined;
  const parts = isRelative ? folderOf(fromKey).split("/") : [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

function folderOf(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf("/")));
}
