/** A piece of a Markdown text. */
export interface Chunk {
  /** Where it starts in the text, in UTF-16 code units. */
  start: number;
  text: string;
  /** Whether it is shown as it is written. */
  isPlain: boolean;
}

/** In UTF-16 code units: as much as a browser turns into a page without a pause that one notices. */
const CHUNK_SIZE = 16_000;

/** A parser of Markdown takes the square of the time, and then too much of the stack, where so many quotes and lists begin in one line. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,99}\]:)){40}/m;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** The text in pieces that are Markdown by themselves: cut at empty lines outside of fences where there are some. Together they are the text. */
export function chunksOf(text: string, size = CHUNK_SIZE): Chunk[] {
  const chunks: Chunk[] = [];
  for (let start = 0; start < text.length;) {
    const ahead = text.slice(start, start + size);
    const piece = start + size < text.length ? ahead.slice(0, cut(ahead)) : ahead;
    chunks.push({ start, text: piece, isPlain: TOO_DEEP.test(piece) });
    start += piece.length;
  }
  return chunks;
}

/** A place in the second half of a text that goes on, the best that there is. */
function cut(text: string): number {
  let fence: string | undefined;
  let paragraphEnd = 0;
  let lineEnd = 0;
  for (let newline = text.indexOf("\n"); newline >= 0; newline = text.indexOf("\n", lineEnd)) {
    const line = text.slice(lineEnd, newline);
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined) {
      if (fence === undefined) fence = mark;
      else if (mark.startsWith(fence)) fence = undefined;
    }
    lineEnd = newline + 1;
    if (fence === undefined && line.trim() === "") paragraphEnd = lineEnd;
  }
  const blankEnd = text.lastIndexOf(" ") + 1;
  const half = text.length / 2;
  const isSplit = isHighSurrogate(text.charCodeAt(text.length - 1));
  return [paragraphEnd, lineEnd, blankEnd].find((end) => end > half) ?? text.length - (isSplit ? 1 : 0);
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
