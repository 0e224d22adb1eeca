import type { FieldMap } from "../../fields/field-tree.js";
import { addValue } from "./add-value.js";
import { MAX_LENGTH } from "./block.js";
import type { Block } from "./block.js";
import { isTelling } from "./header-keys.js";
import { plainValue } from "./plain-value.js";
import { countLines } from "./positions.js";
import { isSecretKey } from "../../fields/secret-key.js";

/** Logseq may write them as the first item of the page's list. */
const PROPERTY = /^([-*][ \t]+|[ \t]{1,4})?([\p{L}_][\p{L}\p{N} _./-]{0,59})::(?:[ \t]+(\S.*)?)?$/u;
const ALIASES = /^alias(?:es)?$/i;

/** The properties of a page as Logseq and Dataview write them, where they open the text: `tags:: a, b`. */
export function readProperties(text: string): Block | undefined {
  const start = /^(?:[ \t]*\n)*/.exec(text)?.[0].length ?? 0;
  const firstLine = countLines(text.slice(0, start)) + 1;
  const lines = text.slice(start, start + MAX_LENGTH).split("\n");
  const end = lines.findIndex((line) => !PROPERTY.test(line));
  const properties = end === -1 ? lines : lines.slice(0, end);
  if (properties.length < 2 && !standsAlone(lines)) return undefined;
  const fields: FieldMap = { kind: "map", entries: new Map(), line: firstLine, column: 1 };
  for (const [index, line] of properties.entries()) {
    const [, , key = "", value = ""] = PROPERTY.exec(line) ?? [];
    if (isSecretKey(key)) continue;
    const raw = value.trimEnd();
    const column = line.length - value.length + 1;
    addValue(fields, key, { kind: "scalar", raw, value: plainValue(raw), line: firstLine + index, column });
  }
  const length = properties.reduce((sum, line) => sum + line.length + 1, 0);
  return { form: "properties", fields, warnings: [], bodyStart: Math.min(text.length, start + length) };
}

/** A single property that says what a page is, or that is set off from the text: `std::vector` in prose is none. */
function standsAlone([line = "", next = ""]: string[]): boolean {
  const [, lead, key] = PROPERTY.exec(line) ?? [];
  if (key === undefined) return false;
  return (
    isTelling(key) || ALIASES.test(key) || (lead === undefined && !key.includes(" ") && /^(?:[ \t]*$|- )/.test(next))
  );
}
