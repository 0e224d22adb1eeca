/** How many conditions a filter has at every depth: values that are given, a list of values being one, and one for each empty filter. */
export function countConditions(filter: unknown): number {
  if (filter == null) return 0;
  if (Array.isArray(filter)) {
    return filter.some(isFilter) ? filter.reduce<number>((count, part) => count + countConditions(part), 0) : 1;
  }
  if (!isFilter(filter)) return 1;
  return Math.max(
    1,
    Object.values(filter).reduce<number>((count, value) => count + countConditions(value), 0),
  );
}

function isFilter(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}
