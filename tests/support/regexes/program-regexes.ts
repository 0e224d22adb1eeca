import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import { findRegexes, programFiles, type PlacedRegex } from "./regex-places.js";
import { recordRegexes } from "./record-regexes.js";

/** Each once, with one of its places: what stands in the program's text, and what it makes while it is loaded and reads samples. */
export async function programRegexes(): Promise<{ regexes: PlacedRegex[]; unseenCalls: string[] }> {
  const files = programFiles();
  const { literals, calls } = findRegexes(files);
  const made = await recordRegexes(async () => {
    // First, as types of the schema need what it brings.
    await import("../../../src/resolvers/graph.js");
    for (const file of files) if (!RUNS.test(file)) await import(pathToFileURL(resolve(file)).href);
    const { readSamples } = await import("./read-samples.js");
    await readSamples();
  });
  const unique = new Map([...literals, ...made].map((regex) => [`/${regex.source}/${regex.flags}`, regex]));
  const seen = new Set(made.map(({ place }) => place));
  return { regexes: [...unique.values()], unseenCalls: calls.filter((place) => !seen.has(place)) };
}

/** Files that do something as soon as they are loaded, or need a browser. */
const RUNS = /^src\/(?:main|aside\/thread-main|store\/embedded-(?:keeper|orphan)|reader\/.*)\.ts$|\.d\.ts$/;
