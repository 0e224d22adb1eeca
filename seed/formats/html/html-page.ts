import { withoutCode } from "../../bodies/html/without-code.js";
import { buildFields } from "../../fields/build-fields.js";
import type { Format } from "../format.js";
import { problem } from "../problem.js";
import { mainText } from "./main-text.js";
import { pageFields } from "./page-fields.js";
import { parseHtml } from "./parse-html.js";

const DOCUMENT =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i;
/** A page without its frame, as exports write them. */
const FRAGMENT = /^\s*<(?:article|section|main|div|p|h[1-6])[\s>]/i;
/** What a generator fills in: a layout, no page. */
const TEMPLATE = /\{\{[^{}]*\}\}|\{%[^%]*%\}|<%[^%]*%>|<\?php|\{\{>/;

/** Its day is filled in: what looks like a template in it is what the page is about. */
const DATED = /\b(?:article:published_time|datePublished)["'][^{}<>]{0,40}?["'](?:19|20)\d{2}-\d{2}-\d{2}/;

/** A web page: its metadata (JSON-LD, Open Graph, `<meta>`, `<time>`) and its main text, without menus and advertisements. */
export const htmlPage: Format = {
  name: "html",

  matches({ path, text }) {
    const isPage = DOCUMENT.test(text) || (/\.x?html?$/i.test(path) && FRAGMENT.test(text));
    return isPage && (!TEMPLATE.test(text) || DATED.test(text) || !TEMPLATE.test(withoutCode(text)));
  },

  read({ path, text }) {
    const document = parseHtml(text);
    if (document === undefined) {
      const hint = "Save the page again, or write its text as Markdown.";
      return { entries: [], problems: [problem(path, "html-too-deep", "elements nested without end", hint)] };
    }
    // Asked before the main text is, which takes the document apart.
    const fields = pageFields(document);
    const main = mainText(document);
    return {
      entries: [
        {
          fields: buildFields({
            ...fields,
            ...(fields.authors === undefined && main.byline && { author: main.byline }),
          }),
          body: main.html,
          bodyLine: 0,
          syntax: "html",
        },
      ],
    };
  },
};
