import type { Document } from "mongodb";

/** What a command asks for; what the driver adds (sessions, cluster times, limits of time) is nobody's business. */
const PARTS = ["filter", "pipeline", "sort", "skip", "limit", "projection", "hint"];

const MOST_LISTED = 3;
const MOST_STAGES = 30;
const MOST_KEYS = 30;
const LONGEST_TEXT = 100;
const DEEPEST = 12;

/** What a find or an aggregation asks for, short enough to be read: of long lists, texts and objects the beginning. Plain JSON. */
export function summarizeCommand(command: Document): Record<string, unknown> {
  const parts = PARTS.filter((name) => command[name] !== undefined);
  return Object.fromEntries(parts.map((name) => [name, shorten(command[name], 0)]));
}

function shorten(value: unknown, depth: number): unknown {
  if (typeof value === "string") return shortenText(value);
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth >= DEEPEST) return "…";
  if (Array.isArray(value)) return shortenList(value, depth);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (isPlain(value)) return shortenObject(value, depth);
  return shortenText(String(value));
}

/** Of values the first few; stages and conditions are what one wants to read. */
function shortenList(list: unknown[], depth: number): unknown[] {
  const most = list.every(isObject) ? MOST_STAGES : MOST_LISTED;
  const shown = list.slice(0, most).map((one) => shorten(one, depth + 1));
  return list.length > most ? [...shown, `… ${list.length - most} more`] : shown;
}

function shortenObject(value: Document, depth: number): Document {
  const entries = Object.entries(value);
  const shown = entries.slice(0, MOST_KEYS).map(([name, inner]) => [name, shorten(inner, depth + 1)] as const);
  const more = entries.length - shown.length;
  return Object.fromEntries(more > 0 ? [...shown, ["…", `${more} more`]] : shown);
}

function shortenText(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function isPlain(value: object): value is Document {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
