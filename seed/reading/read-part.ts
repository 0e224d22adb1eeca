import type { DocumentShape } from "../../src/store/document-shape.js";
import { EXCALIDRAW_FIELD, textOfDrawing } from "../bodies/excalidraw.js";
import type { AuthorNames } from "../fields/author-names.js";
import { DocumentFields } from "../fields/document-fields.js";
import { toPlainText } from "../fields/plain-text.js";
import { findSecretInFields, findStraySecret } from "../fields/stray-secret.js";
import type { Entry, Format, Problem, SourceFile } from "../formats/format.js";
import { problem } from "../formats/problem.js";
import { decideShape, type Surroundings } from "../shapes/decide-shape.js";
import type { ParsedDocument } from "../shapes/documents.js";
import { asksPassword, draftsFolder, keptBack, saysPublic } from "../shapes/left-out.js";
import { judgePublicTime } from "../shapes/public-time.js";
import { SHAPES } from "../shapes/shapes.js";

export interface ReadOptions {
  around?: Surroundings | undefined;
  /** Addresses that lack a host are below it; ends in `/`. */
  baseUrl?: string | undefined;
  /** What people are called whom posts name by a key. */
  authors?: AuthorNames | undefined;
  /** Of a file that does not tell its own. */
  encoding?: string | undefined;
  /** What has expired and what is of a day to come is taken, too. */
  future?: boolean | undefined;
  now?: Date | undefined;
  formats?: readonly Format[] | undefined;
}

/** What became of one of a file's documents, and how it was told. */
export interface PartReading {
  /** From 0; counted over all the file's documents. */
  part: number;
  shape: DocumentShape;
  /** What told its shape, the strongest first. */
  why: string[];
  /** Its own evidence is thin: what the files beside it are decides. */
  isThin: boolean;
  /** Each field that says something, and what it was read as; null: it was not read. */
  fields: { name: string; as: string | null }[];
  outcome:
    | { kind: "document"; document: ParsedDocument; expiresAt?: Date; warnings: Problem[] }
    /** Not to be shown: a draft, private, expired, of a day to come, a template. */
    | { kind: "left-out"; reason: string; title?: string }
    | { kind: "rejected"; problems: Problem[] };
}

/** One document of a file: what it is, and what is read of it. */
export function readPart(
  file: SourceFile,
  written: Entry,
  part: number,
  isOnly: boolean,
  options: ReadOptions,
): PartReading {
  const fields = new DocumentFields(written.fields);
  const isDrawing = fields.named(EXCALIDRAW_FIELD) !== undefined;
  const entry = isDrawing ? { ...written, body: textOfDrawing(written.body) } : written;
  if (isDrawing) fields.markRead(EXCALIDRAW_FIELD, "a drawing");
  const { shape, why, isThin } = decideShape(file.path, entry, fields, options.around);
  const context = { file: file.path, baseUrl: options.baseUrl, authors: options.authors };
  const outcome = (): PartReading["outcome"] => {
    const secret = refuseSecret(file, entry);
    if (secret) return { kind: "rejected", problems: [secret] };
    const reason =
      keptBack(fields, shape) ??
      (asksPassword(fields) ? "protected by a password" : undefined) ??
      inDrafts(file.path, fields, options);
    if (reason !== undefined) return leftOut(reason, titleIn(fields));
    const warnings = [...(entry.warnings ?? [])];
    const read = SHAPES[shape].read({ entry, fields, context, warnings });
    if ("problems" in read) return { kind: "rejected", problems: read.problems };
    return judgeTime(file.path, read.document, fields, warnings, options);
  };
  const result = outcome();
  return { part, shape, why, isThin, fields: fields.trace(), outcome: isOnly ? result : withPart(result, part) };
}

function inDrafts(path: string, fields: DocumentFields, { around }: ReadOptions): string | undefined {
  const folder = draftsFolder(path, around?.isVault === true);
  return folder === undefined || (!folder.startsWith("_") && saysPublic(fields)) ? undefined : `it stands in ${folder}`;
}

function leftOut(reason: string, title: string | undefined): PartReading["outcome"] {
  return { kind: "left-out", reason, ...(title !== undefined && { title }) };
}

function titleIn(fields: DocumentFields): string | undefined {
  const title = fields.of("title").find(({ node }) => node.kind === "scalar");
  return title?.node.kind === "scalar" ? toPlainText(title.node.raw) : undefined;
}

function titleOf(document: ParsedDocument): string | undefined {
  return document.shape === "organization" ? document.provider.name : document.title;
}

/** What has expired, or is of a day to come, is not to be shown. */
function judgeTime(
  file: string,
  document: ParsedDocument,
  fields: DocumentFields,
  warnings: Problem[],
  { future = false, now = new Date() }: ReadOptions,
): PartReading["outcome"] {
  const { reason, expiresAt } = judgePublicTime(file, document, fields, warnings, { future, now });
  if (reason !== undefined) return leftOut(reason, titleOf(document));
  return { kind: "document", document, ...(expiresAt && { expiresAt }), warnings };
}

/** `secured` is dropped where it is a field; anywhere else it could pass as text, so that document stays out. */
function refuseSecret(file: SourceFile, entry: Entry): Problem | undefined {
  const inFields = findSecretInFields(entry.fields);
  const inBody = inFields === undefined ? findStraySecret(entry.body) : undefined;
  const line = inFields?.line ?? (inBody === undefined ? undefined : entry.bodyLine + inBody + 1);
  if (line === undefined) return undefined;
  const hint = "Move the field into the front matter, where it is left out, or remove it.";
  return problem(file.path, "secured-outside-fields", "a `secured` field", hint, { line });
}

/** Of several documents in one file a problem says which one it is about. */
function withPart(outcome: PartReading["outcome"], part: number): PartReading["outcome"] {
  const number = (problems: Problem[]): Problem[] => problems.map((one) => ({ ...one, part }));
  if (outcome.kind === "rejected") return { ...outcome, problems: number(outcome.problems) };
  return outcome.kind === "document" ? { ...outcome, warnings: number(outcome.warnings) } : outcome;
}
