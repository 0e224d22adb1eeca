import type { FieldMap } from "../../fields/field-tree.js";
import { FieldsError } from "../front-matter/finding.js";
import { readJson } from "../front-matter/json-fields.js";
import type { Entry, Format, Problem, SourceFile } from "../format.js";
import { problem } from "../problem.js";
import { findDocuments, isDocument } from "./find-documents.js";
import { ghostPosts } from "./ghost-export.js";
import { jsonEntry } from "./json-entry.js";

interface JsonDocuments {
  documents: FieldMap[];
  problems: Problem[];
}

const known = new WeakMap<SourceFile, JsonDocuments>();

/** JSON of documents: one object, a list of them wherever it stands (an answer of an API, a feed, an export), or one object a line. */
export const json: Format = {
  name: "json",

  matches(file) {
    return /^\s*[{[]/.test(file.text) && documentsOf(file).documents.length > 0;
  },

  read(file) {
    const { documents, problems } = documentsOf(file);
    return { entries: documents.map(jsonEntry).filter((entry): entry is Entry => entry !== undefined), problems };
  },
};

function documentsOf(file: SourceFile): JsonDocuments {
  let found = known.get(file);
  if (found === undefined) {
    found = readWhole(file) ?? readLines(file);
    known.set(file, found);
  }
  return found;
}

function readWhole({ text }: SourceFile): JsonDocuments | undefined {
  try {
    const { root } = readJson(text, 1);
    return root && { documents: ghostPosts(root) ?? findDocuments(root), problems: [] };
  } catch (error) {
    if (error instanceof FieldsError) return undefined;
    throw error;
  }
}

/** One object a line; a line that is broken costs only its own document. */
function readLines({ path, text }: SourceFile): JsonDocuments {
  const documents: FieldMap[] = [];
  const problems: Problem[] = [];
  for (const [at, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    try {
      const { root } = readJson(line, at + 1);
      if (root?.kind === "map" && isDocument(root)) documents.push(root);
      else problems.push(problem(path, "json-no-document", "a line without title and text", HINT, { line: at + 1 }));
    } catch (error) {
      if (!(error instanceof FieldsError)) throw error;
      const { rule, found, hint, ...place } = error.finding;
      problems.push(problem(path, rule, found, hint, place));
    }
  }
  return { documents, problems };
}

const HINT = "Give it a title, and a body, an address or a date.";
