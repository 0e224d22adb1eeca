import { writeFileSync } from "node:fs";
import type { SizeOnDisk } from "./size-on-disk.js";
import type { Examined } from "./examined.js";

export interface AtOneSize {
  /** Of one request, on average over the sample values. */
  examined: Examined;
  /** Milliseconds, median. */
  time: number;
}

export interface ShapeResult {
  name: string;
  small: AtOneSize;
  large: AtOneSize;
  /** Time at the large size over time at the small one: median of the rounds. */
  ratio: number;
  /** Undefined where the cost must not grow. */
  growsWith?: string;
}

export interface ScaleResults {
  node: string;
  mongod: string;
  cores: number;
  rounds: number;
  articles: { small: number; large: number };
  shapes: ShapeResult[];
  /** Time of a page from the middle over time of the first one: median of the rounds. */
  deepPage: { small: number; large: number };
  disk: { small: SizeOnDisk[]; large: SizeOnDisk[] };
}

/** More than this and a cost counts as growing. */
const FLAT = 1.3;

export function isFlat({ ratio }: ShapeResult): boolean {
  return ratio <= FLAT;
}

const FILE = new URL("../scale-results.json", import.meta.url);

export function saveScaleResults(results: ScaleResults): void {
  const rounded = (_key: string, value: unknown): unknown =>
    typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
  writeFileSync(FILE, `${JSON.stringify(results, rounded, 2)}\n`);
}
