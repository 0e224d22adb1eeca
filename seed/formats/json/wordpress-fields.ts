import { isNothing } from "../../fields/document-fields.js";
import type { FieldMap, FieldNode, FieldScalar } from "../../fields/field-tree.js";
import { parseDate } from "../../fields/dates/date-value.js";

const LARGEST_OFFSET = 15 * 60;

/**
 * A post as WordPress's API gives it: its day is told by the clock of its site, and again by that of Greenwich; what its authors and terms are
 * called stands in `_embedded`, where it was asked for.
 * @param source as written; `entries`: its fields, unwrapped
 */
export function wordpressFields(source: FieldMap, entries: Map<string, FieldNode>): Map<string, FieldNode> {
  for (const [local, gmt] of [
    ["date", "date_gmt"],
    ["modified", "modified_gmt"],
    ["post_date", "post_date_gmt"],
  ] as const)
    setZone(entries, local, gmt);
  if (isProtected(source.entries.get("content"))) entries.set("password", scalar("protected", source));
  const embedded = source.entries.get("_embedded");
  if (embedded?.kind !== "map") return entries;
  entries.delete("_embedded");
  const set = (name: string, items: FieldNode[]): void => {
    if (items.length > 0) entries.set(name, { kind: "list", items, line: embedded.line, column: embedded.column });
  };
  const terms = mapsIn(embedded.entries.get("wp:term"));
  const named = (taxonomy: string): FieldNode[] =>
    terms.filter((term) => text(term, "taxonomy") === taxonomy).flatMap((term) => term.entries.get("name") ?? []);
  set("tags", named("post_tag"));
  set("categories", named("category"));
  set(
    "authors",
    mapsIn(embedded.entries.get("author")).flatMap((author) => author.entries.get("name") ?? []),
  );
  set(
    "featured_image",
    mapsIn(embedded.entries.get("wp:featuredmedia")).flatMap((media) => media.entries.get("source_url") ?? []),
  );
  return entries;
}

/** The local day stays, and the instant is that of Greenwich. */
function setZone(entries: Map<string, FieldNode>, local: string, gmt: string): void {
  const [here, there] = [entries.get(local), entries.get(gmt)];
  if (here?.kind !== "scalar" || there?.kind !== "scalar") return;
  const [shown, instant] = [parseDate(here.raw), parseDate(there.raw)];
  if (shown === undefined || instant === undefined || /(?:z|[+-]\d\d:?\d\d)$/i.test(here.raw.trim())) return;
  entries.delete(gmt);
  const minutes = Math.round((shown.getTime() - instant.getTime()) / 60_000);
  if (Math.abs(minutes) >= LARGEST_OFFSET) entries.set(local, there);
  else if (minutes !== 0) entries.set(local, scalar(`${here.raw.trim()}${offset(minutes)}`, here));
}

function offset(minutes: number): string {
  const digits = (number: number): string => String(number).padStart(2, "0");
  const ahead = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${digits(Math.floor(ahead / 60))}:${digits(ahead % 60)}`;
}

function isProtected(content: FieldNode | undefined): boolean {
  const flag = content?.kind === "map" ? content.entries.get("protected") : undefined;
  return flag?.kind === "scalar" && flag.value === true;
}

/** The maps in a list, or in the lists in it. */
function mapsIn(node: FieldNode | undefined): FieldMap[] {
  if (node?.kind === "map") return isNothing(node) ? [] : [node];
  return node?.kind === "list" ? node.items.flatMap(mapsIn) : [];
}

function text(map: FieldMap, name: string): string | undefined {
  const node = map.entries.get(name);
  return node?.kind === "scalar" ? node.raw : undefined;
}

function scalar(raw: string, { line, column }: FieldNode): FieldScalar {
  return { kind: "scalar", raw, value: raw, line, column };
}
