import type { FieldMap, FieldNode, FieldScalar, Position } from "../../fields/field-tree.js";
import { isSecretKey } from "../../fields/secret-key.js";
import { addValue } from "../front-matter/add-value.js";
import { plainValue } from "../front-matter/plain-value.js";

const KEYWORD = /^#\+([A-Za-z][\w-]{0,39}):(?:[ \t]+(.*))?$/;
const PROPERTY = /^[ \t]*:([A-Za-z][\w-]{0,39}):[ \t]*(.*)$/;
/** Keywords that say how a file is exported, not what it is. */
const EXPORT =
  /^(?:options|startup|setupfile|property|todo|seq_todo|archive|columns|macro|bind|include|exclude_tags|select_tags|email|id|(?:latex|html|beamer|texinfo)\w*)$/;
const NAMES: Record<string, string> = {
  filetags: "tags",
  roam_tags: "tags",
  roam_aliases: "aliases",
  roam_alias: "aliases",
};

/** The keywords and the drawer of properties that open an outline, as fields; `hugo_` before a name goes. The body is what follows. */
export function readOrgHeader(text: string): { fields: FieldMap; body: string; bodyLine: number } {
  const lines = text.split("\n");
  const fields: FieldMap = { kind: "map", entries: new Map(), line: 1, column: 1 };
  let at = 0;
  let isInDrawer = false;
  for (; at < lines.length; at++) {
    const line = (lines[at] ?? "").trimEnd();
    if (/^[ \t]*:(?:properties|end):$/i.test(line)) isInDrawer = /properties/i.test(line);
    else if (line !== "" && !/^# /.test(line)) {
      const match = isInDrawer ? PROPERTY.exec(line) : KEYWORD.exec(line);
      if (match === null || /^#\+begin_/i.test(line)) break;
      const [, key = "", value = ""] = match;
      addField(fields, key.toLowerCase(), value.trim(), { line: at + 1, column: line.length - value.length + 1 });
    }
  }
  return { fields, body: lines.slice(at).join("\n"), bodyLine: at };
}

function addField(fields: FieldMap, written: string, value: string, place: Position): void {
  const key = NAMES[written] ?? written.replace(/^hugo_/, "");
  if (EXPORT.test(key) || value === "" || isSecretKey(key)) return;
  addValue(fields, key, key === "tags" || key === "aliases" ? listOf(value, place) : scalar(value, place));
}

/** `:a:b:`, `"a b" c` or `a, b`. */
function listOf(value: string, place: Position): FieldNode {
  const parts = /^:.*:$/.test(value)
    ? value.split(":")
    : value.includes(",")
      ? value.split(",")
      : [...value.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? "");
  const items = parts.map((part) => part.trim()).filter((part) => part !== "");
  return { kind: "list", items: items.map((item) => scalar(item, place)), ...place };
}

/** A day is without the brackets of a time stamp. */
function scalar(written: string, place: Position): FieldScalar {
  const raw = /^[[<](\d{4}-\d\d-\d\d[^\]>]*)[\]>]$/.exec(written)?.[1] ?? written;
  return { kind: "scalar", raw, value: plainValue(raw), ...place };
}
