import { dateOfPath } from "../fields/dates/date-path.js";
import { itemsOf, type DocumentFields } from "../fields/document-fields.js";
import { linksInFields } from "../fields/field-links.js";
import { fieldKey, type FieldRole } from "../fields/field-table.js";
import type { FieldNode } from "../fields/field-tree.js";
import { isFlag } from "../fields/role-reader.js";
import { parseWebAddress } from "../fields/web-address.js";
import type { Entry } from "../formats/format.js";
import { markdownEvidence } from "../markdown/markdown-evidence.js";
import type { Evidence } from "./evidence.js";
import { isAddress } from "./page.js";
import { isAmongPosts, isFolderOfPages } from "./path-evidence.js";

const ARTICLE_LAYOUT =
  /(?:^|[-_/ ])(?:posts?|articles?|news|story|blog|blogpost|release|column|opinion|video|course|newsletter|podcast|interview|recipe|review|event)(?:$|[-_/. ])|newsarticle|blogposting/i;
const PAGE_LAYOUT =
  /^(?:pages?|default|home|index|landing|about|archives?|list|section|taxonomy|tags?|categor(?:y|ies)|authors?|person|people|team|member|place|city|country|concept|notes?|moc|map|book|term|definition|glossary|docs?|documentation|reference|wiki|topic|contact|search|redirect|company|organi[sz]ation|profile|project|daily|journal)$/i;
/** `blog-list`, `news_index`: what lists articles is none. */
const LISTING_LAYOUT = /[-_/ ](?:lists?|listing|index|archives?|home|overview)$/i;
/** Fields by which generators of documentation order pages. */
const NAVIGATION = ["sidebarposition", "sidebarlabel", "navorder", "sidebar", "eleventynavigation"].map(fieldKey);
/** What names the day of a text's publication, and not just a day. */
const PUBLISHED = /publi[sc]|pub[-_ ]?date|post(?:ed|[-_ ]?date)|issued/i;
const EXCERPT = /^(?:excerpt|standfirst|deck|dek|lede|lead|teaser)$/i;

/** Whether a field tells the day on which it was published. */
export function isDated(fields: DocumentFields): boolean {
  return fields.of("publishedAt").some(({ tier, node }) => tier === 0 && !isFlag(node));
}

/** What a document's fields say about its shape. */
export function fieldEvidence(fields: DocumentFields): Evidence[] {
  const evidence: Evidence[] = [];
  const add = (weight: number, why: string): void => void evidence.push({ weight, why });
  const first = (role: FieldRole, tier: number) => fields.of(role).find((field) => field.tier <= tier);
  const text = (name: string): string => {
    const [node] = [fields.named(name)?.node].flatMap((one) => (one ? itemsOf(one) : []));
    return node?.kind === "scalar" ? node.raw.trim() : "";
  };

  const own = ["publishedDateTime", "webUrl", "originalUrl", "ampWebUrl"].find((name) => fields.named(name));
  const address = fields
    .of("url")
    .find(({ node }) => node.kind === "scalar" && parseWebAddress(node.raw) !== undefined);
  const dated = (tier: number) => fields.of("publishedAt").find((field) => field.tier <= tier && !isFlag(field.node));
  const date = dated(0);
  if (own !== undefined) add(4, `the field ${own}`);
  else if (address) add(2, `an address in ${address.name}`);
  if (date && date.name !== own) add(PUBLISHED.test(date.name) ? 3 : 2, `a date in ${date.name}`);
  else if (!date && dated(1)) add(0.5, "a date of its making");
  if (fields.of("url").some(({ node }) => node.kind === "scalar" && dateOfPath(node.raw.trim()) !== undefined))
    add(2, "a day in its address");
  const author = first("authors", 0);
  if (author) add(2, `an author in ${author.name}`);
  const provider = first("provider", 0);
  if (provider) add(3, `a house in ${provider.name}`);
  for (const name of ["quality", "heat", "removed"]) if (fields.named(name)) add(3, `the field ${name}`);
  if (fields.of("related").some(({ node }) => node.kind === "list" && node.items.some(({ kind }) => kind === "map")))
    add(3, "related articles");
  const excerpt = first("excerpt", 0);
  if (excerpt) add(EXCERPT.test(excerpt.name) ? 2 : 0.5, `an excerpt in ${excerpt.name}`);
  const category = fields.of("category").find(({ node }) => !isKindOfPage(node));
  if (category) add(1.5, `a category in ${category.name}`);
  if (fields.has("images")) add(0.5, "a picture");
  for (const name of ["layout", "type", "@type", "og:type", "kind", "contentType"]) {
    const value = text(name);
    if (LISTING_LAYOUT.test(value)) add(-3, `${name}: ${value}`);
    else if (ARTICLE_LAYOUT.test(value)) add(3, `${name}: ${value}`);
    else if (PAGE_LAYOUT.test(value)) add(/^pages?$/i.test(value) ? -4 : -3, `${name}: ${value}`);
  }
  if (!fields.has("title") && fields.map.entries.size > 0) add(-1, "no title field");
  const aliases = fields.of("aliases").flatMap(({ node }) => itemsOf(node));
  if (aliases.some((node) => node.kind === "scalar" && !isAddress(node.raw))) add(-3, "other names in aliases");
  if (linksInFields(fields, "article").length > 0) add(-2, "links to other pages in its fields");
  if (["id", "desc", "updated", "created"].every((name) => fields.map.entries.has(name)))
    add(-5, "a Dendron note's fields");
  if ([...fields.map.entries.keys()].some((name) => NAVIGATION.includes(fieldKey(name)))) add(-2, "a place in a menu");
  return evidence;
}

/** `category: people`, as pages are sorted. */
function isKindOfPage(node: FieldNode): boolean {
  return itemsOf(node).some((item) => item.kind === "scalar" && isFolderOfPages(item.raw.trim()));
}

/** What a document's text says about its shape. */
export function bodyEvidence(path: string, entry: Entry, fields: DocumentFields): Evidence[] {
  if (entry.syntax === "html" || entry.syntax === "text") return [];
  const evidence: Evidence[] = [];
  if (entry.body.includes("[[") && markdownEvidence(entry.body) === "wiki")
    evidence.push({ weight: -2, why: "links between pages in its text" });
  if (fields.map.entries.size === 0)
    evidence.push({ weight: isAmongPosts(path) ? -0.5 : -2, why: "Markdown without fields" });
  return evidence;
}
