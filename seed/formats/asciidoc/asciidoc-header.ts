import type { FieldMap, FieldScalar, Position } from "../../fields/field-tree.js";
import { isSecretKey } from "../../fields/secret-key.js";
import { addValue } from "../front-matter/add-value.js";
import { plainValue } from "../front-matter/plain-value.js";

const ATTRIBUTE = /^:(!?[A-Za-z][\w-]{0,39}!?):(?:[ \t]+(.*))?$/;
const TITLE = /^(?:=|#)[ \t]+(\S.*)$/;
/** `Ana Silva <ana@post.example>; Ben Okoro`, below the title. */
const AUTHORS = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:[ _]\p{L}[\p{L}\p{M}.'’-]*){0,4}(?:[ \t]+<[^<>]{1,200}>)?(?:;.*)?$/u;
const REVISION =
  /^(?:v[\w.-]{1,20}(?:,[ \t]*|$))?(\d{4}-\d\d-\d\d|\p{L}{3,12}\.? \d{1,2}, \d{4}|\d{1,2}\.? \p{L}{3,12}\.? \d{4})?(?::.*)?$/u;
/** What sites put before an attribute to make a field of it. */
const PREFIX = /^(?:page|jbake|awestruct|hugo|antora)-/;
const NAMES: Record<string, string> = { revdate: "date", docdate: "date", lang: "language", keywords: "tags" };
/** Attributes that say how a text is shown. */
const SHOWN =
  /^(?:toc\w*|sect\w*|icons\w*|source-highlighter|doctype|imagesdir|stem|idprefix|idseparator|experimental|linkattrs|nofooter|figure-caption|table-caption|compat-mode|docinfo\w*|revnumber|revremark|email|showtitle|.*dir)$/;

/** An AsciiDoc header as fields: title, authors, revision and attributes; `attributes` fill in what the text refers to. */
export function readAsciidocHeader(text: string): {
  fields: FieldMap;
  body: string;
  bodyLine: number;
  attributes: ReadonlyMap<string, string>;
} {
  const lines = text.split("\n");
  const fields: FieldMap = { kind: "map", entries: new Map(), line: 1, column: 1 };
  const attributes = new Map<string, string>();
  let at = 0;
  let titleAt = -2;
  for (; at < lines.length; at++) {
    const line = (lines[at] ?? "").trimEnd();
    const place = { line: at + 1, column: 1 };
    const title = titleAt < 0 ? TITLE.exec(line)?.[1] : undefined;
    const attribute = ATTRIBUTE.exec(line);
    if (line === "" && titleAt >= 0) break;
    if (line === "" || line.startsWith("//")) continue;
    if (title !== undefined) {
      fields.entries.set("title", scalar(title, place));
      titleAt = at;
    } else if (attribute) {
      const [, key = "", value = ""] = attribute;
      let whole = value.trim();
      while (whole.endsWith(" \\") && at + 1 < lines.length)
        whole = `${whole.slice(0, -1)}${(lines[++at] ?? "").trim()}`;
      if (!key.includes("!")) attributes.set(key.toLowerCase(), whole);
      addAttribute(fields, key, whole, place);
    } else if (at === titleAt + 1 && AUTHORS.test(line)) addAuthors(fields, line, place);
    else if (titleAt >= 0 && at <= titleAt + 2 && REVISION.test(line)) {
      const day = REVISION.exec(line)?.[1];
      if (day !== undefined) fields.entries.set("date", scalar(day, place));
    } else break;
  }
  return { fields, body: lines.slice(at).join("\n"), bodyLine: at, attributes };
}

function addAttribute(fields: FieldMap, key: string, value: string, place: Position): void {
  const bare = key.toLowerCase().replace(PREFIX, "");
  if (key.includes("!") || value === "" || SHOWN.test(bare) || isSecretKey(bare)) return;
  const name = NAMES[bare] ?? bare;
  if (name === "date") fields.entries.set(name, scalar(value, place));
  else addValue(fields, name, scalar(value, place));
}

function addAuthors(fields: FieldMap, line: string, place: Position): void {
  for (const author of line.split(";")) {
    const name = author
      .replace(/<[^<>]*>/g, "")
      .replaceAll("_", " ")
      .trim();
    if (name !== "") addValue(fields, "author", scalar(name, place));
  }
}

function scalar(raw: string, place: Position): FieldScalar {
  return { kind: "scalar", raw, value: plainValue(raw), ...place };
}
