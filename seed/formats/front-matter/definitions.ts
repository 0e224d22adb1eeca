import type { FieldMap } from "../../fields/field-tree.js";
import { isSecretKey } from "../../fields/secret-key.js";
import { MAX_LENGTH } from "./block.js";
import type { Block } from "./block.js";
import { FieldsError } from "./finding.js";
import { juliaToToml } from "./julia.js";
import { readToml } from "./toml-fields.js";

const DEFINITION = /^@def[ \t]+([\p{L}_][\p{L}\p{N}_]{0,59})[ \t]*=[ \t]*(\S.*)$/u;

/** Over more lines no value goes. */
const MAX_LINES = 200;

/** The definitions of a page as Franklin writes them, where they open the text: `@def title = "Bridge"`, also over several lines. */
export function readDefinitions(text: string): Block | undefined {
  if (!/^(?:[ \t]*\n){0,20}@def[ \t]/.test(text)) return undefined;
  const lines = text.slice(0, MAX_LENGTH).split("\n");
  const fields: FieldMap = { kind: "map", entries: new Map(), line: 1, column: 1 };
  let end = 0;
  for (let at = 0; at < lines.length; at++) {
    if ((lines[at] ?? "").trim() === "") continue;
    const [, key = "", value = ""] = DEFINITION.exec((lines[at] ?? "").trimEnd()) ?? [];
    if (key === "") break;
    const last = lastLine(lines, at, value);
    if (!isSecretKey(key)) addDefinition(fields, key, [value, ...lines.slice(at + 1, last + 1)].join("\n"), at + 1);
    at = last;
    end = last + 1;
  }
  if (fields.entries.size === 0) return undefined;
  const length = lines.slice(0, end).reduce((sum, line) => sum + line.length + 1, 0);
  return { form: "toml", fields, warnings: [], bodyStart: Math.min(text.length, length) };
}

/** Where a text in three quotes or a list that stands open on its line is closed; one that nothing closes ends where it begins. */
function lastLine(lines: readonly string[], start: number, value: string): number {
  const close = /^"""(?!.*""")/.test(value) ? '"""' : /^\[[^\]]*$/.test(value) ? "]" : undefined;
  if (close === undefined) return start;
  const below = lines.slice(start + 1, start + 1 + MAX_LINES);
  const found = below.findIndex((line) => line.includes(close));
  const next = below.findIndex((line) => line.startsWith("@def "));
  return found === -1 || (next !== -1 && next < found) ? start : start + 1 + found;
}

/** What is no value of TOML either is kept as it is written. */
function addDefinition(fields: FieldMap, key: string, value: string, line: number): void {
  try {
    const read = readToml(juliaToToml(`value = ${value.trimEnd().replace(/;$/, "")}`), line).entries.get("value");
    if (read) fields.entries.set(key, read);
  } catch (error) {
    if (!(error instanceof FieldsError)) throw error;
    fields.entries.set(key, { kind: "scalar", raw: value, value, line, column: 1 });
  }
}
