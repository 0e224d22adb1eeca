import { countLines } from "./positions.js";

/** A block of fields between two lines of marks at the top of a text. */
export interface Fenced {
  /** As the opening line tells it; `other` is a language that is not read. */
  language: "yaml" | "toml" | "json" | "other";
  /** Whether the opening line names the language. */
  isNamed: boolean;
  mark: string;
  openingLine: number;
  source: string;
  /** Where the closing line ends; undefined where there is none and the source is all the rest. */
  bodyStart: number | undefined;
}

const OPENING = /^(\s*?)(---|\+\+\+|;;;)([^\n]*)(?:\n|$)/;
const LANGUAGES = new Map<string, Fenced["language"]>([
  ["yaml", "yaml"],
  ["yml", "yaml"],
  ["toml", "toml"],
  ["json", "json"],
  ["jsonc", "json"],
]);
const MARKS = new Map<string, { language: Fenced["language"]; closing: RegExp }>([
  ["---", { language: "yaml", closing: /(?:---|\.\.\.)[ \t]*(?:\n|$)/y }],
  ["+++", { language: "toml", closing: /\+\+\+[ \t]*(?:\n|$)/y }],
  [";;;", { language: "json", closing: /;;;[ \t]*(?:\n|$)/y }],
]);

/** Undefined where the text does not open with a line of `---`, `+++` or `;;;`, alone or with the name of a language. */
export function findFences(text: string): Fenced | undefined {
  const opening = OPENING.exec(text);
  if (opening === null) return undefined;
  const [head, before = "", mark = "", rest = ""] = opening;
  const name = rest.trim().toLowerCase();
  const language = languageOf(mark, name);
  if (language === undefined) return undefined;
  const openingLine = countLines(before) + 1;
  const closing = findClosing(text, head.length, mark, before.slice(before.lastIndexOf("\n") + 1));
  return {
    language,
    isNamed: name !== "",
    mark,
    openingLine,
    source: text.slice(head.length, closing?.start),
    bodyStart: closing?.end,
  };
}

function languageOf(mark: string, name: string): Fenced["language"] | undefined {
  const own = MARKS.get(mark)?.language;
  if (name === "") return own;
  if (mark !== "---") return LANGUAGES.get(name) === own ? own : undefined;
  return /^[a-z]+$/.test(name) ? (LANGUAGES.get(name) ?? "other") : undefined;
}

/** At the margin, or as deep as the opening line: a mark within an indented text closes nothing. */
function findClosing(text: string, from: number, mark: string, indent: string) {
  const closing = MARKS.get(mark)?.closing;
  if (closing === undefined) return undefined;
  for (let start = from; start < text.length; start = text.indexOf("\n", start) + 1 || text.length) {
    closing.lastIndex = text.startsWith(indent, start) ? start + indent.length : start;
    if (closing.test(text)) return { start, end: closing.lastIndex };
  }
  return undefined;
}
