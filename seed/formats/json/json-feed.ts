import type { FieldMap, FieldNode } from "../../fields/field-tree.js";
import { isNothing } from "../../fields/document-fields.js";

/** What a JSON Feed says of all its items: whose they are, and in which language. Its items, with that where they do not say it themselves. */
export function withFeed(root: FieldNode, items: readonly FieldMap[]): FieldMap[] {
  const feed = root.kind === "map" ? root : undefined;
  const version = feed?.entries.get("version");
  if (feed === undefined || version?.kind !== "scalar" || !/\bjsonfeed\.org\b/.test(version.raw)) return [...items];
  const told: [string, FieldNode][] = [];
  for (const name of ["authors", "author", "language"]) {
    const node = feed.entries.get(name);
    if (node && !isNothing(node)) told.push([name, node]);
  }
  const house = new Map<string, FieldNode>();
  for (const [name, from] of [
    ["name", "title"],
    ["url", "home_page_url"],
  ] as const) {
    const node = feed.entries.get(from);
    if (node?.kind === "scalar" && !isNothing(node)) house.set(name, node);
  }
  if (house.size > 0) told.push(["provider", { kind: "map", entries: house, line: feed.line, column: feed.column }]);
  return items.map((item) => {
    const isSigned = item.entries.has("authors") || item.entries.has("author");
    const rest = told.filter(([name]) => !item.entries.has(name) && !(isSigned && name.startsWith("author")));
    return { ...item, entries: new Map([...item.entries, ...rest]) };
  });
}
