import type { FieldMap } from "../../fields/field-tree.js";
import { isSecretKey } from "../../fields/secret-key.js";
import { addValue } from "./add-value.js";
import { MAX_LENGTH, type Block } from "./block.js";
import { isTelling } from "./header-keys.js";
import { plainValue } from "./plain-value.js";
import { countLines } from "./positions.js";

const HEADER = /^\.\. ([a-z][\w-]{0,39}):(?:[ \t]+(\S.*)?)?$/i;
const COMMENT = /^<!--[ \t]*$/;
const COMMENT_END = /^-->[ \t]*$/;

/** Nikola's fields, comments that open the text: `.. title: Bridge`, in Markdown within an HTML comment. At least two that say what a text is. */
export function readDottedHeaders(text: string): Block | undefined {
  const start = /^(?:[ \t]*\n)*/.exec(text)?.[0].length ?? 0;
  if (!/^(?:<!--|\.\. )/.test(text.slice(start, start + 4))) return undefined;
  const firstLine = countLines(text.slice(0, start)) + 1;
  const lines = text.slice(start, start + MAX_LENGTH).split("\n");
  const fields: FieldMap = { kind: "map", entries: new Map(), line: firstLine, column: 1 };
  const isComment = COMMENT.test(lines[0] ?? "");
  let at = isComment ? 1 : 0;
  let telling = 0;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const [, key, value = ""] = HEADER.exec(line) ?? [];
    if (key === undefined) break;
    if (isTelling(key)) telling++;
    if (isSecretKey(key)) continue;
    const raw = value.trimEnd();
    const column = line.length - value.length + 1;
    addValue(fields, key, { kind: "scalar", raw, value: plainValue(raw), line: firstLine + at, column });
  }
  if (telling < 2) return undefined;
  if (isComment && COMMENT_END.test(lines[at] ?? "")) at++;
  else if (isComment) return undefined;
  const length = lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0);
  return { form: "headers", fields, warnings: [], bodyStart: Math.min(text.length, start + length) };
}
