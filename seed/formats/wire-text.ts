const COMPOUND =
  "based|headquartered|born|bred|led|backed|owned|listed|made|run|founded|trained|educated|controlled|funded|linked|style|like|built|developed|designed|wide|friendly|related|powered|driven|focused|registered|affiliated|speaking|bound|era|area";
const SPLIT_COMPOUND = new RegExp(`(\\p{L}) -(?=(?:${COMPOUND})\\b)`, "gu");
const MAX_WRAPPED_LINE = 100;
const MIN_WRAPPED_LINE = 40;

/**
 * Puts right what scraping does to spaces around links: "01.AI , a", "Holding 's", "Hangzhou -based". Dashes between spaces, quotes and
 * figures are as they were.
 */
export function tidySpacing(text: string): string {
  return text
    .replace(/[\u00ad\ufeff\u200b]|\p{Surrogate}/gu, "")
    .replace(/\s+/g, " ")
    .replace(/ (?=[,;](?:\s|$))/g, "")
    .replace(/(?<=[\p{L}\p{N})"”]) (?=[.!?](?:\s|$))/gu, "")
    .replace(/(?<=[\p{L}\p{N}.]) (?=['’]s(?:[\s,.;:!?)]|$))/gu, "")
    .replace(SPLIT_COMPOUND, "$1-")
    .replace(/\( (?=\S)/g, "(")
    .replace(/(?<=\S) \)/g, ")")
    .replace(/,?\s*,? opens new tab\b/g, "")
    .trim()
    .normalize("NFC");
}

/**
 * The story's paragraphs. They are divided by blank lines; where there are none, each line is one. Lines of even length are one
 * paragraph that was wrapped; an indented line opens a new one.
 */
export function splitParagraphs(text: string): string[][] {
  const hasBlank = /\S[ \t]*\n[ \t]*\n+[ \t]*\S/.test(text);
  const groups = text
    .split(/\n[ \t]*\n/)
    .flatMap((group) => splitIndented(group.split("\n").filter((line) => line.trim() !== "")));
  return groups
    .filter((lines) => lines.length > 0)
    .flatMap((lines, at) => {
      // The first one is the headline's, whose lines the header tells apart.
      const isWhole = isWrapped(lines) || (hasBlank && (at === 0 || !isList(lines)));
      return isWhole ? [lines] : lines.map((line) => [line]);
    });
}

/** One text out of a paragraph's lines; a hyphen at a line's end belongs to its word. */
export function joinLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .reduce(
      (text, line) =>
        text === "" ? line : /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(line) ? text + line : `${text} ${line}`,
      "",
    );
}

/** Each line but the last is about as long as a typewriter's. */
export function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const lengths = lines.slice(0, -1).map((line) => line.trim().length);
  return lengths.every((length) => length <= MAX_WRAPPED_LINE) && lengths.every((length) => length >= MIN_WRAPPED_LINE);
}

function isList(lines: readonly string[]): boolean {
  return lines.every((line) => /[.!?。！？"”]$/.test(line.trim()) || line.trim().length < MIN_WRAPPED_LINE);
}

function splitIndented(lines: string[]): string[][] {
  const indented = (line: string) => /^(?: {2,}|\t|\u3000)/.test(line);
  if (!lines.some(indented) || lines.every(indented)) return [lines];
  const groups: string[][] = [];
  for (const line of lines) {
    if (indented(line) || groups.length === 0) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}
