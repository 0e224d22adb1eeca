import { MAX_LENGTH } from "./block.js";
import type { Block } from "./block.js";
import { areProperties } from "./header-keys.js";
import { readHeaders } from "./header-lines.js";
import { countLines } from "./positions.js";

const HEADING = /^(?:[ \t]*\n)*(?:# +(\S[^\n]*)|([^\s#>|:*+-][^\n:]*)\n(={3,})[ \t]*)\n/;
const MAX_TITLE = 300;

/** A heading that opens a text. */
export interface HeadingAbove {
  title: string;
  /** 1-based. */
  line: number;
  /** Offset behind it. */
  end: number;
}

/** Undefined where the text opens with something else. */
export function titleAbove(text: string): HeadingAbove | undefined {
  const start = text.slice(0, MAX_LENGTH);
  const match = HEADING.exec(start);
  const title = (match?.[1]?.trimEnd().replace(/(?<! ) +#+$/, "") ?? match?.[2] ?? "").trim();
  if (match === null || title === "" || title.length > MAX_TITLE) return undefined;
  return { title, line: countLines(start.slice(0, start.indexOf(title))) + 1, end: match[0].length };
}

/** Properties as Notion exports them: `Status: …`, `Tags: a, b` right below `# Title`, up to a blank line. */
export function readHeadedFields(text: string, path: string): Block | undefined {
  const above = titleAbove(text);
  if (above === undefined) return undefined;
  // Blanks in the heading's place leave all other places as they are.
  const below = text.slice(0, above.end).replace(/[^\n]/g, " ") + text.slice(above.end);
  const block = readHeaders(below, path, areProperties);
  const isTitled = [...(block?.fields.entries.keys() ?? [])].some((key) => /^(?:title|headline)$/i.test(key));
  if (block === undefined || isTitled) return undefined;
  return { ...block, fields: withTitle(block, above.title, above.line) };
}

function withTitle({ fields }: Block, title: string, line: number): Block["fields"] {
  const node = { kind: "scalar" as const, raw: title, value: title, line, column: 1 };
  return { ...fields, entries: new Map([["title", node], ...fields.entries]) };
}
