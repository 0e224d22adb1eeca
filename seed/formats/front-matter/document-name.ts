const MARKUP = /\.(?:md|markdown|mdown|mkd|mdx|html?|adoc|rst|org)$/i;

/** Whether a file's name says that it holds marked-up text, so that fields at its top are front matter even where no text follows. */
export function isDocumentName(path: string): boolean {
  return MARKUP.test(path);
}
