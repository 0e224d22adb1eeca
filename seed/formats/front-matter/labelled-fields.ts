import type { FieldMap, FieldNode } from "../../fields/field-tree.js";
import { isSecretKey } from "../../fields/secret-key.js";
import { usesOfField, type FieldRole } from "../../fields/field-table.js";
import { isMarkdownName } from "../file-names.js";
import { addValue } from "./add-value.js";
import { MAX_LENGTH, type Block } from "./block.js";
import { titleAbove, type HeadingAbove } from "./headed-fields.js";
import { plainValue } from "./plain-value.js";
import { countLines } from "./positions.js";

/** A quote's mark, an item's mark, or both. */
const MARK = /^ {0,3}(?:>[ \t]?)?(?:[*+-][ \t]+)?/;
/** `Author: Ana`, `**Author:** Ana`, `**Author**: Ana`, `作者：王小明`. */
const LABELLED = /^(\*\*|__)?(\p{L}[\p{L}\p{M}\p{N} ’'_-]{0,39})(?:[ \t]?[:：]\1|\1[ \t]?[:：])[ \t]*(\S.*)?$/u;
const LINK = /^<?\[([^[\]]*)\]\((https?:\/\/[^()\s]*)\)>?$/u;
const MAX_LINES = 20;
/** What sets a text's own fields off from a list that describes something. */
const OF_TEXTS: readonly FieldRole[] = ["publishedAt", "authors", "url"];

interface Labelled {
  key: string;
  value: string;
  line: number;
  column: number;
}

/**
 * Fields that a text shows its readers, as lines of a quote, of a list or with bold labels, above or right below its heading:
 * `> 作者：王小明`, `**Date:** May 2, 2024`. At least two that are known, one of which says who, when or from where; none may be a page's link.
 */
export function readLabelledFields(text: string, path: string): Block | undefined {
  const above = titleAbove(text);
  const start = (above?.end ?? 0) + (/^(?:[ \t]*\n)*/.exec(text.slice(above?.end ?? 0, MAX_LENGTH))?.[0].length ?? 0);
  const lines = text.slice(start, start + MAX_LENGTH).split("\n");
  const end = lines.slice(0, MAX_LINES + 1).findIndex((line) => /^[ \t>]*$/.test(line));
  if (end < 2) return undefined;
  const first = countLines(text.slice(0, start)) + 1;
  const labelled = lines.slice(0, end).map((line, at) => labelledOf(line, first + at));
  if (!labelled.every((one) => one !== undefined) || !areOfText(labelled, path)) return undefined;
  const length = lines.slice(0, end + 1).reduce((sum, line) => sum + line.length + 1, 0);
  const fields = fieldsOf(labelled, above, first);
  return { form: "headers", fields, warnings: [], bodyStart: Math.min(text.length, start + length) };
}

/** Undefined where the line bears no mark, or has no label. */
function labelledOf(source: string, line: number): Labelled | undefined {
  const mark = MARK.exec(source)?.[0] ?? "";
  const rest = source.slice(mark.length).replace(/(?:\\|(?<![ \t])[ \t]+)$/, "");
  const [, bold, key = "", value = ""] = LABELLED.exec(rest) ?? [];
  if (key === "" || (bold === undefined && mark.trim() === "")) return undefined;
  return { key: key.trim(), value, line, column: source.length - value.length + 1 };
}

function areOfText(labelled: readonly Labelled[], path: string): boolean {
  const isLinked = labelled.some(({ value }) => value.includes("[["));
  const known = labelled.filter(({ key }) => usesOfField(key).length > 0);
  if (isLinked || known.length < 2 || known.length * 3 < labelled.length || !isMarkdownName(path)) return false;
  return new Set(known.flatMap(({ key }) => rolesOf(key))).size > 1 && known.some(({ key }) => isOfText(key));
}

function isOfText(key: string): boolean {
  return usesOfField(key).some(({ role, tier }) => OF_TEXTS.includes(role) && (tier === 0 || role === "url"));
}

function rolesOf(key: string): FieldRole[] {
  return usesOfField(key).map(({ role }) => role);
}

function fieldsOf(labelled: readonly Labelled[], above: HeadingAbove | undefined, line: number): FieldMap {
  const fields: FieldMap = { kind: "map", entries: new Map(), line, column: 1 };
  if (above) fields.entries.set("title", scalar(above.title, above.line, 1));
  for (const { key, value, line: at, column } of labelled) {
    if (isSecretKey(key) || value === "") continue;
    const [, text = "", address = ""] = LINK.exec(value) ?? [];
    const isAddress = address !== "" && rolesOf(key).includes("url");
    const isWholly = isAddress && (!rolesOf(key).includes("provider") || /^(?:https?:|$)/.test(text));
    if (isAddress) addValue(fields, "originalUrl", scalar(address, at, column));
    if (!isWholly) addValue(fields, key, scalar(isAddress ? text : value, at, column));
  }
  return fields;
}

function scalar(raw: string, line: number, column: number): FieldNode {
  return { kind: "scalar", raw, value: plainValue(raw), line, column };
}
