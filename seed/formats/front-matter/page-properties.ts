import type { FieldMap } from "../../fields/field-tree.js";
import { MAX_LENGTH } from "./block.js";
import type { Block } from "./block.js";
import { duplicateKey } from "./finding.js";
import type { Finding } from "./finding.js";
import { isTelling } from "./header-keys.js";
import { plainValue } from "./plain-value.js";
import { countLines } from "./positions.js";
import { isSecretKey } from "./secret-key.js";

const PROPERTY = /^([\p{L}_][\p{L}\p{N} _./-]{0,59})::(?:[ \t]+(\S.*)?)?$/u;
const ALIASES = /^alias(?:es)?$/i;

/** The properties of a page as Logseq and Dataview write them, where they open the text: `tags:: a, b`. */
export function readProperties(text: string): Block | undefined {
  const start = /^\n*/.exec(text)?.[0].length ?? 0;
  const firstLine = countLines(text.slice(0, start)) + 1;
  const fields: FieldMap = { kind: "map", entries: new Map(), line: firstLine, column: 1 };
  const warnings: Finding[] = [];
  const keys: string[] = [];
  let bodyStart = start;
  for (const line of text.slice(start, start + MAX_LENGTH).split("\n")) {
    const [, key, value = ""] = PROPERTY.exec(line) ?? [];
    if (key === undefined) break;
    const at = {
      line: firstLine + keys.length,
      column: value === "" ? line.length + 1 : line.length - value.length + 1,
    };
    keys.push(key);
    bodyStart = Math.min(text.length, bodyStart + line.length + 1);
    if (isSecretKey(key)) continue;
    if (fields.entries.has(key)) warnings.push(duplicateKey(key, { ...at, column: 1 }));
    const raw = value.trimEnd();
    fields.entries.set(key, { kind: "scalar", raw, value: plainValue(raw), ...at });
  }
  const [first] = keys;
  if (first === undefined || (keys.length === 1 && !isTelling(first) && !ALIASES.test(first))) return undefined;
  return { form: "properties", fields, warnings, bodyStart };
}
