import { relative } from "node:path";
import type { PlacedRegex } from "./regex-places.js";

const FRAME = /(?:\(|at )(?:file:\/\/)?([^()\s]+\.ts):(\d+):\d+\)?$/;

/** Runs `work`, and gives every expression that it makes by `RegExp(…)`, with the place of the call. */
export async function recordRegexes(work: () => Promise<void>): Promise<PlacedRegex[]> {
  const made = new Map<string, PlacedRegex>();
  const note = (regex: RegExp): RegExp => {
    const line = new Error().stack?.split("\n")[3] ?? "";
    const [, file = "", at = ""] = FRAME.exec(line) ?? [];
    const place = `${relative(process.cwd(), file)}:${at}`;
    // A package's own.
    if (file === "") return regex;
    made.set(`${place} ${regex.source} ${regex.flags}`, { source: regex.source, flags: regex.flags, place });
    return regex;
  };
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct: (target, [source, flags]: [string | RegExp, string?]) => note(new target(source, flags)),
    apply: (target, _self, [source, flags]: [string | RegExp, string?]) => note(new target(source, flags)),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return [...made.values()];
}
