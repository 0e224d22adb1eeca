import { toPlainText } from "../fields/plain-text.js";
import { dateOfPath } from "../fields/dates/date-path.js";

const EXTENSION =
  /(?<=.)(?:(?<=[^.])\.md)?\.(?:md|mdx|markdown|mdown|mkd|txt|text|html?|json|ndjson|jsonl|xml|wiki|mediawiki|rst|org|adoc|asciidoc|asc|tid)$/i;
/** Names that say which place in a folder a file has, not what it is about; also in a language, as `index.de`. */
const PLACE = /^(?:_?index|readme)(?:\.[a-z]{2,3}(?:-[a-z]{2,4})?)?$/i;

/** A file's name without its extension: what links go by. */
export function fileStem(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(EXTENSION, "");
}

/** How Logseq means a file's name: `___` or `%2F` for the slash of a namespace, `%3F` for what a file's name may not hold. */
export function pageNameOf(stem: string): string {
  const name = stem.replaceAll("___", "/");
  if (!name.includes("%")) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name.replace(/%2F/gi, "/");
  }
}

/** Whether the file stands for its folder: `index`, `_index`, `README`. */
export function standsForFolder(path: string): boolean {
  return PLACE.test(fileStem(path));
}

/**
 * What a document without a title is called: by its file, or by its folder where the file only stands for that.
 * @param isArticle a date in front of the name is left out, and a slug becomes words
 */
export function fileTitle(path: string, isArticle = false): string {
  const stem = pageNameOf(fileStem(path));
  const folder = path.split("/").at(-2);
  const name = standsForFolder(path) && folder !== undefined ? folder : stem;
  if (!isArticle) return toPlainText(name);
  const rest = dateOfPath(name)?.rest ?? "";
  const words = (rest === "" ? name : rest).replace(/(?<=\S)[-_]+(?=\S)/g, " ").trim();
  const isSlug = words !== name && !/\s/.test(name);
  return toPlainText(isSlug ? words.charAt(0).toUpperCase() + words.slice(1) : name);
}
