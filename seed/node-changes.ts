import type { Store } from "../src/store/connection.js";
import { streamNodeDifferences, type DifferentKind, type NodeDifference } from "../src/store/node-differences.js";

/** What a run would do to one node. */
export interface NodeChange {
  node: DifferentKind;
  id: string;
  /** Title or name. */
  called: string;
  change: "insert" | "update" | "remove";
  /** Each field that differs, in order of its name; long values are cut. Null: not there. */
  fields: { field: string; before: unknown; after: unknown }[];
}

/** Fields of nodes that go by another name in the schema. */
const PUBLIC_NAMES: Record<string, string> = { providerId: "provider", topicIds: "topics", storyId: "story" };
/** Follows from topics and mentions. */
const DERIVED = new Set(["_id", "entityIds"]);
const LONGEST = 200;

/** What differs between the store as it is (`before`) and as a run would leave it (`after`). */
export async function* streamNodeChanges(before: Store, after: Store): AsyncGenerator<NodeChange> {
  for await (const difference of streamNodeDifferences(before, after)) {
    const change = nodeChange(difference);
    if (change.fields.length > 0) yield change;
  }
}

function nodeChange({ kind, id, before, after }: NodeDifference): NodeChange {
  const node = after ?? before ?? {};
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].sort();
  return {
    node: kind,
    id,
    called: String(node["title"] ?? node["name"] ?? ""),
    change: before === undefined ? "insert" : after === undefined ? "remove" : "update",
    fields: names.flatMap((name) => {
      const [was, is] = [before?.[name] as unknown, after?.[name] as unknown];
      if (DERIVED.has(name) || JSON.stringify(was) === JSON.stringify(is)) return [];
      return [{ field: PUBLIC_NAMES[name] ?? name, before: shown(was), after: shown(is) }];
    }),
  };
}

function shown(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "string")
    return value.length > LONGEST ? `${value.slice(0, LONGEST)}… (${value.length} letters)` : value;
  if (Array.isArray(value) && value.some((item) => typeof item === "object")) return `${value.length} of them`;
  return value;
}

/** For people: `update article "Bridge opens": excerpt, topics`. */
export function changeLine({ change, node, called, fields }: NodeChange): string {
  const names = change === "update" ? `: ${fields.map(({ field }) => field).join(", ")}` : "";
  return `${change} ${node} "${called}"${names}`;
}
