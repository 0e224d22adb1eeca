import type { Entry, Format, Problem, SourceFile } from "../format.js";
import { jsonEntry } from "./json-entry.js";
import { readJsonFile } from "./read-json-file.js";

interface Reading {
  entries: Entry[];
  problems: Problem[];
  warnings: Problem[];
}

const known = new WeakMap<SourceFile, Reading>();

/** JSON of documents: one object, the items of all lists of them wherever these stand (an answer of an API, a feed, an export), or one object a line. */
export const json: Format = {
  name: "json",

  matches(file) {
    const { entries, problems } = readingOf(file);
    return entries.length > 0 || problems.length > 0;
  },

  read: readingOf,
};

function readingOf(file: SourceFile): Reading {
  let found = known.get(file);
  if (found === undefined) {
    found = /^\s*[{[]/.test(file.text) ? entriesOf(file) : { entries: [], problems: [], warnings: [] };
    known.set(file, found);
  }
  return found;
}

function entriesOf(file: SourceFile): Reading {
  const { documents, problems, warnings } = readJsonFile(file);
  const entries = documents.map((map) => jsonEntry(map, file.path));
  const ofFile = warnings.filter(({ rule }) => rule === "json-cut");
  for (const warning of warnings) {
    if (ofFile.includes(warning)) continue;
    // What is said of a place is said of the document that it is in.
    const { line: own = 1, column: from = 1 } = warning;
    const at = documents.findLastIndex(({ line, column }) => line < own || (line === own && column <= from));
    const entry = entries[Math.max(0, at)];
    if (entry && !entry.warnings?.some(({ rule }) => rule === warning.rule))
      entry.warnings = [...(entry.warnings ?? []), warning];
  }
  return { entries, problems, warnings: ofFile };
}
