import { codeRuns } from "../../markdown/markdown-inline.js";
import { expandIndent } from "../../markdown/markdown-lines.js";
import { isProgram } from "../address.js";
import { autolinkAt, isLiveAngle, runsAt } from "./html-openings.js";
import { readPlainRegions, type Region } from "./regions.js";

/** A `<` that a tag, a comment or an address may begin with, or a link to what may be a program. */
const RISK = /<[A-Za-z/!?]|\](?:\(|:)\s*(?:<\s*)?(?:[JjVvLlMmDd&%]|[^ -~])/;
const FOOTNOTE_OR_TABLE = /\[\^[^\]\s]{1,100}\]:|-[ \t:]*\||\|[ \t:]*-/;
const TAG_LIKE = /<(?=[A-Za-z/!?])/y;
const ADDRESS = /(\](?:\(\s*|:[ \t]*(?:\n[ \t]*)?))(?:<([^<>\n]{0,700})>?|([^\s<]\S{0,700}))/y;
/** A definition of a link's address, which CommonMark reads before code. */
const DEFINITION = /(?:^|\n)[ \t]*\[(?:[^[\]\\]|\\[^]){1,999}(?=\]:)/g;

/** What stands in place of a piece of a line. */
interface Edit {
  at: number;
  end: number;
  shown: string;
}

/**
 * Markdown of which no renderer makes a program: what would begin a script, a style, a frame, an element with a handler or an address of
 * its own, or a block of HTML is shown as text, and a link to a program leads nowhere. Code, as both CommonMark and GitHub's Markdown read
 * it, stays to the letter.
 * @param isStrict whether every tag is shown as text
 */
export function disarm(markdown: string, isStrict = false): string {
  if (!RISK.test(markdown)) return markdown;
  const text = disarmAs("commonmark", markdown, isStrict);
  return FOOTNOTE_OR_TABLE.test(text) ? disarmAs("github", text, isStrict) : text;
}

/** Whether the Markdown holds a program, and markup outside of its code. */
export function holdsProgram(markdown: string): boolean {
  const isAny = [...markdown.matchAll(/<(?=[A-Za-z/])|\](?=[(:])/g)].some(({ 0: mark, index }) => {
    if (mark === "]") return programAt(markdown, index) !== undefined;
    const address = autolinkAt(markdown, index)?.address;
    return address === undefined ? runsAt(markdown, index) : isProgram(address);
  });
  return isAny && disarm(markdown) !== markdown;
}

function disarmAs(dialect: "commonmark" | "github", markdown: string, isStrict: boolean): string {
  const { regions, margins } = readPlainRegions(markdown, dialect === "github");
  const lines = markdown.split("\n");
  for (const region of regions) {
    if (region.kind === "literal" || region.kind === "blank") continue;
    const isTable = dialect === "github" && region.kind === "table";
    disarmRegion(lines, margins, region, isTable, isStrict);
  }
  return lines.join("\n");
}

function disarmRegion(
  lines: string[],
  margins: readonly number[],
  { line, endLine }: Region,
  isTable: boolean,
  isStrict: boolean,
): void {
  const whole = lines.slice(line, endLine);
  const texts = whole.map((text, at) => expandIndent(text).slice(margins[line + at] ?? 0));
  const text = texts.join("\n");
  if (!RISK.test(text)) return;
  const edits = new Disarmer(text, isTable, isStrict).edits();
  if (edits.length === 0) return;
  // Tabs before the text count as several columns: from the line's end both counts agree.
  let start = 0;
  let next = 0;
  for (const [at, shown] of texts.entries()) {
    const end = start + shown.length;
    const written = whole[at] ?? "";
    const shift = written.length - end;
    let out = "";
    let from = 0;
    for (let edit = edits[next]; edit !== undefined && edit.at <= end; edit = edits[++next]) {
      out += written.slice(from, edit.at + shift) + edit.shown;
      from = edit.end + shift;
    }
    lines[line + at] = out + written.slice(from);
    start = end + 1;
  }
}

/** Reads the text of one paragraph, heading or table in one pass. */
class Disarmer {
  private readonly found: Edit[] = [];
  private readonly lastClose: number;

  constructor(
    private readonly text: string,
    private readonly isTable: boolean,
    private readonly isStrict: boolean,
  ) {
    this.lastClose = text.lastIndexOf(">");
  }

  edits(): Edit[] {
    if (this.isTable) {
      for (const { index, 0: cell } of this.text.matchAll(/(?:\\.|[^\\|\n])+/g)) this.read(index, index + cell.length);
    } else this.read(0, this.text.length);
    this.definitions();
    return this.found
      .sort((a, b) => a.at - b.at)
      .filter((edit, at, all) => at === 0 || edit.at >= (all[at - 1]?.end ?? 0));
  }

  private read(from: number, end: number): void {
    const codeEnds = codeRuns(this.text.slice(from, end));
    const special = /[\\`<\]]/g;
    special.lastIndex = from;
    for (let match = special.exec(this.text); match !== null && match.index < end; match = special.exec(this.text)) {
      const at = match.index;
      if (match[0] === "\\") {
        if (/[!-/:-@[-`{-~]/.test(this.text.charAt(at + 1))) special.lastIndex++;
      } else if (match[0] === "<") special.lastIndex = this.angle(at);
      else if (match[0] === "]") special.lastIndex = this.address(at);
      else {
        let length = 1;
        while (at + length < end && this.text[at + length] === "`") length++;
        const close = codeEnds(length, at + length - from);
        special.lastIndex = (close === -1 ? at : close + from) + length;
      }
    }
  }

  /** Gives the position to go on from. */
  private angle(at: number): number {
    const { text } = this;
    const link = autolinkAt(text, at);
    if (link && !isProgram(link.address)) return link.end;
    if (link !== undefined || this.isLive(at)) this.found.push({ at, end: at + 1, shown: "&lt;" });
    return at + 1;
  }

  private isLive(at: number): boolean {
    const { text } = this;
    TAG_LIKE.lastIndex = at;
    if (this.isStrict && TAG_LIKE.test(text)) return true;
    const before = text.slice(Math.max(0, at - 200), at);
    const opensLine = /(?:^|\n)[ \t]*$/.test(before);
    return isLiveAngle(text, at, {
      opensLine,
      opensParagraph: opensLine && text.slice(0, at).trim() === "",
      isAddress: /\](?:\(\s*|:\s*)$/.test(before),
      isClosed: this.lastClose > at,
    });
  }

  /** An address that is a program leads to the top of the page instead. */
  private address(at: number): number {
    const program = programAt(this.text, at);
    if (program === undefined) return at + 1;
    this.found.push({ ...program, shown: "#" });
    return program.end;
  }

  private definitions(): void {
    if (!this.text.includes("]:")) return;
    for (const { 0: all, index } of this.text.matchAll(DEFINITION)) this.address(index + all.length);
  }
}

/** Where the address of the link stands whose label closes at `at`, if it is a program. */
function programAt(text: string, at: number): { at: number; end: number } | undefined {
  ADDRESS.lastIndex = at;
  const match = ADDRESS.exec(text);
  if (match === null) return undefined;
  const [, mark = "", bracketed, bare = ""] = match;
  if (!isProgram(bracketed ?? bare)) return undefined;
  const start = at + mark.length;
  return { at: start, end: bracketed === undefined ? start + addressIn(bare).length : ADDRESS.lastIndex };
}

/** Up to the parenthesis that closes the link. */
function addressIn(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === "\\") at++;
    else if (char === "(") depth++;
    else if (char === ")" && depth-- === 0) return text.slice(0, at);
  }
  return text;
}
