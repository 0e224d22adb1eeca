import { createRequire } from "node:module";
import type * as Linkedom from "linkedom";
import type { PageDocument } from "./page-document.js";

const require = createRequire(import.meta.url);
/** Loaded with the first page: it takes longer than reading a hundred files, and most folders hold no page. */
let linkedom: typeof Linkedom | undefined;

/** Far deeper than any page that people write. */
const MAX_DEPTH = 400;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|tr|th|dt|dd|option)$/i;

/** The page's document; undefined where its elements nest deeper than its readers can follow. */
export function parseHtml(text: string): PageDocument | undefined {
  if (isTooDeep(text)) return undefined;
  const isDocument = /<(?:html|body|head)[\s>]/i.test(text);
  linkedom ??= require("linkedom") as typeof Linkedom;
  const page: unknown = linkedom.parseHTML(
    isDocument ? text : `<!doctype html><html><head></head><body>${text}</body></html>`,
  );
  return (page as { document: PageDocument }).document;
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [, closing, name = ""] of text.matchAll(/<(\/?)([a-z][a-z\d-]*)/gi)) {
    if (VOID.test(name)) continue;
    depth = Math.max(0, depth + (closing ? -1 : 1));
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}
