import { createRequire } from "node:module";
import type * as Htmlparser2 from "htmlparser2";
import type * as Linkedom from "linkedom";
import { nestsDeeper } from "./nesting-depth.js";
import type { PageDocument } from "./page-document.js";

const require = createRequire(import.meta.url);
/** Loaded with the first page: it takes longer than reading a hundred files, and most folders hold no page. */
let linkedom: typeof Linkedom | undefined;

/** The parser that builds linkedom's tree: another version may see another depth. */
let htmlparser2: typeof Htmlparser2 | undefined;

/** Far deeper than any page that people write. */
const MAX_DEPTH = 400;

/** The page's document; undefined where its elements nest deeper than its readers can follow. */
export function parseHtml(text: string): PageDocument | undefined {
  linkedom ??= require("linkedom") as typeof Linkedom;
  htmlparser2 ??= createRequire(require.resolve("linkedom"))("htmlparser2") as typeof Htmlparser2;
  if (nestsDeeper(text, MAX_DEPTH, htmlparser2)) return undefined;
  const isDocument = /<(?:html|body|head)[\s>]/i.test(text);
  const page: unknown = linkedom.parseHTML(
    isDocument ? text : `<!doctype html><html><head></head><body>${text}</body></html>`,
  );
  return (page as { document: PageDocument }).document;
}
