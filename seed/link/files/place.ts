/** Where a document lies: what its links are read from. */
export interface Place {
  source: string;
  /** `/` between folders, the source folder's own name first. */
  path: string;
}

/** Unique among all documents. */
export function documentKey({ source, path, part = 0 }: Place & { part?: number }): string {
  return `${source}/${path}${part === 0 ? "" : `#${part}`}`;
}

/** `""` for a file without one. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

export function least<T>(values: readonly T[], measure: (value: T) => number): T[] {
  let best = Infinity;
  let found: T[] = [];
  for (const value of values) {
    const size = measure(value);
    if (size < best) [best, found] = [size, [value]];
    else if (size === best) found.push(value);
  }
  return found;
}

/** Where a path leads from a folder; undefined where it leads out of the source. */
export function follow(folder: readonly string[], path: string): string[] | undefined {
  const segments = [...folder];
  for (const part of path.split("/")) {
    if (part === "..") segments.pop();
    else if (part !== "." && part !== "") segments.push(part.trim());
    if (segments.length === 0) return undefined;
  }
  return segments;
}
