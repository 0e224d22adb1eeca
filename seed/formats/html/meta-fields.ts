import type { FieldValue } from "../../fields/build-fields.js";
import { usesOfField, type FieldRole } from "../../fields/field-table.js";
import type { PageDocument, PageElement } from "./page-document.js";

type Fields = { [name: string]: FieldValue | undefined };

/** Names of `<meta>` that say what a page is about, its maker and its day. */
const META =
  /^(?:og:(?:title|description|url|image|site_name|type|locale)|article:(?:published_time|author|section|tag)|twitter:(?:title|image)|description|author|keywords|news_keywords|date|pubdate|publish[-_]?date|publication[-_]?date|datepublished|headline|articlesection|inlanguage|dc\.(?:title|creator|date|date\.issued|subject|language)|dcterms\.(?:created|issued|date)|parsely-(?:title|author|pub-date|section|tags)|citation_(?:title|author|publication_date|online_date|date)|sailthru\.(?:date|author|tags)|byl|lang|language)$/i;

/** Names without a sign in them, as generators write a document's fields; others are those of platforms. */
const PLAIN = /^[a-z][a-z_]*$/i;
/** Plain names that tell programs how to treat a page. */
const TECHNICAL =
  /^(?:viewport|robots|googlebot\w*|bingbot|slurp|msnbot|google|generator|referrer|rating|distribution|copyright|rights|theme|handheldfriendly|mobileoptimized|progid|originator|pragma|expires|cache|template|version|build|csrf_?\w*|monetization|classification|designer|owner|robot|charset|request|nightmode|bytedance\w*|theme_color|color_scheme|format_detection|application|tdm\w*|medium|hostname|environment|device|platform|pagetype|thumbnail_width|thumbnail_height)$/i;
const HELD_BACK = /^(?:status|draft|private|visibility)$/i;
/** What newsrooms' own programs write beside: names for their statistics, which are no fields of a document. */
const PLATFORMS = 'meta[property^="og:"], meta[name^="og:"], meta[name^="twitter:"], meta[property^="fb:"]';
/** What a page has in other places, or nowhere in its `<meta>`. */
const ELSEWHERE: ReadonlySet<FieldRole> = new Set(["title", "body", "url", "aliases"]);

/** What a page's `<meta>` say; a field of a generator that is read as nothing is named, too. */
export function metaFields(document: PageDocument): Fields {
  const fields: Fields = {};
  const isOfGenerator = document.querySelector(PLATFORMS) === null;
  for (const element of document.querySelectorAll("meta")) {
    const content = element.getAttribute("content")?.trim();
    for (const key of content ? keysOf(element, isOfGenerator) : []) addField(fields, key, content ?? "");
  }
  return fields;
}

/** What a `<meta>` is called that says something of the page; a property may have several names. */
function keysOf(element: PageElement, isOfGenerator: boolean): string[] {
  const property = element.getAttribute("property");
  const name = element.getAttribute("name")?.trim();
  const names = property?.trim().split(/\s+/) ?? [name ?? element.getAttribute("itemprop")?.trim() ?? ""];
  return names.flatMap((written) => {
    const key = written.toLowerCase().replace(/^(dc|dcterms):/, "$1.");
    if (!META.test(key) && !(property === null && isField(name ?? "", isOfGenerator))) return [];
    return key
      .replace(/^(?:parsely-|citation_|sailthru\.)/, "")
      .replace(/^byl$/, "byline")
      .replace("pub-date", "pubdate");
  });
}

/** Several tags, authors or pictures are a list; of anything else the first stands. */
function addField(fields: Fields, key: string, content: string): void {
  const known = fields[key];
  if (known === undefined) fields[key] = content;
  else if (/tag|author|image/.test(key))
    fields[key] = [...(Array.isArray(known) ? (known as FieldValue[]) : [known]), content];
}

/**
 * Whether a generator wrote a document's field there: Pelican's `tags`, `authors`, `summary`, `status`, and, where platforms have not written
 * into the page, those of people's own.
 */
function isField(name: string, isOfGenerator: boolean): boolean {
  const uses = usesOfField(name);
  if (!PLAIN.test(name) || TECHNICAL.test(name) || uses.some(({ role }) => ELSEWHERE.has(role))) return false;
  return isOfGenerator || uses.length > 0 || HELD_BACK.test(name);
}
