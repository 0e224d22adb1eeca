import type { Mark } from "../../parts/markdown/marks.js";

/** A link as it stands in a page: `[[target]]` or `[[target|words]]`. */
const WIKI_LINK = /\[\[([^[\]|\n]{1,500})(?:\|([^[\]\n]{1,500}))?\]\]/g;

/** Where a page links, as `Entity.links` has it. */
export type PageLinks = readonly { labels: readonly string[]; node: { id: string; name: string } }[];

/** The links of a page's text that lead to something, as marks on the words that are shown for them. */
export function linkMarks(body: string, links: PageLinks): Mark[] {
  const byWords = new Map<string, string>();
  for (const { node, labels } of links) for (const words of [...labels, node.name]) byWords.set(fold(words), node.id);
  const named = new Set<string>();
  return [...body.matchAll(WIKI_LINK)].flatMap(({ index, 1: target = "", 2: label }) => {
    const text = label ?? target;
    const entity = byWords.get(fold(text)) ?? byWords.get(fold(withoutPlace(target)));
    if (entity === undefined) return [];
    const start = index + 2 + (label === undefined ? 0 : target.length + 1);
    const isFirst = !named.has(entity);
    named.add(entity);
    return [{ start, end: start + text.length, text, entity, isFirst }];
  });
}

/** A page's name without folders before it and the heading behind it. */
function withoutPlace(target: string): string {
  const [path = ""] = target.split("#");
  return path.slice(path.lastIndexOf("/") + 1);
}

function fold(words: string): string {
  return words.trim().toLowerCase();
}
