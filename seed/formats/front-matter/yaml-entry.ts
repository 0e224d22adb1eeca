/** A line that holds a key or an item of a list, with what follows it on that line. */
export interface Entry {
  /** The line, with blanks where tabs indented an item, or where no blank followed the colon. */
  text: string;
  /** How many columns `value` lies further right than in the line. */
  shift: number;
  /** What is odd about the line's beginning and was mended. */
  oddity: "tab" | "tight" | undefined;
  /** As written, without its quotes. Undefined for a bare item. */
  key: string | undefined;
  /** Whether the key stands at the margin. */
  isTop: boolean;
  /** Whether the value is, or is among, the subjects, which people write as #tag. */
  isSubjects: boolean;
  /** What belongs to the value lies deeper than this. */
  indent: number;
  valueColumn: number;
  value: string;
}

const ITEM = /^([ \t]*)((?:-[ \t]+)*)/;
const KEY = /(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?!["'#[\]{},&*!|>%@`]|-[ \t])(?:[^:]|:(?=[^ \t]))+):(?=[ \t]|$)/y;
/** `title:Bridge`, or what looks like a blank and is none to YAML. */
const TIGHT_KEY = /^([A-Za-z][\w-]{0,39}):(?:([\u00a0\u2000-\u200a\u202f\u3000]+)[ \t]*|(?![\s:/]))/;
const PROPERTIES = /[ \t]*(?:(?:&[^\s,[\]{}]+|![^\s,[\]{}]*)(?:[ \t]+|$))*/y;
const SUBJECTS = /^(?:tags?|topics?|keywords?|categor(?:y|ies)|hashtags?)$/i;

/**
 * @param above the entry above, whose value may begin on this line
 * @returns undefined for a blank line, a comment, and a line that goes on with a value
 */
export function readEntry(line: string, above: Entry | undefined): Entry | undefined {
  const [, lead = "", dashes = ""] = ITEM.exec(line) ?? [];
  let text = line;
  let oddity: Entry["oddity"];
  if (lead.includes("\t")) {
    if (dashes === "") return undefined;
    text = lead.replaceAll("\t", "  ") + line.slice(lead.length);
    oddity = "tab";
  }
  const keyColumn = text.length - line.length + lead.length + dashes.length;
  const tight = keyColumn === 0 ? TIGHT_KEY.exec(text) : null;
  if (tight !== null && (tight[2] !== undefined || keyAt(text, 0) === undefined)) {
    text = `${tight[1] ?? ""}: ${text.slice(tight[0].length)}`;
    oddity = "tight";
  }
  const name = keyAt(text, keyColumn);
  if (name === undefined && dashes === "") return valueBelow(line, lead.length, above);
  PROPERTIES.lastIndex = keyColumn + (name === undefined ? 0 : name.length + 1);
  PROPERTIES.test(text);
  const valueColumn = PROPERTIES.lastIndex;
  text = text.slice(0, valueColumn).replaceAll("\t", " ") + text.slice(valueColumn);
  const key = name?.replace(/^(["'])(.*)\1$/, "$2");
  return {
    text,
    shift: text.length - line.length,
    oddity,
    key,
    isTop: keyColumn === 0,
    isSubjects: key === undefined ? above?.isSubjects === true : SUBJECTS.test(key),
    indent: key === undefined ? keyColumn - (/(?<![ \t])[ \t]+$/.exec(dashes)?.[0].length ?? 0) - 1 : keyColumn,
    valueColumn,
    value: text.slice(valueColumn),
  };
}

/** A quoted text, a list or a map on the line below its name. */
function valueBelow(line: string, column: number, above: Entry | undefined): Entry | undefined {
  if (above === undefined || above.value !== "" || column <= above.indent || !/^["'[{]/.test(line.slice(column)))
    return undefined;
  return {
    ...above,
    text: line,
    shift: 0,
    oddity: undefined,
    isTop: false,
    valueColumn: column,
    value: line.slice(column),
  };
}

/** Without its colon, with its quotes. */
function keyAt(text: string, column: number): string | undefined {
  KEY.lastIndex = column;
  const key = KEY.exec(text)?.[0].slice(0, -1);
  return key === undefined || /[ \t]#/.test(key) ? undefined : key;
}
