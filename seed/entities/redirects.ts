import type { PageDocument } from "../../src/store/document-reads.js";
import { exactKey } from "../link/name-keys.js";
import { byPath, type PageName } from "../link/linkable.js";

/** A page that only leads to another one. */
export interface Redirect {
  page: PageName;
  document: PageDocument;
  /** The other's title, as written. */
  to: string;
}

const MOST_STEPS = 10;

/**
 * The page at which each redirect ends, also over others. One that leads in a circle, or to no page of its source, is absent.
 * @param pages all, redirects among them
 */
export function endsOfRedirects(pages: readonly PageName[], redirects: readonly Redirect[]): Map<Redirect, PageName> {
  const ends = new Map<Redirect, PageName>();
  if (redirects.length === 0) return ends;
  const byPage = new Map(redirects.map((redirect) => [redirect.page, redirect]));
  const byTitle = new Map<string, PageName>();
  for (const page of [...pages].sort(byPath)) {
    const key = keyOf(page.source, page.title);
    const known = byTitle.get(key);
    // A page of that title stands before a redirect of it.
    if (known === undefined || (byPage.has(known) && !byPage.has(page))) byTitle.set(key, page);
  }
  for (const redirect of redirects) {
    let end: PageName | undefined = redirect.page;
    for (let steps = 0; steps < MOST_STEPS && end !== undefined; steps++) {
      const next = byPage.get(end);
      if (next === undefined) break;
      end = byTitle.get(keyOf(end.source, next.to));
    }
    if (end !== undefined && !byPage.has(end)) ends.set(redirect, end);
  }
  return ends;
}

/** As MediaWiki compares titles: blanks for underscores, the first letter large, no section. */
function keyOf(source: string, title: string): string {
  const name = exactKey((title.split("#", 1)[0] ?? "").replaceAll("_", " ").replace(/^[ :]+/, ""));
  return `${source}\0${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
