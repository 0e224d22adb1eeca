import { shownText, textOf } from "./element-text.js";
import type { PageDocument, PageElement } from "./page-document.js";

/** What themes call the place of the site's name. */
const MARKED =
  ".site-title, #site-title, .site-name, #site-name, .blog-title, .site-branding, .brand, .navbar-brand, .logo, #logo";
/** Where most sites have their name, and some the page's title. */
const FRAME =
  "header, nav, footer, aside, .site-header, .masthead, #masthead, #header, #branding, #banner, [role=banner]";
/** Where a page has its own text. */
export const CONTENT = "article, main, [role=main]";
const HOME = /^(?:https?:\/\/[^/?#]+)?\/?(?:\.{1,2}\/)*(?:\.{1,2}|index\.x?html?)?$/i;
const SEPARATOR = / [-|–—·•»«:]{1,2} | ?[|»·•] ?/u;
const EDGE_SIGNS = /^[\s\-|–—·•»«:]+|[\s\-|–—·•»«:]+$/gu;
const MAX_TITLE = 500;
const MOST_HEADINGS = 50;

/** Text as it is compared: letters and digits alone, without accents, as a host's name is. */
export function foldTitle(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]+/g, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}

/** A page's headings of that level, without end there may be. */
export function headingsOf(document: PageDocument, selector: string): PageElement[] {
  return [...document.querySelectorAll(selector)].slice(0, MOST_HEADINGS);
}

/** What a page calls the site that it is of: what its data say, its headings that lead home, and its host. */
export class SiteName {
  private readonly names: ReadonlySet<string>;
  private readonly headings: ReadonlySet<PageElement>;

  /** @param told names and addresses that the page's metadata give the site */
  constructor(document: PageDocument, told: readonly unknown[]) {
    const texts = told.flatMap((one) => (typeof one === "string" ? [one, hostOf(one) ?? ""] : []));
    const title = foldTitle((textOf(document, "title") ?? "").slice(0, MAX_TITLE));
    const below = new Set(headingsOf(document, "h2").map((heading) => foldTitle(shownText(heading))));
    this.headings = new Set(headingsOf(document, "h1").filter((heading) => isOfSite(heading, title, below)));
    const shown = [...this.headings, ...headingsOf(document, MARKED)].map(shownText);
    this.names = new Set([...texts, ...shown].map(foldTitle).filter((name) => name !== ""));
  }

  is(text: string): boolean {
    return this.names.has(foldTitle(text));
  }

  isNamedBy(heading: PageElement): boolean {
    return this.headings.has(heading);
  }

  /** "Bridge opens | Harbour Post" without the site; as it is where nothing tells that it names the site. */
  without(title: string): string {
    if (title.length > MAX_TITLE) return title;
    const parts = title.split(SEPARATOR).filter((part) => part !== "");
    const [first = "", last = ""] = [parts[0], parts.at(-1)];
    if (parts.length > 1 && this.is(last)) return title.slice(0, title.lastIndexOf(last)).replace(EDGE_SIGNS, "");
    if (parts.length > 1 && this.is(first))
      return title.slice(title.indexOf(first) + first.length).replace(EDGE_SIGNS, "");
    return title;
  }
}

/** Whether a heading names the site: it stands in the frame of the page and does not begin its title, or leads home. */
function isOfSite(heading: PageElement, title: string, below: ReadonlySet<string>): boolean {
  if (heading.closest(MARKED) !== null) return true;
  if (heading.closest(CONTENT) !== null) return false;
  const link = heading.querySelector("a[href]") ?? heading.closest("a[href]");
  if (link !== null && HOME.test(link.getAttribute("href")?.trim() ?? "")) return true;
  if (heading.closest(FRAME) === null) return false;
  const name = foldTitle(shownText(heading));
  return !title.startsWith(name) || below.has(title.slice(name.length));
}

function hostOf(address: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(address)?.[1];
}
