import type { TestContext } from "vitest";

/** One line of the table that `npm run quality` prints. */
export interface QualityRow {
  /** What it was measured on, and how large that is. */
  set: string;
  size: string;
  measure: string;
  value: number;
  /** What the tests hold it to. */
  floor: number;
  /** What a plain method gets. */
  yardstick?: string;
  /** What came out wrong, one line each. */
  mistakes?: readonly string[];
}

declare module "vitest" {
  interface TaskMeta {
    quality?: QualityRow[];
  }
}

/** Leaves rows for the table, which a reporter makes of all tests' rows. */
export function reportQuality({ task }: Pick<TestContext, "task">, ...rows: readonly QualityRow[]): void {
  task.meta.quality = [...(task.meta.quality ?? []), ...rows];
}
