import { decodeHTMLStrict } from "entities";
import { escapeMarkdown } from "./escape.js";
import { placeOf } from "../interwiki.js";
import { withoutMarks } from "../marks.js";
import type { Rendering } from "../wiki-page.js";

const WIKI_FILE = /\.(?:mediawiki|wikitext|wiki)((?:#[^]*)?)$/i;
const INVALID = /[<>[\]{}\n]/;

/**
 * A link to a page as Markdown with wiki links: `[[Target#Section|label]]`. Links to the page in other languages show nothing, those to
 * other wikis, to pictures and to categories only their label.
 * @param content what stands between the brackets
 * @param trail letters that follow the brackets and belong to the label
 * @param renderLabel turns the label's wikitext into Markdown
 * @returns undefined where it is no link
 */
export function pageLink(
  content: string,
  trail: string,
  rendering: Rendering,
  renderLabel: (label: string) => string,
): string | undefined {
  const bar = content.indexOf("|");
  const written = tidyTarget(rendering.literals.restore(bar === -1 ? content : content.slice(0, bar)));
  if (INVALID.test(written)) return undefined;
  const hasColon = written.startsWith(":");
  const target = hasColon ? written.slice(1).trim() : written;
  if (target === "") return undefined;
  const label = bar === -1 ? undefined : content.slice(bar + 1);
  const shown = (fallback: string): string =>
    ((label === undefined ? "" : renderLabel(label).trim()) ||
      escapeMarkdown(label === undefined ? fallback : withoutScope(fallback))) + escapeMarkdown(trail);

  const place = placeOf(target, rendering.namespaces);
  if (place.kind === "language") return hasColon || label !== undefined ? shown(place.rest) : trail;
  if (place.kind !== "page") return shown(place.rest);
  const kind = rendering.namespaces.kindOf(target.slice(0, Math.max(0, target.indexOf(":"))));
  if (kind === "media") return shown(target);
  if (kind === "file" || kind === "category") return hasColon || label !== undefined ? shown(target) : trail;

  const page = resolvePage(place.page, rendering);
  const text = balanced(shown(withoutSlashes(place.page)));
  // Without a label, what stands before a slash would be taken for a folder, and not be shown.
  return text === page && !page.includes("/") ? `[[${page}]]` : `[[${page}|${text}]]`;
}

/** A page below this one, `/Name/`, by its name. */
function withoutSlashes(page: string): string {
  return page.startsWith("/") ? page.slice(1).replace(/(?<!\/)\/+$/, "") : page;
}

/** Blanks for underscores, entities and percent signs decoded. */
function tidyTarget(text: string): string {
  let target = decodeHTMLStrict(withoutMarks(text));
  if (/%[\da-f]{2}/i.test(target)) {
    try {
      target = decodeURIComponent(target);
    } catch {
      // A percent sign that encodes nothing is one.
    }
  }
  return target.replace(/[\s_]+/g, " ").trim();
}

/** `/Part` is below the page itself, `../Other` beside it; between files `../other.mediawiki` is a path. */
function resolvePage(target: string, { title, isTitled }: Rendering): string {
  if (!isTitled && WIKI_FILE.test(target)) return target.replace(WIKI_FILE, "$1");
  if (target.startsWith("/")) return title + target.replace(/(?<!\/)\/+$/, "");
  if (!target.startsWith("../")) return target;
  const parents = title.split("/");
  let rest = target;
  while (rest.startsWith("../") && parents.length > 1) {
    parents.pop();
    rest = rest.slice(3);
  }
  return [...parents, rest.replace(/^(?:\.\.\/)+/, "").replace(/(?<!\/)\/+$/, "")]
    .filter((part) => part !== "")
    .join("/");
}

/** What an empty label shows: the name without its namespace and without what tells it from others: `[[Help:Boston (band)|]]`. */
function withoutScope(target: string): string {
  const name = target.replace(/^[^:]{1,30}:/, "").replace(/#[^]*$/, "");
  return (
    name
      .replace(/(?:(?<!\s)\s+)?[(（][^()（）]*[)）]$/, "")
      .replace(/,\s[^]*$/, "")
      .trim() || target
  );
}

/** A label whose brackets do not pair would end the link early. */
function balanced(label: string): string {
  let depth = 0;
  for (const char of label) {
    if (char === "[") depth++;
    else if (char === "]" && --depth < 0) break;
  }
  return depth === 0 && !label.includes("[[") ? label : label.replace(/\\?\[/g, "(").replace(/\\?\]/g, ")");
}
