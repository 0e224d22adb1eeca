/** Every path of the answer without its list indexes, and whether anything stands there in at least one place. */
function filledPaths(value: unknown, path = "", filled = new Map<string, boolean>()): Map<string, boolean> {
  if (Array.isArray(value)) {
    filled.set(path, filled.get(path) === true || value.length > 0);
    for (const item of value) filledPaths(item, path, filled);
  } else if (typeof value === "object" && value !== null) {
    filled.set(path, true);
    for (const [key, child] of Object.entries(value)) filledPaths(child, `${path}.${key}`, filled);
  } else {
    filled.set(path, filled.get(path) === true || (value !== null && value !== ""));
  }
  return filled;
}

/** The paths of the answer at which nothing stands anywhere. */
export function emptyPaths(answer: unknown): string[] {
  return [...filledPaths(answer)].filter(([, filled]) => !filled).map(([path]) => path);
}
