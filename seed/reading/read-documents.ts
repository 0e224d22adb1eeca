import { attachmentKind } from "../formats/attachment.js";
import { decodeText, type TextFlaw } from "../formats/decode.js";
import { endingOf, isMarkdownName, isTextName } from "../formats/file-names.js";
import { foreignName, isForeignName, isNoteOnFiles } from "../formats/foreign-names.js";
import { recognizeForeign } from "../formats/foreign.js";
import { misnamedFile } from "../formats/misnamed.js";
import type { Format, Problem, SourceFile } from "../formats/format.js";
import { FORMATS } from "../formats/formats.js";
import { markdown } from "../formats/markdown.js";
import { readPart, type PartReading, type ReadOptions } from "./read-part.js";
import { problem } from "../formats/problem.js";
import { standInOfSite } from "../formats/site-stand-in.js";
import { isTemplateText } from "../formats/template-text.js";
import { wire } from "../formats/wire/wire.js";
import { looksLikeWire } from "../formats/wire/wire-evidence.js";
import { LARGEST_FILE } from "../walked-file.js";
import { isTemplate } from "../shapes/template.js";

/** What became of one file. */
export type FileReading =
  | { kind: "documents"; format: string; parts: PartReading[]; /** Where it is not UTF-8. */ encoding?: string }
  /** No document and no error: a picture, source code, a setting. */
  | { kind: "passed-over"; found: string; /** What the files beside it are may tell otherwise. */ isOpen?: true }
  | { kind: "rejected"; problems: Problem[] };

const FORMATS_HINT =
  "Make it an article (front matter with title, date, …), a page (Markdown with # Title or [[links]]), a wire story (headline, blank line, prose) or an organization page (taxonomy: organization).";

const NO_STORY = "plain text that is no story: it has no headline with prose below";

/** Blanks, and the bullet that an outliner leaves of an empty page. */
const NOTHING = /^(?:[\s\p{Cf}]|[-*+](?!\S))*$/u;

/**
 * Reads one file, by its content; `path` gives what the content does not (a title, a day) and is named in problems. Never throws for what a
 * file holds.
 */
export function readDocuments(path: string, bytes: Uint8Array, options: ReadOptions = {}): FileReading {
  const name = path.normalize("NFC");
  const refuse = (rule: string, found: string, hint: string, line?: number): FileReading => ({
    kind: "rejected",
    problems: [problem(name, rule, found, hint, line === undefined ? {} : { line })],
  });
  const flaw = misnamedFile(name, bytes);
  if (flaw) return refuse(flaw.rule, flaw.found, flaw.hint);
  const attachment = attachmentKind(bytes);
  if (attachment !== undefined) return { kind: "passed-over", found: attachment };
  if (bytes.length > LARGEST_FILE)
    return refuse("file-too-large", `${bytes.length} bytes`, `Split the document: at most ${LARGEST_FILE} bytes fit.`);
  const decoded = decodeText(bytes, options.encoding === undefined ? {} : { encoding: options.encoding });
  const called = calledOther(name);
  if (!("text" in decoded)) {
    if (called !== undefined) return { kind: "passed-over", found: called === "" ? decoded.found : called };
    if (decoded.rule === "binary" && endingOf(name) === "") return { kind: "passed-over", found: decoded.found };
    return refuse(decoded.rule, decoded.found, decoded.hint, decoded.line);
  }
  const isEmpty = NOTHING.test(decoded.text);
  // An empty style sheet, template or picture lacks nothing that a reader would miss.
  if (isEmpty && (called !== undefined || isTemplateText(name, "") || !isWritten(name)))
    return { kind: "passed-over", found: "an empty file" };
  if (isEmpty && isMarkdownName(name) && options.around?.isVault === true)
    return readText({ path: name, text: "" }, { ...options, formats: [emptyNote] });
  if (isEmpty) return refuse("empty", "an empty file", "Write something into the file, or remove it.");
  const reading = readText({ path: name, text: decoded.text }, options);
  if (reading.kind !== "documents" || decoded.encoding === "utf-8") return reading;
  return withEncoding(name, reading, decoded);
}

/** Whether somebody writes such a file by hand, so that an empty one is a slip. */
function isWritten(path: string): boolean {
  return isMarkdownName(path) || /^(?:txt|text|org|rst|adoc|asciidoc|wiki|mediawiki)$/.test(endingOf(path));
}

/** What a file is that holds markup, or a mail, and no document. */
function partOfSite({ path, text }: SourceFile): string | undefined {
  const ending = endingOf(path);
  if (/^x?html?$/.test(ending) && /^\s*</.test(text)) return "a part of a web page";
  if (ending === "xml" && /^\s*</.test(text)) return "XML";
  return ending === "eml" ? "an e-mail, or a template" : undefined;
}

/** A note that only has a name, as Obsidian makes one of a link. */
const emptyNote: Format = {
  name: markdown.name,
  matches: () => true,
  read: (file) => ({ entries: markdown.read(file).entries.map((entry) => ({ ...entry, shape: "page" })) }),
};

/** Whether some words of the text follow each other as in a sentence. */
function hasSentence(text: string): boolean {
  return /(?:(?<![\p{L}\p{M}'’-])[\p{L}\p{M}'’-]+[,;:]? ){3}\p{L}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{8}/u.test(
    text.slice(0, 20_000),
  );
}

/** What the name alone says that the file is, where nobody would write an article into such a file; empty where it says no more than that. */
function calledOther(path: string): string | undefined {
  return foreignName(path)?.found ?? (isTextName(path) ? undefined : "");
}

/** Says what a text was read by, and, on the first document, what of it was not written so. */
function withEncoding(
  file: string,
  reading: FileReading & { kind: "documents" },
  { encoding, warning }: { encoding: string; warning?: TextFlaw },
): FileReading {
  const [first, ...rest] = reading.parts;
  if (warning !== undefined && first?.outcome.kind === "document") {
    const { rule, found, hint, line } = warning;
    first.outcome.warnings.push(problem(file, rule, found, hint, line === undefined ? {} : { line }));
  }
  return { ...reading, encoding, parts: first ? [first, ...rest] : [] };
}

function readText(file: SourceFile, options: ReadOptions): FileReading {
  // Of what is called as code and settings are, only the text may tell otherwise.
  const called = isForeignName(file.path) || isTemplateText(file.path, file.text) ? recognizeForeign(file) : undefined;
  if (called) return { kind: "passed-over", found: called.found };
  const standIn = standInOfSite(file);
  if (standIn !== undefined) return { kind: "passed-over", found: standIn };
  const format = formatOf(file, options);
  if (format?.usesBraces !== true && isTemplate(file.text))
    return { kind: "documents", format: format?.name ?? "template", parts: [TEMPLATE] };
  if (format === undefined) {
    const foreign = recognizeForeign(file);
    if (foreign) return { kind: "passed-over", found: foreign.found };
    const found = "text of no known format";
    if (isNoteOnFiles(file.path)) return { kind: "passed-over", found: "a note on the files beside it" };
    if (!isTextName(file.path) || (endingOf(file.path) === "" && !hasSentence(file.text)))
      return { kind: "passed-over", found };
    // Lists, data and letters lie beside articles, and parts of pages beside pages; what is called Markdown is meant to be read.
    if (/^(?:txt|text)$/.test(endingOf(file.path))) return { kind: "passed-over", found: NO_STORY, isOpen: true };
    const other = partOfSite(file);
    if (other !== undefined) return { kind: "passed-over", found: other };
    return { kind: "rejected", problems: [problem(file.path, "format-unknown", found, FORMATS_HINT, { line: 1 })] };
  }
  const { entries, problems = [], warnings = [], passedOver } = format.read(file);
  if (passedOver !== undefined) return { kind: "passed-over", found: passedOver };
  const other = entries.length === 0 ? foreignName(file.path) : undefined;
  if (other) return { kind: "passed-over", found: other.found };
  if (entries.length === 0) return { kind: "rejected", problems };
  const isOnly = entries.length === 1 && problems.length === 0;
  const parts = entries.map((entry, part) => readPart(file, entry, part, isOnly, options));
  // What is said of the whole file is told with its first document that is shown.
  const shown = parts.find(({ outcome }) => outcome.kind === "document")?.outcome;
  if (shown?.kind === "document") shown.warnings.push(...warnings);
  const broken = problems.map((one, at) => brokenPart(one, entries.length + at));
  return { kind: "documents", format: format.name, parts: [...parts, ...broken] };
}

/**
 * Plain prose shows no format; of a note that is one sentence, or stands in a vault and bears no mark of the trade, its name tells. Plain text
 * among notes and posts is a note as well.
 */
function formatOf(file: SourceFile, { formats = FORMATS, around }: ReadOptions): Format | undefined {
  const shown = formats.find((candidate) => candidate.matches(file));
  const isCalled = isMarkdownName(file.path);
  if (shown === undefined) {
    const isAmongNotes = around?.isVault === true || (around?.lean !== undefined && around.lean !== "none");
    const isNote = isCalled || (isAmongNotes && isPlainText(file));
    return isNote && recognizeForeign(file) === undefined ? markdown : undefined;
  }
  if (shown !== wire || looksLikeWire(file.text) !== "plain") return shown;
  if (isNoteOnFiles(file.path)) return undefined;
  return isCalled && around?.isVault === true ? markdown : shown;
}

function isPlainText({ path, text }: SourceFile): boolean {
  const ending = endingOf(path);
  return ending === "txt" || ending === "text" || (ending === "" && hasSentence(text));
}

const TEMPLATE: PartReading = {
  part: 0,
  shape: "page",
  why: [],
  isThin: false,
  fields: [],
  outcome: { kind: "left-out", reason: "a template" },
};

/** A part of a file that its format could not read at all. */
function brokenPart(found: Problem, part: number): PartReading {
  return { part, shape: "page", why: [], isThin: false, fields: [], outcome: { kind: "rejected", problems: [found] } };
}
