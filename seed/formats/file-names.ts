/** Endings of names under which people keep text to read: markup, plain text, and what exports are made of. */
const TEXT = new Set(
  (
    "md markdown mdown mkdn mkd mdwn mdtxt mmd mdx rmd qmd txt text html htm xhtml xht json ndjson jsonl xml rss atom opml " +
    "org rst adoc asciidoc asc textile wiki mediawiki tid creole eml lr nitf newsml"
  ).split(" "),
);

/** The ending of a file's name in lower case, without the dot; empty where it has none, as `README` and `2024.05.02` have not. */
export function endingOf(path: string): string {
  return /[^/]\.([a-z][a-z0-9_-]{0,14})$/i.exec(path)?.[1]?.toLowerCase() ?? "";
}

/** Whether a file's name says that it holds text to read, or nothing at all. */
export function isTextName(path: string): boolean {
  const ending = endingOf(path);
  return ending === "" || TEXT.has(ending);
}

/** Whether a file's name says that its text is Markdown. */
export function isMarkdownName(path: string): boolean {
  return /^(?:md|markdown|mdown|mkdn|mkd|mdwn|mdtxt|mmd|mdx|rmd|qmd)$/.test(endingOf(path));
}
