import { itemsOf, kindOf, type RoleField } from "../fields/document-fields.js";
import { toPlainText } from "../fields/plain-text.js";
import type { RoleReader } from "../fields/role-reader.js";
import type { Entry, Problem } from "../formats/format.js";
import { problem } from "../formats/problem.js";
import { scanBlocks } from "../markdown/markdown-blocks.js";
import { SETTLED, SETTLED_TEXT, stripEmphasis } from "../markdown/markdown-emphasis.js";
import { markdownToPlain } from "../markdown/markdown-plain.js";
import { fileTitle } from "./file-title.js";

const MAX_OPENING = 4000;

/**
 * An article's title and its body without it: from a field, else the heading that opens the body, else the file's name. A heading that
 * repeats the title is not told twice.
 */
export function splitTitle(
  reader: RoleReader,
  entry: Entry,
  file: string,
): { title: string; body: string } | { problem: Problem } {
  const field = onlyTitle(
    reader,
    reader.fields.of("title").find(({ tier, node }) => tier === 0 || node.kind === "scalar"),
  );
  if (field !== undefined && field.node.kind !== "scalar") {
    const hint =
      field.node.kind === "map"
        ? "A title is one text: keep one language, and give each other one a file of its own."
        : "A title is one text: put it into quotes where it begins with a bracket.";
    const { line, column } = field.node;
    return { problem: problem(file, "title-invalid", kindOf(field.node), hint, { line, column, field: field.name }) };
  }
  const written = field?.node.kind === "scalar" ? plainTitle(field.node.raw) : "";
  if (field && written !== "") reader.fields.markRead(field.name, "title");
  const opening = openingHeading(entry);
  if (written === "") {
    if (opening) return { title: opening.text, body: opening.rest };
    return { title: fileTitle(file, true), body: entry.body };
  }
  const repeats = opening !== undefined && fold(opening.text) === fold(written);
  return { title: written, body: repeats ? opening.rest : entry.body };
}

/** Of a title that is given several times, or as a list of texts, the first. */
function onlyTitle(reader: RoleReader, field: RoleField | undefined): RoleField | undefined {
  if (field?.node.kind !== "list") return field;
  const items = itemsOf(field.node);
  const [first] = items;
  if (first === undefined || items.some(({ kind }) => kind !== "scalar")) return field;
  if (items.length > 1)
    reader.warn(field, "title-several", `${items.length} titles`, "The first one is taken; remove the others.");
  return { ...field, node: first };
}

/** Code, names with underscores around them as Python writes them, and signs between words: no marks of emphasis. */
const NO_EMPHASIS =
  /((?<!`)`+[^`]+`+|(?<![\w*])__[a-z][a-z\d]*(?:_[a-z\d]+)*__(?!\w)|(?<=[A-Za-z\d])(?:[*=~]{1,3})(?=[A-Za-z\d]))/;

/** One line of plain text: no tags of formatting, no emphasis, no code marks; comparison signs and type parameters stay. */
export function plainTitle(source: string): string {
  const settled: string[] = [];
  const open = toPlainText(source)
    .replaceAll(SETTLED, "")
    .replace(new RegExp(NO_EMPHASIS, "g"), (kept) => {
      settled.push(kept.startsWith("`") ? kept.replace(/^`+|(?<!`)`+$/g, "") : kept);
      return SETTLED + String(settled.length - 1) + SETTLED;
    });
  return stripEmphasis(open)
    .replace(SETTLED_TEXT, (_mark, at: string) => settled[Number(at)] ?? "")
    .trim();
}

/** The heading of level 1 with which a Markdown body opens. */
function openingHeading({ body, syntax }: Entry): { text: string; rest: string } | undefined {
  if (syntax !== undefined && syntax !== "markdown") return undefined;
  const start = body.search(/\S/);
  if (start === -1) return undefined;
  const [first] = scanBlocks(body.slice(start, start + MAX_OPENING)).blocks;
  if (first?.kind !== "heading" || first.level !== 1 || first.nested || first.line !== 0) return undefined;
  const text = markdownToPlain(first.text);
  const rest = body.slice(start).split("\n").slice(first.endLine).join("\n");
  return text === "" ? undefined : { text, rest };
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
