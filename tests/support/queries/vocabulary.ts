/** A list in an order, and cursors of its edges. */
export interface ListPlace {
  /** The arguments that the cursors are bound to. */
  args: Record<string, unknown>;
  cursors: readonly string[];
}

/** What arguments are made of. */
export interface Vocabulary {
  /** Values by where they are given: `Query.article.url`, `ArticleFilter.title` (for all its operators), or a type for what is left. */
  values: Readonly<Record<string, readonly unknown[]>>;
  /** Pieces of texts, for `contains` and `startsWith`. */
  pieces: readonly string[];
  /** By list field, e.g. `Provider.articles`. */
  lists: Readonly<Record<string, readonly ListPlace[]>>;
}

/** What nobody gives on purpose. */
export const BROKEN_CURSORS = ["", "nonsense", "WzFd", "AAAAAFsxXQ", "{}", "☃"] as const;
