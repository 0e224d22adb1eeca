/** What a line may stand in: a quote, or a list item whose text starts `indent` columns in; `bare` while it holds nothing yet. */
export type Container = { kind: "quote" } | { kind: "item"; indent: number; bare: boolean };

const TAB = 4;

/** The line with the tabs before its text as spaces, up to the next multiple of four. */
export function expandIndent(line: string): string {
  if (!line.includes("\t")) return line;
  let out = "";
  let at = 0;
  for (; at < line.length; at++) {
    const char = line[at] ?? "";
    if (char === "\t") out += " ".repeat(TAB - (out.length % TAB));
    else if (/[ >*+\-\d.)]/.test(char)) out += char;
    else break;
  }
  return out + line.slice(at);
}

export function indentOf(text: string): number {
  let at = 0;
  while (text[at] === " ") at++;
  return at;
}

/** How many of the open containers the line continues, and where its own text starts. */
export function skipContainers(line: string, containers: readonly Container[]): { matched: number; position: number } {
  let position = 0;
  let matched = 0;
  for (const container of containers) {
    let indent = 0;
    while (line[position + indent] === " ") indent++;
    const isBlank = position + indent >= line.length;
    if (container.kind === "quote") {
      if (indent > 3 || line[position + indent] !== ">") break;
      position += indent + 1;
      if (line[position] === " ") position++;
    } else if (isBlank) {
      if (container.bare) break;
    } else {
      if (indent < container.indent) break;
      container.bare = false;
      position += container.indent;
    }
    matched++;
  }
  return { matched, position };
}

/** A line that opens or closes fenced code. */
export function matchFence(text: string): { mark: string; length: number } | undefined {
  const match = /^(`{3,}(?!`)|~{3,}(?!~))([^\n]*)$/.exec(text);
  const run = match?.[1] ?? "";
  if (run === "" || (run.startsWith("`") && match?.[2]?.includes("`"))) return undefined;
  return { mark: run.charAt(0), length: run.length };
}

export function isThematicBreak(text: string): boolean {
  return /^[ \t]*([*_-])(?:[ \t]*\1){2,}[ \t]*$/.test(text);
}

/**
 * Columns from a list item's marker to its text, where the line starts one. Into a running paragraph only an item with text breaks in,
 * and of the numbered ones only number 1.
 */
export function matchListMarker(text: string, inParagraph: boolean): number | undefined {
  const match = /^([-*+]|(\d{1,9})[.)])( *)/.exec(text);
  if (match === null) return undefined;
  const [all, marker = "", number, spaces = ""] = match;
  const isEmpty = all.length === text.length;
  if (spaces === "" && !isEmpty) return undefined;
  if (inParagraph && (isEmpty || (number !== undefined && Number(number) !== 1))) return undefined;
  return marker.length + (isEmpty || spaces.length > TAB ? 1 : spaces.length);
}
