import type { Logic } from "./operators.js";

/** How many conditions a filter has at every depth: operators that are given, and one for each empty filter. */
export function countConditions<F extends Logic<F>>(filter: F): number {
  const { and, or, not, ...fields } = filter;
  const own = Object.values(fields).reduce<number>((count, value) => count + operatorsOf(value), 0);
  const parts = [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])];
  return Math.max(
    1,
    parts.reduce((count, part) => count + countConditions<F>(part), own),
  );
}

function operatorsOf(value: unknown): number {
  if (value == null) return 0;
  return typeof value === "object" ? Object.values(value).filter((operand) => operand != null).length : 1;
}
