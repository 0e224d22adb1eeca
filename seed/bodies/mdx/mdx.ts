import { matchFence } from "../../markdown/markdown-lines.js";
import { codeRuns, formulaEnd } from "../../markdown/markdown-inline.js";
import { endOfBraces } from "./javascript.js";
import { jsxTagAt } from "./jsx-tag.js";
import { endsTeaser, MORE } from "../more-mark.js";
import { isImport, isStatement } from "./statement.js";

const TEXT_LITERAL = /^\{\s*(["'`])([^"'`$\\]*)\1\s*\}$/;
const COMMENT = /^\{\s*\/\*([^]*)\*\/\s*\}$/;
/** Braces that nothing closes, so often, are no MDX. */
const MAX_UNCLOSED = 50;

/**
 * MDX as Markdown: imports, exports, components' tags and expressions go, the prose between them stays at the margin that it would have
 * without them. Code stays to the letter.
 */
export function mdxToMarkdown(body: string): string {
  return new MdxReader(body).run();
}

class MdxReader {
  private readonly out: string[] = [];
  /** Of each open element the columns in which its content begins, once known. */
  private readonly open: { margin?: number }[] = [];
  private readonly codeEnds: ReturnType<typeof codeRuns>;
  private unclosed = 0;
  /** Whether something above is gone, so that the empty lines around it are one too many. */
  private isGap = false;

  constructor(private readonly body: string) {
    this.codeEnds = codeRuns(body);
  }

  run(): string {
    let fence: ReturnType<typeof matchFence>;
    for (let at = 0; at <= this.body.length;) {
      const end = this.lineEnd(at);
      const line = this.body.slice(at, end);
      const mark = matchFence(line.trim());
      if (fence !== undefined || mark !== undefined) {
        if (fence === undefined) fence = mark;
        else if (mark?.mark === fence.mark && mark.length >= fence.length && mark.length === line.trim().length)
          fence = undefined;
        this.out.push(this.atMargin(line));
        at = end + 1;
      } else if (this.open.length === 0 && isStatement(line) && this.isBelowEmpty()) {
        at = this.statementEnd(at) + 1;
        this.isGap = true;
      } else at = this.line(at) + 1;
    }
    return this.out.join("\n");
  }

  /** Statements go on up to an empty line that stands in no braces; an import ends with its line. */
  private statementEnd(at: number): number {
    let end = this.lineEnd(at);
    if (isImport(this.body.slice(at, end))) return end;
    for (let from = at; ;) {
      const brace = this.body.indexOf("{", from);
      if (brace !== -1 && brace < end) {
        const close = this.braces(brace);
        from = close ?? end;
        end = Math.max(end, this.lineEnd(from));
      } else {
        from = end + 1;
        const next = this.lineEnd(from);
        if (from > this.body.length || this.body.slice(from, next).trim() === "") return end;
        end = next;
      }
    }
  }

  /** Reads up to the end of the line on which the last tag or expression ends that opens on this one; gives its position. */
  private line(at: number): number {
    const source = this.body;
    const start = at + this.marginOf(source.slice(at, this.lineEnd(at)));
    const special = /[\\`$<{\n]/g;
    special.lastIndex = start;
    let text = "";
    let from = start;
    let end = source.length;
    for (let match = special.exec(source); match !== null; match = special.exec(source)) {
      const { index } = match;
      if (match[0] === "\n") {
        end = index;
        break;
      }
      const piece = this.piece(match[0], index);
      if (piece.shown !== undefined) {
        text += source.slice(from, index) + piece.shown;
        const isSpaced = piece.shown === "" && /^$|\s$/.test(text.slice(-1));
        from = isSpaced && source[piece.end] === " " ? piece.end + 1 : piece.end;
      }
      special.lastIndex = Math.max(piece.end, from);
    }
    const isChanged = from !== start;
    text += source.slice(from, end);
    if (isChanged) text = text.trimEnd();
    const isBlank = text.trim() === "";
    if (!isBlank) this.isGap = false;
    if (isChanged && isBlank) this.isGap = true;
    if (!isBlank || !(this.isGap && this.isBelowEmpty())) this.out.push(text);
    return end;
  }

  /** Where a piece ends, and what stands in its place if it does not stay. */
  private piece(mark: string, at: number): { end: number; shown?: string } {
    if (mark === "\\") return { end: at + 2 };
    if (mark === "`") return { end: this.code(at) };
    if (mark === "$") return { end: Math.max(at + 1, formulaEnd(this.body, at, this.find)) };
    if (mark === "<") {
      const tag = jsxTagAt(this.body, at, this.braces);
      if (tag?.kind === "open") this.open.push({});
      if (tag?.kind === "close") this.open.pop();
      return tag ?? { end: at + 1 };
    }
    const end = this.braces(at);
    return end === undefined ? { end: at + 1 } : { end, shown: shownOf(this.body.slice(at, end)) };
  }

  private code(at: number): number {
    let length = 1;
    while (this.body[at + length] === "`") length++;
    const end = this.codeEnds(length, at + length);
    return (end === -1 || /\n[ \t]*\n/.test(this.body.slice(at, end)) ? at : end) + length;
  }

  private readonly braces = (at: number): number | undefined => {
    const end = this.unclosed > MAX_UNCLOSED ? undefined : endOfBraces(this.body, at);
    if (end === undefined) this.unclosed++;
    return end;
  };

  private atMargin(line: string): string {
    return line.slice(this.marginOf(line));
  }

  /** Columns that a line stands further in for the elements around it. */
  private marginOf(line: string): number {
    const element = this.open.at(-1);
    if (element === undefined || line.trim() === "") return 0;
    const indent = line.length - line.trimStart().length;
    element.margin ??= indent;
    return Math.min(indent, element.margin);
  }

  private isBelowEmpty(): boolean {
    return (this.out.at(-1) ?? "").trim() === "";
  }

  private lineEnd(at: number): number {
    const end = this.body.indexOf("\n", at);
    return end === -1 ? this.body.length : end;
  }

  private readonly missing = new Set<string>();
  private readonly find = (mark: string, from: number): number => {
    if (this.missing.has(mark)) return -1;
    const at = this.body.indexOf(mark, from);
    if (at === -1) this.missing.add(mark);
    return at;
  };
}

/** A text is shown, the end of the teaser kept in mind; what a program would have worked out is not known. */
function shownOf(expression: string): string {
  const text = TEXT_LITERAL.exec(expression)?.[2];
  return text ?? (endsTeaser(COMMENT.exec(expression)?.[1] ?? "") ? MORE : "");
}
