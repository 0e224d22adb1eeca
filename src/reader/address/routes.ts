import { READER_PATHS, type ReaderPage } from "../../http/pages/reader-paths.js";

export interface Route {
  page: ReaderPage;
  /** What stands at the places of the path that have a name. */
  params: Readonly<Record<string, string>>;
}

/** The page at this path; undefined where there is none. */
export function routeOf(path: string): Route | undefined {
  for (const [page, pattern] of Object.entries(READER_PATHS) as [ReaderPage, string][]) {
    const params = match(pattern.split("/"), path.split("/"));
    if (params) return { page, params };
  }
  return undefined;
}

function match(pattern: string[], parts: string[]): Record<string, string> | undefined {
  if (pattern.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, expected] of pattern.entries()) {
    const part = parts[at] ?? "";
    if (!expected.startsWith(":")) {
      if (part !== expected) return undefined;
      continue;
    }
    const value = decoded(part);
    if (!value) return undefined;
    params[expected.slice(1)] = value;
  }
  return params;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
