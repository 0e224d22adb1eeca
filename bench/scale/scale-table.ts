import { LIMITS } from "../../src/http/limits/limits.js";
import type { Examined } from "./examined.js";
import { isFlat, type ScaleResults, type ShapeResult } from "./scale-results.js";

/** The results as a Markdown table. */
export function scaleTable({ articles, shapes }: ScaleResults): string {
  const sizes = [articles.small, articles.large].map((size) => size.toLocaleString("en"));
  const heads = [
    "request",
    "commands",
    "rows",
    ...sizes.map((size) => `documents a row at ${size}`),
    ...sizes.map((size) => `index entries a row at ${size}`),
    ...sizes.map((size) => `ms at ${size}`),
    "× at 10 ×",
    "flat",
  ];
  return [heads, heads.map(() => "---"), ...shapes.map(cells)].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function cells(shape: ShapeResult): string[] {
  const { name, small, large, ratio, growsWith } = shape;
  return [
    name,
    both(small.examined.commands, large.examined.commands),
    both(small.examined.rows, large.examined.rows),
    perRow(small.examined, "documents"),
    perRow(large.examined, "documents"),
    perRow(small.examined, "keys"),
    perRow(large.examined, "keys"),
    figure(small.time),
    figure(large.time),
    ratio.toFixed(2),
    verdict(isFlat(shape), growsWith) + (large.time > LIMITS.readMs ? "; a server gives up" : ""),
  ];
}

function verdict(flat: boolean, growsWith: string | undefined): string {
  if (growsWith !== undefined) return `grows with ${growsWith}`;
  return flat ? "yes" : "**no**";
}

function perRow(examined: Examined, what: "documents" | "keys"): string {
  return figure(examined[what] / Math.max(1, examined.rows));
}

function both(small: number, large: number): string {
  const [a, b] = [figure(small), figure(large)];
  return a === b ? a : `${a}–${b}`;
}

/** Two digits are told, and all of a larger number. */
function figure(value: number): string {
  const digits = value >= 10 || Number.isInteger(value) ? 0 : value >= 1 ? 1 : 2;
  return Number(value.toFixed(digits)).toLocaleString("en");
}
