/** Paths of the reader's pages, by their names. The reader has one page for each; the server answers all of them with its bundle. */
export const READER_PATHS = {
  front: "/",
  search: "/search",
  entity: "/entities/:ref",
  provider: "/providers/:ref",
  article: "/articles/:id",
  story: "/stories/:id",
} as const;

export type ReaderPage = keyof typeof READER_PATHS;
