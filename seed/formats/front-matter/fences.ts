import { countLines } from "./positions.js";
import { opensWithField } from "./prose.js";

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

/** Hexo lets the marks be longer. */
const OPENING = /^(\s*?)(---+|\+\+\++|;;;+)([^\n]*)(?:\n|$)/;
const LANGUAGES = new Map<string, Fenced["language"]>([
  ["yaml", "yaml"],
  ["yml", "yaml"],
  ["toml", "toml"],
  ["json", "json"],
  ["jsonc", "json"],
]);
/** What closes a block that such a mark opens; a longer line, where it stands below fields. */
const MARKS = new Map<string, { language: Fenced["language"]; closing: RegExp; longer: RegExp }>([
  ["---", { language: "yaml", closing: /(?:---|\.\.\.)[ \t]*(?:\n|$)/y, longer: /-{4,}[ \t]*(?:\n|$)/y }],
  ["+++", { language: "toml", closing: /\+\+\+[ \t]*(?:\n|$)/y, longer: /\+{4,}[ \t]*(?:\n|$)/y }],
  [";;;", { language: "json", closing: /;;;[ \t]*(?:\n|$)/y, longer: /;{4,}[ \t]*(?:\n|$)/y }],
]);

/** Undefined where the text does not open with a line of `---`, `+++` or `;;;`, alone or with the name of a language. */
export function findFences(text: string): Fenced | undefined {
  const opening = OPENING.exec(text);
  if (opening === null) return undefined;
  const [head, before = "", written = "", rest = ""] = opening;
  const mark = written.slice(0, 3);
  const name = rest.trim().toLowerCase();
  const language = languageOf(mark, name);
  const marks = MARKS.get(mark);
  if (language === undefined || marks === undefined) return undefined;
  const openingLine = countLines(before) + 1;
  const indent = before.slice(before.lastIndexOf("\n") + 1);
  const find = (closing: RegExp, until = text.length) => findClosing(text, head.length, until, closing, indent);
  const exact = find(marks.closing);
  const longer = find(marks.longer, exact?.start);
  const isLonger = longer !== undefined && standsBelowFields(text.slice(head.length, longer.start), language);
  const closing = isLonger ? longer : exact;
  // A line of many dashes is a break, unless fields stand between two of them.
  if (written !== mark && !(closing && standsBelowFields(text.slice(head.length, closing.start), language)))
    return undefined;
  return {
    language,
    isNamed: name !== "",
    mark: written,
    openingLine,
    source: text.slice(head.length, closing?.start),
    bodyStart: closing?.end,
  };
}

/** A longer line may as well underline a heading or part paragraphs. */
function standsBelowFields(source: string, language: string): boolean {
  return source.split(/\n[ \t]*\n/).every((part) => opensWithField(part, language));
}

function languageOf(mark: string, name: string): Fenced["language"] | undefined {
  const own = MARKS.get(mark)?.language;
  if (name === "") return own;
  if (mark !== "---") return LANGUAGES.get(name) === own ? own : undefined;
  return /^[a-z]+$/.test(name) ? (LANGUAGES.get(name) ?? "other") : undefined;
}

interface Closing {
  start: number;
  end: number;
}

/** At the margin, or as deep as the opening line: a mark within an indented text closes nothing. */
function findClosing(text: string, from: number, until: number, closing: RegExp, indent: string): Closing | undefined {
  for (let start = from; start < until; start = text.indexOf("\n", start) + 1 || text.length) {
    closing.lastIndex = text.startsWith(indent, start) ? start + indent.length : start;
    if (closing.test(text)) return { start, end: closing.lastIndex };
  }
  return undefined;
}
