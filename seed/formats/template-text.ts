import { withoutCode } from "../bodies/html/without-code.js";
import { endingOf, isMarkdownName } from "./file-names.js";

const MARKUP = /^(?:html?|xhtml|xml|txt|json|rss|atom)$/;
/** Folders that site generators keep templates in; `_` stands before a name that no collection of documents has. */
const TEMPLATE_FOLDER =
  /(?:^|\/)(?:_layouts|_includes|_partials|_templates|layouts|partials|shortcodes|includes|templates|themes)\//;
const SURE_FOLDER =
  /(?:^|\/)(?:_layouts|_includes|_partials|_sass|_plugins)\/|(?:^|\/)layouts\/(?:_default|partials|shortcodes)\//;
/** Folders whose pieces of Markdown are put into pages, and stand for no page of their own. */
const PIECES_FOLDER = /(?:^|\/)(?:_layouts|_includes|_partials|_plugins)\//;
const TAG = /\{\{[^{}\n]{1,200}\}\}|\{%-?[^%\n]{1,200}%\}|<%[^%\n]{0,200}%>/;
/** Tags of which one is enough wherever the file stands: they build a page out of others. */
const BUILDING =
  /\{%-?\s*(?:extends|block|macro|layout|render|for\s+\w+\s+in\s+(?:site|collections|paginator|pages|posts)\b)|\{\{-?\s*(?:define|block|template|partial|range|with|end|content|\.(?:Content|Title|Site|Permalink))\b|\{\{-?\s*(?:content|page\.content)\s*(?:\||-?\}\})/;

/** Whether a file of markup is what pages are made with, and no page: it waits for content to be filled in. */
export function isTemplateText(path: string, text: string): boolean {
  if (isMarkdownName(path)) return PIECES_FOLDER.test(path);
  if (!MARKUP.test(endingOf(path))) return false;
  if (SURE_FOLDER.test(path)) return true;
  // Front matter has no place in XML: a generator takes it away when it fills the file in.
  if (/^(?:xml|rss|atom)$/.test(endingOf(path)) && /^\s*---[ \t]*\n/.test(text)) return true;
  if (TEMPLATE_FOLDER.test(path)) return TAG.test(text);
  return endingOf(path) !== "txt" && buildsPage(text);
}

/** Whether it has a tag, outside of code, by which templates build a page out of others. */
export function buildsPage(text: string): boolean {
  return BUILDING.test(text) && BUILDING.test(withoutCode(text));
}
