import { readDate } from "../fields/dates/date-reader.js";
import { dayOf } from "../fields/dates/date-value.js";
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

const JOURNAL = /(?:^|\/)journals\/\d{4}_\d\d_\d\d\.[a-z]+$/;

/** Resolves links as the tools do that people write them with. */
export class LinkResolver {
  readonly #files: ReadonlyMap<string, FileIndex<Linkable>>;
  /** Dotted names of notes, and all beginnings of them, by source: `people` of `people.ana`. */
  readonly #hierarchies = new Set<string>();
  /** Sources whose pages have slashes in their names. */
  readonly #namespaced = new Set<string>();

  constructor(
    private readonly names: NameIndex,
    pages: readonly PageName[],
    articles: readonly ArticleName[],
    /** Whether articles are tagged with that name. */
    private readonly isTopic: (name: string) => boolean,
  ) {
    const bySource = new Map<string, LinkFile<Linkable>[]>();
    for (const target of [...pages, ...articles]) {
      for (const { source, path, sitePaths = [] } of filesOf(target)) {
        const file = { source, path, sitePaths, target };
        const list = bySource.get(source);
        if (list) list.push(file);
        else bySource.set(source, [file]);
      }
    }
    this.#files = new Map([...bySource].map(([source, files]) => [source, new FileIndex(files)]));
    for (const { source, path } of pages) {
      if (/___|%2F/i.test(path)) this.#namespaced.add(source);
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
    return { found, stub: this.#isNamespaced(use) ? target : targetName(target) };
  }

  /** Whether the slash belongs to the page's name, as in Logseq. */
  #isNamespaced({ target, from }: LinkUse): boolean {
    return this.#namespaced.has(from.source) && !/^\.{0,2}\//.test(target);
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
    if (named.length > 0 || !isPath(target) || this.#isNamespaced(use)) return named;
    const folder = target.split("/").at(-2) ?? "";
    const isKnown = /^\.{0,2}$/.test(folder) || this.#files.get(from.source)?.hasFolder(folder);
    return isKnown ? undefined : this.#named(targetName(target), use);
  }

  #byName(name: string, use: LinkUse): readonly Linkable[] {
    const found = this.#named(name, use);
    const bare = targetName(name);
    if (found.length > 0) return found;
    const byBare = bare === name || bare === "" ? [] : this.#named(bare, use);
    return byBare.length > 0 ? byBare : this.#journalOf(name, use);
  }

  /** Logseq shows a journal by its day, in a form that each user chooses: `[[May 2nd, 2024]]` for `journals/2024_05_02.md`. */
  #journalOf(name: string, { from }: LinkUse): readonly Linkable[] {
    const day = /\d/.test(name) ? readDate(name) : undefined;
    if (day === undefined) return [];
    return this.names.forLink(dayOf(day), from).filter(({ path }) => JOURNAL.test(path));
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
