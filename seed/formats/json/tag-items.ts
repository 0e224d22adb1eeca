import { usesOfField } from "../../fields/field-table.js";
import type { FieldList, FieldMap, FieldNode } from "../../fields/field-tree.js";

/** What the New York Times' API calls the kinds of its keywords, whose names are their values. */
const KIND =
  /^(?:subjects?|glocations?|locations?|persons?|organi[sz]ations?|creative_works?|titles?|companies|topics?|keywords?)$/i;
const AUTHORS = ["author", "authors", "byline"];

/**
 * Lists of tags as APIs give them, without what is no subject: the New York Times' keywords by their values, the Guardian's tags of the type
 * keyword, and Ghost's without those that only its theme sees. The Guardian's contributors are the authors where no field names any.
 */
export function withTagItems(entries: Map<string, FieldNode>): Map<string, FieldNode> {
  for (const [name, node] of entries) {
    const items = node.kind === "list" && isTopics(name) ? node.items.filter((item) => item.kind === "map") : [];
    if (node.kind !== "list" || items.length === 0 || items.length < node.items.length) continue;
    if (items.some(({ entries: own }) => own.has("webTitle"))) readGuardian(entries, name, node, items);
    else entries.set(name, { ...node, items: areKinds(items) ? valuesOf(items, "value") : items.filter(isShown) });
  }
  return entries;
}

/** Whether its readers see a tag: Ghost hides what it calls internal, and what a `#` is in front of. */
export function isShown(tag: FieldMap): boolean {
  const isHash = (textIn(tag, "name") ?? "").startsWith("#") && /^(?:hash-|$)/.test(textIn(tag, "slug") ?? "none");
  return textIn(tag, "visibility") !== "internal" && !isHash;
}

function readGuardian(
  entries: Map<string, FieldNode>,
  name: string,
  list: FieldList,
  items: readonly FieldMap[],
): void {
  const ofType = (type: string): FieldNode[] =>
    valuesOf(
      items.filter((item) => textIn(item, "type") === type),
      "webTitle",
    );
  const isTyped = items.some(({ entries: own }) => own.has("type"));
  entries.set(name, { ...list, items: isTyped ? ofType("keyword") : valuesOf(items, "webTitle") });
  const people = ofType("contributor");
  if (people.length > 0 && !AUTHORS.some((key) => entries.has(key))) entries.set("authors", { ...list, items: people });
}

/** The same few names over and over are kinds of what the values say. */
function areKinds(items: readonly FieldMap[]): boolean {
  const names = items.map((item) => textIn(item, "name") ?? "");
  return (
    items.every(({ entries }) => entries.has("value")) &&
    (names.every((name) => KIND.test(name)) || new Set(names).size < names.length / 2)
  );
}

function isTopics(name: string): boolean {
  return usesOfField(name).some(({ role }) => role === "topics");
}

function valuesOf(items: readonly FieldMap[], key: string): FieldNode[] {
  return items.flatMap(({ entries }) => entries.get(key) ?? []);
}

function textIn({ entries }: FieldMap, name: string): string | undefined {
  const node = entries.get(name);
  return node?.kind === "scalar" ? node.raw : undefined;
}
