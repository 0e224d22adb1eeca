import { tidySpaces } from "../../fields/plain-text.js";
import { shownText, textOf, textsOf } from "./element-text.js";
import type { PageDocument, PageElement } from "./page-document.js";
import { CONTENT, foldTitle, headingsOf, type SiteName } from "./site-name.js";

/** What names no page: what programs call a new one. */
const GENERIC = /^(?:untitled(?: document| page)?|new page(?: \d+)?|document|index(?:\.html?)?|home|title)$/i;
/** Of a heading's words so many, as a share, in the page's title say that it heads the page. */
const MOST_WORDS = 0.6;

/** What a page's metadata call it. */
export interface ToldTitles {
  /** Of its JSON-LD: `headline`, `name`. */
  linked: readonly unknown[];
  /** Of its `<meta>`, the most telling first. */
  meta: readonly unknown[];
}

/**
 * What a page is called, and not its site: by its linked data, its metadata, its microdata, the heading of its text, one that its `<title>`
 * bears out, its `<title>`, and any heading.
 */
export function pageTitle(document: PageDocument, told: ToldTitles, site: SiteName): string | undefined {
  const title = textOf(document, "title") ?? "";
  const linked = textsIn(told.linked).filter((text) => !site.is(text));
  const meta = textsIn(told.meta).map((text) => (site.is(text) ? "" : site.without(text)));
  const headings = headingsOf(document, "h1").filter((heading) => !site.isNamedBy(heading));
  const own = textsIn(headings.filter((heading) => heading.closest(CONTENT) !== null).map(headingText));
  const shown = textsIn(headings.map(headingText)).filter((text) => !site.is(text));
  return (
    linked.find((text) => isWithin(text, title)) ??
    linked[0] ??
    meta.find((text) => text !== "") ??
    onlyOne(textsOf(document, '[itemprop~="headline"]')) ??
    own.find((text) => isBorneOut(text, title)) ??
    own[0] ??
    shown.find((text) => isBorneOut(text, title)) ??
    (GENERIC.test(title) || site.is(title) ? undefined : withoutSite(title, site)) ??
    shown[0] ??
    (title || textOf(document, "h1"))
  );
}

function textsIn(values: readonly unknown[]): string[] {
  return values
    .flatMap((value) => (typeof value === "string" ? [tidySpaces(value)] : []))
    .filter((text) => text !== "");
}

/** Where nothing tells what the site is called, what stands last is taken for it. */
function withoutSite(title: string, site: SiteName): string | undefined {
  const bare = site.without(title);
  return (bare === title ? title.replace(/ [|–—·»] [^|–—·»]{1,60}$/, "") : bare) || undefined;
}

/** Several headlines are those of a list. */
function onlyOne(texts: readonly string[]): string | undefined {
  return texts.length === 1 ? texts[0] : undefined;
}

/** Without the sign that links to the heading. */
function headingText(heading: PageElement): string {
  return shownText(heading)
    .replace(/[¶\uf0c1]$/u, "")
    .trimEnd();
}

function isWithin(text: string, title: string): boolean {
  const folded = foldTitle(text);
  return folded !== "" && foldTitle(title).includes(folded);
}

/** Whether the page's title says what the heading does, if in fewer, more or other words. */
function isBorneOut(heading: string, title: string): boolean {
  if (isWithin(heading, title) || isWithin(title, heading)) return true;
  const words = heading.toLowerCase().match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? [];
  const others = new Set(title.toLowerCase().match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? []);
  return words.length > 1 && words.filter((word) => others.has(word)).length >= words.length * MOST_WORDS;
}
