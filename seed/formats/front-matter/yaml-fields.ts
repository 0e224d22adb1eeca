import { parseEvents, YAMLException } from "js-yaml";
import type { Event } from "js-yaml";
import type { Position } from "../../fields/field-tree.js";
import { FieldsError } from "./finding.js";
import type { Finding } from "./finding.js";
import { nearestKey } from "./nearest-key.js";
import { positionsOf } from "./positions.js";
import { yamlFault } from "./yaml-fault.js";
import { mendYaml } from "./yaml-mend.js";
import { buildTree, MAX_DEPTH } from "./yaml-tree.js";
import type { YamlTree } from "./yaml-tree.js";

/** Subjects as people write them, which YAML takes for comments: `tags: #a #b`. */
const HASH_TAGS = /^[ \t]*(?:tags?|topics?|keywords?|categor(?:y|ies)|hashtags?):[ \t]*(?:#|\n[ \t]*-[ \t]+#)/im;

/**
 * Reads one block of YAML, strictly first, then as lenient parsers do. Dates and `007` keep what is written in `raw`.
 * @param firstLine the line of the file on which the block begins, 1-based
 * @throws FieldsError with the place, and the name of the nearest key at the margin
 */
export function readYaml(source: string, firstLine: number): YamlTree {
  const strict = attempt(source, positionsOf(source, firstLine));
  if (!(strict instanceof FieldsError) && strict.root?.kind !== "scalar" && !isOdd(source)) return strict;
  const mended = mendYaml(source, firstLine);
  const lenient = mended.source === source ? strict : attempt(mended.source, mended.place);
  if (lenient instanceof FieldsError) {
    if (strict instanceof FieldsError) throw named(firstOf(mended.fault, lenient.finding), source, firstLine);
    return strict;
  }
  return { root: lenient.root, warnings: [...mended.warnings, ...lenient.warnings] };
}

/** Whether a strict parser reads it, but hardly as it is meant. */
function isOdd(source: string): boolean {
  return (source.includes("#") && HASH_TAGS.test(source)) || source.includes(":\u00a0") || source.includes(":\u3000");
}

/** A parser notices a quote left open only where the text ends, or where the next quote stands. */
function firstOf(seen: Finding | undefined, complaint: Finding): Finding {
  return seen !== undefined && (seen.line ?? 0) <= (complaint.line ?? 0) ? seen : complaint;
}

function attempt(source: string, place: (offset: number) => Position): YamlTree | FieldsError {
  try {
    return buildTree(source, eventsOf(source, place), place);
  } catch (error) {
    if (error instanceof FieldsError) return error;
    throw error;
  }
}

function eventsOf(source: string, place: (offset: number) => Position): Event[] {
  try {
    return parseEvents(source, { maxDepth: MAX_DEPTH });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const offset = error.mark?.position ?? 0;
    throw yamlFault(isBehindTab(source, offset) ? "tab characters" : error.reason, place(offset));
  }
}

/** Whether a tab indents the line: the parser then complains of the line's content. */
function isBehindTab(source: string, offset: number): boolean {
  const line = source.slice(source.lastIndexOf("\n", offset - 1) + 1, offset + 1);
  return /^ *\t/.test(line);
}

function named(found: Finding, source: string, firstLine: number): FieldsError {
  if (found.field !== undefined || found.line === undefined) return new FieldsError(found);
  const key = nearestKey(source, found.line - firstLine);
  return new FieldsError({ ...found, ...(key !== undefined && { field: key }) });
}
