import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isNothing } from "../fields/document-fields.js";
import type { FieldMap } from "../fields/field-tree.js";
import { isKnownEncoding } from "../formats/encodings/legacy-decoder.js";
import { FieldsError } from "../formats/front-matter/finding.js";
import { readYaml } from "../formats/front-matter/yaml-fields.js";
import type { Problem } from "../formats/format.js";
import { problem } from "../formats/problem.js";

/** Names of the file that says how its folder, and what lies below it, is to be read; where both are there the first has the last word. */
const SETTINGS_FILES = ["newsgraph.yml", "newsgraph.yaml"];

export function isSettingsFile(path: string): boolean {
  return SETTINGS_FILES.includes(path.slice(path.lastIndexOf("/") + 1));
}

/** What decides how the files of a folder are read: options of the command line, and what a settings file says. */
export interface FolderSettings {
  /** What every document is, whatever its evidence. */
  as?: "article" | "page" | undefined;
  /** Addresses that lack a host are below it. */
  baseUrl?: string | undefined;
  /** Of files that do not tell theirs. */
  encoding?: string | undefined;
  /** What has expired and what is of a day to come is taken, too. */
  future?: boolean | undefined;
}

const HINT = "It may hold `as: article` or `as: page`, `base-url: https://…`, `encoding: …` and `future: true`.";

interface Reading {
  settings: FolderSettings;
  problems: Problem[];
}

/**
 * Reads a folder's settings; nothing where it has none. What a file says wrong is a problem and decides nothing.
 * @param folder absolute
 * @param name of the folder, for problems
 */
export function readFolderSettings(folder: string, name: string): Reading {
  const [first, second] = SETTINGS_FILES.map((file) => readFile(join(folder, file), `${name}/${file}`));
  if (first === undefined || second === undefined) return first ?? second ?? { settings: {}, problems: [] };
  const file = `${name}/${SETTINGS_FILES[1]}`;
  const hint = `Keep one of ${SETTINGS_FILES.join(" and ")}: what the first says stands.`;
  const twice = problem(file, "settings-twice", "settings beside other settings", hint, { line: 1 });
  return {
    settings: { ...second.settings, ...first.settings },
    problems: [...first.problems, ...second.problems, twice],
  };
}

/** Undefined where there is no such file. */
function readFile(path: string, name: string): Reading | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
  try {
    const { root: fields } = readYaml(text, 1);
    if (fields === undefined) return { settings: {}, problems: [] };
    if (fields.kind === "map") return readSettings(fields, name);
    return { settings: {}, problems: [problem(name, "settings-invalid", "no fields", HINT, { line: 1 })] };
  } catch (error) {
    if (!(error instanceof FieldsError)) throw error;
    const { rule, found, hint, ...place } = error.finding;
    return { settings: {}, problems: [problem(name, rule, found, hint, place)] };
  }
}

function readSettings(fields: FieldMap, name: string): Reading {
  const settings: FolderSettings = {};
  const problems: Problem[] = [];
  for (const [key, node] of fields.entries) {
    if (isNothing(node)) continue;
    const value = node.kind === "scalar" ? node.raw.trim() : "";
    if (key === "as" && (value === "article" || value === "page")) settings.as = value;
    else if (key === "base-url" && isBaseUrl(value)) settings.baseUrl = baseUrlOf(value);
    else if (key === "encoding" && isKnownEncoding(value)) settings.encoding = value;
    else if (key === "future" && /^(?:true|false)$/.test(value)) settings.future = value === "true";
    else
      problems.push(
        problem(name, "settings-invalid", value, HINT, { line: node.line, column: node.column, field: key }),
      );
  }
  return { settings, problems };
}

export function isBaseUrl(text: string): boolean {
  return /^https?:\/\/[^/\s]/i.test(text) && URL.canParse(text);
}

/** The address with a slash at its end, so that paths stand below it. */
export function baseUrlOf(text: string): string {
  const url = new URL(text);
  url.search = "";
  url.hash = "";
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
