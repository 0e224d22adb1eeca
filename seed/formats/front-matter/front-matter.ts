import type { FieldMap } from "../../fields/field-tree.js";
import type { Problem, SourceFile } from "../format.js";
import { problem } from "../problem.js";
import { asFields, MAX_LENGTH } from "./block.js";
import type { Block, FrontMatterForm } from "./block.js";
import { readDefinitions } from "./definitions.js";
import { readDottedHeaders } from "./dotted-headers.js";
import { findFences } from "./fences.js";
import type { Fenced } from "./fences.js";
import { FieldsError, finding } from "./finding.js";
import type { Finding } from "./finding.js";
import { readCommentedFields } from "./commented-fields.js";
import { readHeadedFields } from "./headed-fields.js";
import { readHeaders } from "./header-lines.js";
import { readJson } from "./json-fields.js";
import { readJsonHead } from "./json-head.js";
import { readLabelledFields } from "./labelled-fields.js";
import { isJulia, juliaToToml } from "./julia.js";
import { readProperties } from "./page-properties.js";
import { countLines } from "./positions.js";
import { hasParagraphs, opensWithField } from "./prose.js";
import { readToml } from "./toml-fields.js";
import { readYaml } from "./yaml-fields.js";

export interface FrontMatter {
  form: FrontMatterForm;
  fields: FieldMap;
  /** What follows the closing line. */
  body: string;
  /** Lines of the file before the body. */
  bodyLine: number;
  /** What was read otherwise than it is written: a value taken as text, a key given twice, a tag left out. */
  warnings: Problem[];
}
export type FrontMatterResult =
  { kind: "none"; body: string } | ({ kind: "fields" } & FrontMatter) | { kind: "broken"; problem: Problem };

const known = new WeakMap<SourceFile, FrontMatterResult>();

/**
 * The fields at the top of the file, each with its line in the file: YAML between two `---` lines, TOML between `+++`, JSON, `Key: value`
 * lines, also below a heading, in a comment, with marks of a quote or list before them, or with bold labels, `key:: value`, `.. key: value` or
 * `@def key = value` lines. Read once per file.
 */
export function readFrontMatter(file: SourceFile): FrontMatterResult {
  let result = known.get(file);
  if (result === undefined) {
    result = read(file);
    known.set(file, result);
  }
  return result;
}

function read(file: SourceFile): FrontMatterResult {
  const { text, path } = file;
  try {
    const fenced = findFences(text);
    const block = fenced
      ? readFenced(fenced)
      : (readJsonHead(text, path) ??
        readDefinitions(text) ??
        readDottedHeaders(text) ??
        readProperties(text) ??
        readHeaders(text, path) ??
        readHeadedFields(text, path) ??
        readCommentedFields(text, path) ??
        readLabelledFields(text, path));
    if (block === undefined) return { kind: "none", body: text };
    const { form, fields, warnings, bodyStart } = block;
    const body = text.slice(bodyStart);
    const bodyLine = countLines(text.slice(0, bodyStart));
    return { kind: "fields", form, fields, body, bodyLine, warnings: warnings.map((found) => inFile(path, found)) };
  } catch (error) {
    if (!(error instanceof FieldsError)) throw error;
    return { kind: "broken", problem: inFile(path, error.finding) };
  }
}

/** Hexo's, which needs no braces around it. */
function readFencedJson(source: string, firstLine: number) {
  const isBare = /^\s*"/.test(source);
  return isBare ? readJson(`{\n${source}\n}`, firstLine - 1) : readJson(source, firstLine);
}

function inFile(path: string, { rule, found, hint, ...place }: Finding): Problem {
  return problem(path, rule, found, hint, place);
}

/** Undefined where the marks are thematic breaks around prose. */
function readFenced(fenced: Fenced): Block | undefined {
  const { language, openingLine, source, bodyStart, mark } = fenced;
  const refuse = (rule: string, found: string, hint: string) => {
    throw new FieldsError(finding(rule, found, hint, { line: openingLine, column: 1 }));
  };
  const hasFields = opensWithField(source, language);
  if (bodyStart === undefined) {
    if (!fenced.isNamed && (!hasFields || language === "json")) return undefined;
    return refuse(
      "front-matter-unclosed",
      `no closing ${mark} line`,
      `Close the front matter with a line of ${mark} alone, or remove the first line.`,
    );
  }
  if (language === "other")
    return refuse(
      "front-matter-language",
      "front matter that is not YAML, TOML or JSON",
      "Write the fields as YAML between two --- lines.",
    );
  if (language !== "json" && !hasFields && hasParagraphs(source)) return undefined;
  if (source.length > MAX_LENGTH)
    return refuse(
      "front-matter-too-long",
      `${source.length} characters`,
      `Keep the front matter below ${MAX_LENGTH} characters; long text belongs below it.`,
    );
  const at = { line: openingLine, column: 1 };
  if (language === "toml") {
    const toml = isJulia(source) ? juliaToToml(source) : source;
    return { form: "toml", fields: readToml(toml, openingLine + 1), warnings: [], bodyStart };
  }
  const { root, warnings } =
    language === "json" ? readFencedJson(source, openingLine + 1) : readYaml(source, openingLine + 1);
  return { form: language, fields: asFields(root, at), warnings, bodyStart };
}
