import type { Entry, Problem } from "../format.js";
import { exportHead, exportPages, type ExportedPage } from "./export-pages.js";
import { readRedirect } from "./namespaces.js";
import { pageEntry } from "./page-entry.js";

/** The documents of an export. A page that only leads to another one gives it its title as a further name. */
export function exportEntries(path: string, text: string): { entries: Entry[]; problems: Problem[] } {
  const { site, namespaces, language } = exportHead(text);
  const problems: Problem[] = [];
  const pages: ExportedPage[] = [];
  const leads = new Map<string, string>();
  for (const page of exportPages(path, text, namespaces)) {
    if ("rule" in page) {
      problems.push(page);
      continue;
    }
    const target = page.redirect ?? readRedirect(page.text)?.target;
    if (target === undefined) pages.push(page);
    else leads.set(titleKey(page.title), target);
  }
  const redirects = groupRedirects(leads);
  const entries = pages.map((page) =>
    pageEntry({
      title: page.title,
      isTitled: true,
      fieldTitle: page.title,
      text: page.text,
      redirects: redirects.get(titleKey(page.title)) ?? [],
      namespaces,
      language,
      site,
      at: { line: page.line, column: 1 },
    }),
  );
  return { entries, problems };
}

/** By the page at which each redirect ends, also over others; those that lead in a circle lead nowhere. */
function groupRedirects(leads: ReadonlyMap<string, string>): Map<string, string[]> {
  const ends = new Map<string, string[]>();
  for (const title of leads.keys()) {
    const seen = new Set<string>();
    let end = title;
    for (let next = leads.get(end); next !== undefined && !seen.has(end) && seen.size < 10; next = leads.get(end)) {
      seen.add(end);
      end = titleKey(next);
    }
    if (leads.has(end)) continue;
    const known = ends.get(end);
    if (known) known.push(title);
    else ends.set(end, [title]);
  }
  return ends;
}

/** As MediaWiki compares titles: blanks for underscores, the first letter large, no section. */
function titleKey(title: string): string {
  const name = (title.split("#", 1)[0] ?? "")
    .replace(/[\s_]+/g, " ")
    .replace(/^[ :]+/, "")
    .trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
}
