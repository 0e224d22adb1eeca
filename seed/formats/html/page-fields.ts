import type { FieldValue } from "../../fields/build-fields.js";
import { usesOfField } from "../../fields/field-table.js";
import { attributeOf, textOf, textsOf } from "./element-text.js";
import { linkedData } from "./linked-data.js";
import type { PageDocument } from "./page-document.js";
import { pageTitle } from "./page-title.js";
import { SiteName } from "./site-name.js";

type Fields = { [name: string]: FieldValue | undefined };

/** Names of `<meta>` that say what a page is about, its maker and its day; others are of no use to a reader. */
const META =
  /^(?:og:(?:title|description|url|image|site_name|type|locale)|article:(?:published_time|author|section|tag)|twitter:(?:title|image)|description|author|keywords|news_keywords|date|pubdate|publish[-_]?date|publication[-_]?date|datepublished|headline|articlesection|inlanguage|dc\.(?:title|creator|date|date\.issued|subject|language)|dcterms\.(?:created|issued|date)|parsely-(?:title|author|pub-date|section|tags)|citation_(?:title|author|publication_date|online_date|date)|sailthru\.(?:date|author|tags)|byl|lang|language)$/i;

/** What a page says of itself: its linked data first, then its metadata, then its heading and times. */
export function pageFields(document: PageDocument): Fields {
  const data = linkedData(document);
  const meta = metaFields(document);
  const site = new SiteName(document, [
    meta["og:site_name"],
    nameIn(data["publisher"]),
    meta["og:url"],
    attributeOf(document, 'link[rel="canonical"]', "href"),
  ]);
  const language = document.documentElement.getAttribute("lang");
  return {
    ...meta,
    "og:title": undefined,
    "twitter:title": undefined,
    ...data,
    headline: undefined,
    name: undefined,
    title: pageTitle(
      document,
      { linked: [data["headline"], data["name"]], meta: [meta["og:title"], meta["twitter:title"], meta["headline"]] },
      site,
    ),
    url:
      data["url"] ??
      pageAddress(data["mainEntityOfPage"]) ??
      meta["og:url"] ??
      attributeOf(document, 'link[rel="canonical"]', "href"),
    mainEntityOfPage: undefined,
    ...(language && { language }),
    datepublished: undefined,
    datePublished:
      data["datePublished"] ?? meta["article:published_time"] ?? microdataDay(document) ?? timeOf(document, meta),
    author: data["author"] ?? meta["author"] ?? microdataAuthors(document) ?? textOf(document, '[rel="author"]'),
  };
}

const DAY = '[itemprop~="datePublished"]';

function microdataDay(document: PageDocument): string | undefined {
  return (
    attributeOf(document, `meta${DAY}`, "content") ??
    attributeOf(document, `time${DAY}`, "datetime") ??
    attributeOf(document, DAY, "content") ??
    textOf(document, DAY)
  );
}

const AUTHOR = '[itemprop~="author"]';

/** Each by the name within, where it is marked, else by all that the element shows. */
function microdataAuthors(document: PageDocument): string[] | undefined {
  const within = textsOf(document, `${AUTHOR} [itemprop~="name"]`);
  const authors = within.length > 0 ? within : textsOf(document, AUTHOR);
  return authors.length > 0 ? authors : undefined;
}

/** The time that an article or its head shows; any other one only where the page's metadata names no day. */
function timeOf(document: PageDocument, meta: Fields): string | undefined {
  const own = attributeOf(document, "article time[datetime], header time[datetime], time[pubdate]", "datetime");
  const isDated = Object.keys(meta).some((name) => usesOfField(name).some(({ role }) => role === "publishedAt"));
  return own ?? (isDated ? undefined : attributeOf(document, "time[datetime]", "datetime"));
}

/** The page that an article is the main thing of: its address, or a node that is called by it. */
function pageAddress(page: FieldValue | undefined): FieldValue | undefined {
  if (typeof page === "string") return page;
  return typeof page === "object" && page !== null && "@id" in page ? page["@id"] : undefined;
}

function nameIn(house: FieldValue | undefined): FieldValue | undefined {
  return typeof house === "object" && house !== null && "name" in house ? house["name"] : house;
}

function metaFields(document: PageDocument): Fields {
  const fields: Fields = {};
  for (const element of document.querySelectorAll("meta")) {
    const name = (
      element.getAttribute("property") ??
      element.getAttribute("name") ??
      element.getAttribute("itemprop")
    )?.toLowerCase();
    const content = element.getAttribute("content")?.trim();
    if (name === undefined || !content || !META.test(name)) continue;
    const key = name
      .replace(/^(?:parsely-|citation_|sailthru\.)/, "")
      .replace("byl", "byline")
      .replace("pub-date", "pubdate");
    const known = fields[key];
    // Several tags, authors or pictures are a list; of anything else the first stands.
    if (known === undefined) fields[key] = content;
    else if (/tag|author|image/.test(key))
      fields[key] = [...(Array.isArray(known) ? (known as FieldValue[]) : [known]), content];
  }
  return fields;
}
