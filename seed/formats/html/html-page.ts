import { withoutCode } from "../../bodies/html/without-code.js";
import { buildFields, type FieldValue } from "../../fields/build-fields.js";
import { usesOfField } from "../../fields/field-table.js";
import type { Format } from "../format.js";
import { problem } from "../problem.js";
import { isListPage } from "./list-page.js";
import { mainText } from "./main-text.js";
import { entryFormats } from "./microformats.js";
import { pageFields } from "./page-fields.js";
import { parseHtml } from "./parse-html.js";

const DOCUMENT =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:(?!-->)[^]){0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i;
/** A page whose frame is left out, as HTML allows: its title tells. */
const TITLED = /^\s*<(?:meta|title|link)[\s>](?:(?!<body)[^]){0,3000}?<\/title>/i;
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
    const isPage = DOCUMENT.test(text) || (/\.x?html?$/i.test(path) && (FRAGMENT.test(text) || TITLED.test(text)));
    return isPage && (!TEMPLATE.test(text) || DATED.test(text) || !TEMPLATE.test(withoutCode(text)));
  },

  read({ path, text }) {
    const document = parseHtml(text);
    if (document === undefined) {
      const hint = "Save the page again, or write its text as Markdown.";
      return { entries: [], problems: [problem(path, "html-too-deep", "elements nested without end", hint)] };
    }
    if (isListPage(document, path, text)) return { entries: [], passedOver: "a page that lists other pages" };
    // Asked before the main text is, which takes the document apart.
    const formats = entryFormats(document);
    const fields = pageFields(document, formats);
    const main = mainText(document, fields["title"], formats?.content);
    return {
      entries: [
        {
          fields: buildFields({
            ...fields,
            ...(!namesPeople(fields) && main.byline && { author: main.byline }),
            ...(isDraft(path) && { draft: true }),
          }),
          body: main.html,
          bodyLine: 0,
          syntax: "html",
        },
      ],
    };
  },
};

/** As Medium's export calls what was never published. */
function isDraft(path: string): boolean {
  return /(?:^|\/)posts\/draft_[^/]*\.x?html?$/i.test(path);
}

/** Whether a field names who wrote it; an address names nobody. */
function namesPeople(fields: { [name: string]: FieldValue | undefined }): boolean {
  return Object.entries(fields).some(
    ([name, value]) =>
      value !== undefined &&
      !(typeof value === "string" && /^https?:/i.test(value)) &&
      usesOfField(name).some(({ role }) => role === "authors"),
  );
}
