import type { Store } from "../../src/store/connection.js";
import { findArticleIdentities, type ArticleIdentity } from "../../src/store/document-reads.js";
import { resolveIdentities, type HouseOf, type Identities } from "./resolve-identities.js";

/** What is known of article documents: all that may be one with any of the articles asked for. */
export class KnownIdentities {
  readonly #rows = new Map<string, ArticleIdentity>();
  readonly #articleIds = new Set<string>();
  readonly #contentKeys = new Set<string>();

  constructor(
    private readonly store: Store,
    private readonly houseOf: HouseOf,
  ) {}

  /** Reads the documents of these articles, those of the same texts, the other texts of those, and so on to the end. */
  async load(articleIds: Iterable<string>): Promise<void> {
    let ids = takeNew(this.#articleIds, articleIds);
    while (ids.length > 0) {
      const own = await findArticleIdentities(this.store, { articleIds: ids });
      this.#keep(own);
      const contentKeys = takeNew(
        this.#contentKeys,
        own.flatMap((row) => row.contentKey ?? []),
      );
      const twins = contentKeys.length === 0 ? [] : await findArticleIdentities(this.store, { contentKeys });
      this.#keep(twins);
      ids = takeNew(
        this.#articleIds,
        [...own, ...twins].map((row) => row.article.articleId),
      );
    }
  }

  get rows(): ArticleIdentity[] {
    return [...this.#rows.values()];
  }

  resolve(): Identities {
    return resolveIdentities(this.rows, this.houseOf);
  }

  #keep(rows: readonly ArticleIdentity[]): void {
    for (const row of rows) this.#rows.set(row._id, row);
  }
}

/** Those that `known` does not have yet; it has them then. */
function takeNew(known: Set<string>, values: Iterable<string>): string[] {
  const fresh = [...new Set(values)].filter((value) => !known.has(value));
  for (const value of fresh) known.add(value);
  return fresh;
}
