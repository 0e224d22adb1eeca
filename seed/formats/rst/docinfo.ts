import type { FieldMap, FieldScalar, Position } from "../../fields/field-tree.js";
import { isSecretKey } from "../../fields/secret-key.js";
import { addValue } from "../front-matter/add-value.js";
import { plainValue } from "../front-matter/plain-value.js";
import { isAdornment } from "./adornment.js";

const FIELD = /^:([a-z][\w .-]{0,39}):(?:[ \t]+(\S.*)?)?$/i;

/** A title and the list of fields right below it, as Pelican and Sphinx read them: `:date: 2024-05-02`. The body is what follows. */
export function readDocinfo(text: string): { fields: FieldMap; body: string; bodyLine: number } {
  const lines = text.split("\n");
  const fields: FieldMap = { kind: "map", entries: new Map(), line: 1, column: 1 };
  const skipBlank = (from: number): number => {
    let at = from;
    while (at < lines.length && (lines[at] ?? "").trim() === "") at++;
    return at;
  };
  let at = skipBlank(0);
  if (isAdornment(lines[at]) && isAdornment(lines[at + 2])) at++;
  const title = (lines[at] ?? "").trim();
  const hasTitle = title !== "" && !isAdornment(title) && isAdornment(lines[at + 1]);
  if (hasTitle) {
    fields.entries.set("title", scalar(title, { line: at + 1, column: 1 }));
    at = skipBlank(at + 2);
  }
  for (let field = FIELD.exec(lines[at] ?? ""); field; field = FIELD.exec(lines[at] ?? "")) {
    const [line, key = "", value = ""] = field;
    const place = { line: at + 1, column: line.length - value.length + 1 };
    const values = [value.trimEnd()];
    for (at++; /^[ \t]+\S/.test(lines[at] ?? ""); at++) values.push((lines[at] ?? "").trim());
    // Below a title that its field gives again, the field is right.
    if (key.toLowerCase() === "title") fields.entries.delete("title");
    if (!isSecretKey(key)) addValue(fields, key, scalar(values.join(" ").trim(), place));
  }
  if (fields.entries.size === (hasTitle ? 1 : 0)) at = hasTitle ? at : 0;
  return { fields, body: lines.slice(at).join("\n"), bodyLine: at };
}

function scalar(raw: string, place: Position): FieldScalar {
  return { kind: "scalar", raw, value: plainValue(raw), ...place };
}
