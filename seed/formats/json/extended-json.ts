import type { FieldMap, FieldNode, FieldScalar } from "../../fields/field-tree.js";

const TYPES: ReadonlySet<string> = new Set([
  "$date",
  "$oid",
  "$numberInt",
  "$numberLong",
  "$numberDouble",
  "$numberDecimal",
  "$uuid",
  "$symbol",
  "$undefined",
  "$timestamp",
  "$regex",
  "$code",
]);

/** MongoDB's Extended JSON, as mongoexport writes it, as the values that it means: `{"$date": "…"}`, `{"$numberLong": "5"}`, `{"$oid": "…"}`. */
export function withoutTypes(node: FieldNode): FieldNode {
  if (node.kind === "scalar") return node;
  if (node.kind === "list") return { ...node, items: node.items.map(withoutTypes) };
  const value = valueOf(node);
  if (value !== undefined) return value;
  return { ...node, entries: new Map([...node.entries].map(([name, own]) => [name, withoutTypes(own)])) };
}

function valueOf(node: FieldMap): FieldScalar | undefined {
  const [type, ...others] = node.entries.keys();
  if (type === undefined || others.length > 0 || !TYPES.has(type)) return undefined;
  const inner = node.entries.get(type);
  const place = { line: node.line, column: node.column };
  if (type === "$undefined") return { kind: "scalar", raw: "", value: null, ...place };
  if (inner?.kind === "map" && type === "$timestamp") return dateOf(inner.entries.get("t"), 1000, place);
  const told = inner?.kind === "map" ? valueOf(inner) : inner;
  if (told?.kind !== "scalar") return undefined;
  if (type === "$date") return dateOf(told, 1, place) ?? { ...told, ...place };
  const number = type.startsWith("$number") ? Number(told.raw) : NaN;
  return { ...told, value: Number.isFinite(number) ? number : told.value, ...place };
}

/** @param told a number of milliseconds, or of `unit` of them; undefined for a date that is written out */
function dateOf(
  told: FieldNode | undefined,
  unit: number,
  place: { line: number; column: number },
): FieldScalar | undefined {
  if (told?.kind !== "scalar" || !/^-?\d+$/.test(told.raw)) return undefined;
  const date = new Date(Number(told.raw) * unit);
  if (Number.isNaN(date.getTime())) return undefined;
  return { kind: "scalar", raw: date.toISOString(), value: date.toISOString(), ...place };
}
