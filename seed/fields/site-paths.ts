import { itemsOf, type DocumentFields } from "./document-fields.js";

/** Where a generator puts the document, and where it was before: Jekyll, Eleventy, Hexo, Hugo, Zola, Gatsby. */
const NAMES = ["permalink", "url", "path", "slug", "aliases", "redirect_from"];
const MOST = 20;

/**
 * The paths on its site that a document's fields give it where they are not its file's, as `/about`: without an extension and a slash at the
 * end. A path that a template makes up is none.
 */
export function sitePathsOf(fields: DocumentFields): string[] {
  const paths = new Set<string>();
  for (const name of NAMES) {
    const field = fields.named(name);
    for (const node of field ? itemsOf(field.node) : []) {
      const path = node.kind === "scalar" ? sitePath(node.raw.trim(), name === "path") : undefined;
      if (path === undefined || field === undefined) continue;
      paths.add(path);
      fields.markRead(field.name, "address on its site");
    }
  }
  return [...paths].slice(0, MOST);
}

/** @param isBare whether it needs no slash in front, as Zola's `path` */
function sitePath(text: string, isBare: boolean): string | undefined {
  const isPath = text.startsWith("/") ? !text.startsWith("//") : isBare && /^[^/\s:]+(?:\/[^/\s]+)*\/?$/.test(text);
  if (!isPath || text.length > 500 || /[{}*?#]|\/:/.test(text)) return undefined;
  const path = text.replace(/(?:\/index)?\.html?$/i, "").replace(/^\/+|(?<!\/)\/+$/g, "");
  return path === "" ? undefined : `/${path}`;
}
