import { isSecretKey } from "../../fields/secret-key.js";

const KEY = /^(["']?)([\p{L}_$][^"':\n]{0,59})\1[ \t]*:(?=[ \t]|$)/u;

/** The key at the margin of that line (0-based), or of the nearest line above that has one; undefined also where it must not be named. */
export function nearestKey(source: string, line: number): string | undefined {
  const lines = source.split("\n", line + 1);
  for (let at = lines.length - 1; at >= 0; at--) {
    const key = KEY.exec(lines[at] ?? "")?.[2];
    if (key !== undefined) return isSecretKey(key) ? undefined : key;
  }
  return undefined;
}

const JSON_KEY = /"([\p{L}_$@][^"\\\n]{0,59})"[ \t]*:/gu;

/** The last key of JSON that begins before the offset; undefined also where it must not be named. */
export function nearestJsonKey(source: string, offset: number): string | undefined {
  const from = source.lastIndexOf("\n", source.lastIndexOf("\n", offset) - 1) + 1;
  const key = [...source.slice(from, offset).matchAll(JSON_KEY)].at(-1)?.[1];
  return key === undefined || isSecretKey(key) ? undefined : key;
}
