import { usesOfField, type FieldRole } from "../../fields/field-table.js";
import type { FieldMap, FieldNode } from "../../fields/field-tree.js";
import { FieldsError, type Finding } from "../front-matter/finding.js";
import { readJson } from "../front-matter/json-fields.js";
import { positionsOf } from "../front-matter/positions.js";
import type { Problem, SourceFile } from "../format.js";
import { problem } from "../problem.js";
import { withoutTypes } from "./extended-json.js";
import { findDocuments } from "./find-documents.js";
import { withFeed } from "./json-feed.js";
import { ghostPosts } from "./ghost-export.js";
import { mendJson, type MendedJson } from "./mend-json.js";

export interface JsonDocuments {
  documents: FieldMap[];
  /** Parts that could not be read. */
  problems: Problem[];
  /** What was not JSON, and was read as what it can only mean. */
  warnings: Problem[];
}

const NONE: JsonDocuments = { documents: [], problems: [], warnings: [] };
const NO_DOCUMENT = "Give it a title, and a body, an address or a date.";
const MENDED = "Write JSON as a program does that knows it.";
const QUOTE = "Close the text with a quote, and write its line ends as \\n.";
const CUT = "Get the whole file again: its end is missing.";
/** JSON of objects, broken though it may be, and no Markdown link. */
const OBJECTS = /^\s*(?:\[\s*)*\{\s*(?:"|\})/;

/** The documents of a JSON file; what is broken is read where its meaning is certain, and else a problem if it is of an article. Never throws. */
export function readJsonFile({ path, text }: SourceFile): JsonDocuments {
  const strict = attempt(() => rootOf(text, 1));
  if ("root" in strict) return strict.root ? documentsOf(path, strict.root) : NONE;
  if (!OBJECTS.test(text)) return NONE;
  return areLines(text) ? readLines(path, text) : readBroken(path, text, strict.fault);
}

type Attempt = { root: FieldNode | undefined } | { fault: Finding };

function attempt(read: () => FieldNode | undefined): Attempt {
  try {
    return { root: read() };
  } catch (error) {
    if (error instanceof FieldsError) return { fault: error.finding };
    throw error;
  }
}

function rootOf(...source: Parameters<typeof readJson>): FieldNode | undefined {
  const { root } = readJson(...source);
  return root && /"\$[a-z]/i.test(source[0]) ? withoutTypes(root) : root;
}

function documentsOf(path: string, root: FieldNode): JsonDocuments {
  const ghost = ghostPosts(root);
  if (ghost !== undefined) return { ...NONE, documents: ghost };
  const { documents, others } = findDocuments(root);
  const refuse = (found: string, { line, column }: FieldNode): Problem =>
    problem(path, "json-no-document", found, NO_DOCUMENT, { line, column });
  const isMostly = documents.length * 4 >= others.length;
  const [first] = others;
  const problems = isMostly
    ? others.map((item) => refuse("an item without title and text", item))
    : first
      ? [refuse(`${others.length} items without title and text`, first)]
      : [];
  return { documents: withFeed(root, documents), problems: documents.length > 0 ? problems : [], warnings: [] };
}

/** What is nearly JSON: read whole, or up to the item in which the file ends. */
function readBroken(path: string, text: string, strict: Finding): JsonDocuments {
  const mended = mendJson(text);
  if (isFrontMatter(text, mended)) return NONE;
  const place = positionsOf(text, 1);
  const refuse = (found: Problem): JsonDocuments => (isOfArticle(text) ? { ...NONE, problems: [found] } : NONE);
  const source = mended.text.toString();
  const read = attempt(() => rootOf(source, 1, (offset) => place(mended.text.sourceOffset(offset))));
  const { cut, mends } = mended;
  const atEnd = place(text.trimEnd().length);
  // A text that goes on over lines may as well lack its closing quote.
  const [lineEnd] = mends.filter(({ rule }) => rule === "json-raw-sign");
  const tooEarly = (): Problem =>
    lineEnd === undefined
      ? problem(path, "json-cut", "JSON that ends too early", CUT, atEnd)
      : problem(path, "json-syntax", "a text that does not end with its line", QUOTE, place(lineEnd.offset));
  if ("fault" in read || read.root === undefined) {
    if (cut || lineEnd) return refuse(tooEarly());
    const { rule, found, hint, ...at } = "fault" in read ? read.fault : strict;
    return refuse(problem(path, rule, found, hint, at));
  }
  const open = new Set((cut?.open ?? []).map((offset) => key(place(offset))));
  const { documents, problems } = documentsOf(path, read.root);
  const whole = documents.filter((map) => !open.has(key(map)));
  if (cut && whole.length === 0) return refuse(tooEarly());
  const warnings = mends
    .filter(({ offset }) => offset < (cut?.item ?? Infinity))
    .map(({ rule, found, offset }) => problem(path, rule, found, MENDED, place(offset)));
  if (cut && cut.item === undefined) warnings.push(problem(path, "json-cut", "a list that ends too early", CUT, atEnd));
  if (cut?.item !== undefined)
    problems.push(problem(path, "json-cut", "an item that does not end; no more is read", CUT, place(cut.item)));
  return { documents: whole, problems, warnings };
}

function key({ line, column }: { line: number; column: number }): string {
  return `${line}:${column}`;
}

/** An object, and below it a text: fields above a body. */
function isFrontMatter(text: string, { firstEnd }: MendedJson): boolean {
  return firstEnd !== undefined && /^\s*\{/.test(text) && /^[ \t]*\n\s*[^\s{}[\](),;"=]/.test(text.slice(firstEnd));
}

/** Whether its keys are an article's: a title or a text, and what else only articles have. Settings and lock files have not. */
function isOfArticle(text: string): boolean {
  const keys = new Set([...text.matchAll(/"([@\p{L}_][\p{L}\p{N}_:. -]{0,40})"\s*:/gu)].map(([, name = ""]) => name));
  const roles = new Set<FieldRole>();
  for (const name of keys) for (const { role, tier } of usesOfField(name)) if (tier === 0) roles.add(role);
  return (
    (roles.has("title") && (roles.has("body") || roles.has("publishedAt"))) ||
    (roles.has("body") && roles.has("publishedAt"))
  );
}

/** Whether each object stands on a line of its own, though the last, or some, may be broken. */
function areLines(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const whole = lines.filter((line) => /^\s*\{\s*"/.test(line) && /\}\s*$/.test(line)).length;
  return lines.length > 1 && whole * 2 >= lines.length;
}

/** One object a line; a line that is broken costs only its own document. */
function readLines(path: string, text: string): JsonDocuments {
  const documents: FieldMap[] = [];
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const [at, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const own = readLine(path, line, at + 1);
    documents.push(...own.documents);
    problems.push(...own.problems);
    warnings.push(...own.warnings);
  }
  return { documents, warnings, problems: documents.length > 0 || isOfArticle(text) ? problems : [] };
}

function readLine(path: string, line: string, number: number): JsonDocuments {
  const own: JsonDocuments = { documents: [], problems: [], warnings: [] };
  const strict = attempt(() => rootOf(line, number));
  const mended = "fault" in strict ? mendJson(line) : undefined;
  const place = positionsOf(line, number);
  const read = mended
    ? attempt(() => rootOf(mended.text.toString(), number, (offset) => place(mended.text.sourceOffset(offset))))
    : strict;
  if (mended?.cut) {
    const end = place(line.trimEnd().length);
    own.problems.push(problem(path, "json-cut", "JSON that ends too early", CUT, end));
    return own;
  }
  if ("fault" in read) {
    const { rule, found, hint, ...at } = read.fault;
    own.problems.push(problem(path, rule, found, hint, at));
    return own;
  }
  for (const { rule, found, offset } of mended?.mends ?? [])
    own.warnings.push(problem(path, rule, found, MENDED, place(offset)));
  const { documents } = read.root ? findDocuments({ kind: "list", items: [read.root], line: number, column: 1 }) : NONE;
  own.documents.push(...documents);
  if (documents.length === 0)
    own.problems.push(
      problem(path, "json-no-document", "a line without title and text", NO_DOCUMENT, { line: number }),
    );
  return own;
}
