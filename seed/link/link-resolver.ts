import { isPath, targetName } from "../markdown/target-name.js";
import { FileIndex, type LinkFile } from "./files/file-index.js";
import { filesOf, isArticle, type ArticleName, type Linkable, type LinkUse, type PageName } from "./linkable.js";
import type { NameIndex } from "./name-index.js";
import { exactKey, hyphenKey } from "./name-keys.js";

/** What a link leads to. */
export interface Resolution {
  /** Several where the link may mean any of them. */
  found: readonly Linkable[];
  /** The label was the target. */
  isTurned?: boolean;
  /** Where nothing is found: the name of the thing that it stands for all the same; absent for a path to a file that is not there. */
  stub?: string;
}

/** Resolves links as the tools do that people write them with. */
export class LinkResolver {
  readonly #files: ReadonlyMap<string, FileIndex<Linkable>>;
  /** Dotted names of notes, and all beginnings of them, by source: `people` of `people.ana`. */
  readonly #hierarchies = new Set<string>();

  constructor(
    private readonly names: NameIndex,
    pages: readonly PageName[],
    articles: readonly ArticleName[],
    /** Whether articles are tagged with that name. */
    private readonly isTopic: (name: string) => boolean,
  ) {
    const bySource = new Map<string, LinkFile<Linkable>[]>();
    for (const target of [...pages, ...articles]) {
      for (const { source, path } of filesOf(target)) {
        const list = bySource.get(source);
        if (list) list.push({ source, path, target });
        else bySource.set(source, [{ source, path, target }]);
      }
    }
    this.#files = new Map([...bySource].map(([source, files]) => [source, new FileIndex(files)]));
    for (const { source, path } of pages) {
      const parts = path
        .slice(path.lastIndexOf("/") + 1)
        .split(".")
        .slice(0, -1);
      for (let length = 1; length < parts.length; length++)
        this.#hierarchies.add(`${source}\0${parts.slice(0, length).join(".")}`);
    }
  }

  resolve(use: LinkUse): Resolution {
    const { kind, target, turned, from } = use;
    if (kind === "path") return { found: this.#byPath(use) };
    if (turned?.includes(".") && this.names.hasStem(turned, from)) return this.#turned(use, turned);
    const found = target.includes("/") ? this.#byWikiPath(use) : this.#byName(target, use);
    if (found === undefined) return { found: [], ...this.#stubOf(use) };
    if (found.length > 0) return { found };
    const isParent = turned !== undefined && this.#hierarchies.has(`${from.source}\0${turned}`);
    if (isParent && this.names.hasStem(turned, from)) return this.#turned(use, turned);
    return { found, stub: targetName(target) };
  }

  #turned({ from }: LinkUse, turned: string): Resolution {
    return { found: this.names.forLink(turned, from), isTurned: true };
  }

  #byPath({ target, kind, from }: LinkUse): readonly Linkable[] {
    const files = this.#files.get(from.source)?.find(target, kind, from.path) ?? [];
    return [...new Set(files.map((file) => file.target))];
  }

  /** Undefined where it says in which folder of the source the file would lie, and it does not. */
  #byWikiPath(use: LinkUse): readonly Linkable[] | undefined {
    const { target, from } = use;
    const lying = this.#byPath(use);
    if (lying.length > 0) return lying;
    const named = this.#named(target, use);
    if (named.length > 0 || !isPath(target)) return named;
    const folder = target.split("/").at(-2) ?? "";
    const isKnown = /^\.{0,2}$/.test(folder) || this.#files.get(from.source)?.hasFolder(folder);
    return isKnown ? undefined : this.#named(targetName(target), use);
  }

  #byName(name: string, use: LinkUse): readonly Linkable[] {
    const found = this.#named(name, use);
    const bare = targetName(name);
    return found.length > 0 || bare === name || bare === "" ? found : this.#named(bare, use);
  }

  #named(name: string, { from }: LinkUse): readonly Linkable[] {
    // A subject that articles are tagged with is meant before an article whose file happens to be called so.
    const isSubject = (target: Linkable): boolean =>
      isArticle(target) && hyphenKey(target.title) !== hyphenKey(name) && this.isTopic(name);
    const found = this.names.forLink(exactKey(name), from);
    return found.some(isSubject) ? this.names.forTopic(name) : found;
  }

  /** No stub takes the name of a page that lies elsewhere. */
  #stubOf({ target, from }: LinkUse): { stub?: string } {
    const name = targetName(target);
    return this.names.forLink(name, from).length > 0 || this.names.forTopic(name).length > 0 ? {} : { stub: name };
  }
}
