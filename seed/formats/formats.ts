import type { Format } from "./format.js";
import { feed } from "./feed/feed.js";
import { divided } from "./divided/divided.js";
import { asciidoc } from "./asciidoc/asciidoc.js";
import { json } from "./json/json.js";
import { htmlPage } from "./html/html-page.js";
import { frontMatter } from "./front-matter/fields-format.js";
import { markdown } from "./markdown.js";
import { mediawiki } from "./mediawiki/mediawiki.js";
import { org } from "./org/org.js";
import { rst } from "./rst/rst.js";
import { tiddlywiki } from "./tiddlywiki/tiddlywiki.js";
import { wire } from "./wire/wire.js";

/** Asked in this order; the first that knows the text reads it. */
export const FORMATS: readonly Format[] = [
  tiddlywiki,
  json,
  rst,
  org,
  asciidoc,
  divided,
  frontMatter,
  feed,
  htmlPage,
  mediawiki,
  markdown,
  wire,
];
