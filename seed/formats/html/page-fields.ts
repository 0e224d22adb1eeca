import type { FieldValue } from "../../fields/build-fields.js";
import { usesOfField } from "../../fields/field-table.js";
import { bylineOf } from "./byline.js";
import { attributeOf, textOf, textsOf } from "./element-text.js";
import { linkedData } from "./linked-data.js";
import { metaFields } from "./meta-fields.js";
import type { EntryFormats } from "./microformats.js";
import type { PageDocument } from "./page-document.js";
import { pageTitle } from "./page-title.js";
import { SiteName } from "./site-name.js";

type Fields = { [name: string]: FieldValue | undefined };

/** What a page says of itself: its linked data first, then its metadata, then its microformats and microdata, its heading and times. */
export function pageFields(document: PageDocument, entry?: EntryFormats): Fields {
  const data = linkedData(document);
  const meta = metaFields(document);
  const canonical = attributeOf(document, 'link[rel="canonical"]', "href");
  const site = new SiteName(document, [meta["og:site_name"], nameIn(data["publisher"]), meta["og:url"], canonical]);
  const language = document.documentElement.getAttribute("lang");
  const titles = {
    linked: [data["headline"], data["name"]],
    meta: [meta["og:title"], meta["twitter:title"], meta["dc.title"], meta["headline"], entry?.name],
  };
  return {
    ...meta,
    "og:title": undefined,
    "twitter:title": undefined,
    ...data,
    headline: undefined,
    name: undefined,
    title: pageTitle(document, titles, site),
    url: data["url"] ?? pageAddress(data["mainEntityOfPage"]) ?? meta["og:url"] ?? canonical ?? entry?.url,
    mainEntityOfPage: undefined,
    ...(language && { language }),
    datepublished: undefined,
    datePublished:
      data["datePublished"] ??
      meta["article:published_time"] ??
      microdataDay(document) ??
      entry?.datePublished ??
      timeOf(document, meta),
    author: data["author"] ?? meta["authors"] ?? meta["author"] ?? shownAuthors(document, entry),
    authors: undefined,
    tags: meta["tags"] ?? (data["keywords"] === undefined ? entry?.tags : undefined),
    summary: meta["summary"] ?? entry?.summary,
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

/** Of microdata each by the name within, where it is marked, else by all that the element shows. */
function shownAuthors(document: PageDocument, entry: EntryFormats | undefined): FieldValue | undefined {
  const within = textsOf(document, `${AUTHOR} [itemprop~="name"]`);
  const lists = [within.length > 0 ? within : textsOf(document, AUTHOR), entry?.author ?? []];
  const people = lists.map((texts) => texts.flatMap((text) => bylineOf(text) ?? []));
  const link = textOf(document, '[rel="author"]');
  return people.find((names) => names.length > 0) ?? (link && bylineOf(link));
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
