import type { FieldMap, FieldNode } from "../../fields/field-tree.js";
import { isSecretKey } from "../../fields/secret-key.js";
import { usesOfField } from "../../fields/field-table.js";
import { endingOf } from "../file-names.js";
import type { Format, SourceFile } from "../format.js";
import { plainValue } from "../front-matter/plain-value.js";
import { textOfFlow } from "./flow-text.js";
import { linkTags } from "./link-tags.js";

const FIELD = /^([\p{L}_][\p{L}\p{N}_-]{0,59}):[ \t]*(.*)$/u;
/** Lektor's rule, and Kirby's, which is longer by a sign. */
const LEKTOR = /^---[ \t]*$/;
const KIRBY = /^----[ \t]*$/;

interface Section {
  key: string;
  value: string;
  /** 1-based: the line on which the value begins. */
  line: number;
}

/** Content files of Lektor (`contents.lr`) and Kirby (`article.txt`): nothing but fields, the text among them, with lines of dashes between them. */
export const divided: Format = {
  name: "divided",

  matches(file) {
    if (endingOf(file.path) === "lr") return FIELD.test(firstLine(file.text));
    if (endingOf(file.path) !== "txt" || !file.text.includes("\n----")) return false;
    const sections = FIELD.test(firstLine(file.text)) ? sectionsOf(file, KIRBY) : undefined;
    return (sections?.length ?? 0) > 1 && sections?.some(({ key }) => /^title$/i.test(key)) === true;
  },

  read(file) {
    const isLektor = endingOf(file.path) === "lr";
    const sections = sectionsOf(file, isLektor ? LEKTOR : KIRBY) ?? [];
    const text =
      sections.find(({ key }) => usesOfField(key).some(({ role }) => role === "body")) ??
      sections.findLast(({ value }) => value.includes("\n"));
    const fields: FieldMap = { kind: "map", entries: new Map(), line: 1, column: 1 };
    for (const section of sections) {
      const { key, value } = section;
      if (section === text || value === "" || isSecretKey(key)) continue;
      if (key === "_hidden" && /^(?:yes|true|1)$/i.test(value)) fields.entries.set("draft", scalar("true", section));
      else fields.entries.set(key, scalar(value, section));
    }
    const body = text === undefined ? "" : isLektor ? textOfFlow(text.value) : linkTags(text.value);
    return { entries: [{ fields, body, bodyLine: (text?.line ?? 1) - 1, syntax: "markdown" }] };
  },
};

/** Undefined where a part between two rules is no field. */
function sectionsOf({ text }: SourceFile, rule: RegExp): Section[] | undefined {
  const sections: Section[] = [];
  let part: string[] = [];
  let start = 1;
  const take = (): boolean => {
    const skipped = part.findIndex((line) => line.trim() !== "");
    if (skipped === -1) return true;
    const [, key, value = ""] = FIELD.exec(part[skipped] ?? "") ?? [];
    if (key === undefined) return false;
    const below = part.slice(skipped + 1);
    const gap = value.trim() === "" ? below.findIndex((line) => line.trim() !== "") : -1;
    const line = start + skipped + (gap === -1 ? 0 : gap + 1);
    sections.push({ key, value: [value, ...below].join("\n").trim(), line });
    return true;
  };
  for (const [at, line] of text.split("\n").entries()) {
    if (!rule.test(line)) {
      part.push(line);
      continue;
    }
    if (!take()) return undefined;
    part = [];
    start = at + 2;
  }
  return take() ? sections : undefined;
}

function scalar(raw: string, { line }: Section): FieldNode {
  return { kind: "scalar", raw, value: plainValue(raw), line, column: 1 };
}

function firstLine(text: string): string {
  return /^[ \t]*\S.*$/m.exec(text)?.[0] ?? "";
}
