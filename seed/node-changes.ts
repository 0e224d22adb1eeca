import type { Store } from "../src/store/connection.js";
import {
  findNodeNames,
  streamNodeDifferences,
  type DifferentKind,
  type NodeDifference,
} from "../src/store/node-differences.js";

/** What a run would do to one node. */
export interface NodeChange {
  node: DifferentKind;
  id: string;
  /** Title or name. */
  called: string;
  change: "insert" | "update" | "remove";
  /** Each field that differs, in order of its name. */
  fields: FieldChange[];
}

/** Long texts are cut. Null: not there. Of a list of an updated node what comes and goes; other nodes by what they are called. */
export type FieldChange =
  { field: string; before: unknown; after: unknown } | { field: string; added: unknown[]; removed: unknown[] };

/** Fields of nodes that go by another name in the schema. */
const PUBLIC_NAMES: Record<string, string> = { providerId: "provider", topicIds: "topics", storyId: "story" };
/** Follows from topics and mentions. */
const DERIVED = new Set(["_id", "entityIds"]);
const LONGEST = 200;
const BATCH = 100;
const ID = /^(?:art|prv|ent)_[\w-]{22}$/;

/** What differs between the store as it is (`before`) and as a run would leave it (`after`). */
export async function* streamNodeChanges(before: Store, after: Store): AsyncGenerator<NodeChange> {
  let batch: NodeDifference[] = [];
  for await (const difference of streamNodeDifferences(before, after)) {
    if (batch.push(difference) < BATCH) continue;
    yield* changesOf(batch, before, after);
    batch = [];
  }
  yield* changesOf(batch, before, after);
}

async function* changesOf(batch: NodeDifference[], before: Store, after: Store): AsyncGenerator<NodeChange> {
  const ids = [...new Set(batch.flatMap((one) => idsIn([one.before, one.after])))];
  const names = new Map([...(await findNodeNames(before, ids)), ...(await findNodeNames(after, ids))]);
  for (const difference of batch) {
    const change = nodeChange(difference, (value) => shown(value, names));
    if (change.fields.length > 0) yield change;
  }
}

function nodeChange({ kind, id, before, after }: NodeDifference, show: (value: unknown) => unknown): NodeChange {
  const node = after ?? before ?? {};
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].sort();
  return {
    node: kind,
    id,
    called: String(node["title"] ?? node["name"] ?? ""),
    change: before === undefined ? "insert" : after === undefined ? "remove" : "update",
    fields: names.flatMap((name): FieldChange[] => {
      const [was, is] = [before?.[name] as unknown, after?.[name] as unknown];
      if (DERIVED.has(name) || JSON.stringify(was) === JSON.stringify(is)) return [];
      const field = PUBLIC_NAMES[name] ?? name;
      if (!Array.isArray(was) || !Array.isArray(is)) return [{ field, before: show(was), after: show(is) }];
      const [added, removed] = [without(is, was), without(was, is)];
      return [{ field, added: added.map(show), removed: removed.map(show) }];
    }),
  };
}

function without(list: readonly unknown[], other: readonly unknown[]): unknown[] {
  const known = new Set(other.map((item) => JSON.stringify(item)));
  return list.filter((item) => !known.has(JSON.stringify(item)));
}

function idsIn(value: unknown): string[] {
  if (typeof value === "string") return ID.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(idsIn) : [];
}

function shown(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") {
    const name = names.get(value);
    if (name !== undefined) return `${name} (${value})`;
    return value.length > LONGEST ? `${value.slice(0, LONGEST)}… (${value.length} letters)` : value;
  }
  if (typeof value !== "object" || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((item) => shown(item, names));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shown(item, names)]));
}

/** For people: `update article "Bridge opens": excerpt, topics`. */
export function changeLine({ change, node, called, fields }: NodeChange): string {
  const names = change === "update" ? `: ${fields.map(({ field }) => field).join(", ")}` : "";
  return `${change} ${node} "${called}"${names}`;
}
