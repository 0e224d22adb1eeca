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
    const end = text.length - start <= size ? text.length : cut(text, start, size);
    const piece = text.slice(start, end);
    chunks.push({ start, text: piece, isPlain: TOO_DEEP.test(piece) });
    start = end;
  }
  return chunks;
}

/** A place in the second half of what is at most `size` long, the best that there is. */
function cut(text: string, start: number, size: number): number {
  const limit = start + size;
  let fence: string | undefined;
  let paragraphEnd: number | undefined;
  let lineEnd: number | undefined;
  for (let at = start; at < limit;) {
    const newline = text.indexOf("\n", at);
    if (newline < 0 || newline >= limit) break;
    const line = text.slice(at, newline);
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined) {
      if (fence === undefined) fence = mark;
      else if (mark.startsWith(fence)) fence = undefined;
    }
    lineEnd = newline + 1;
    if (fence === undefined && line.trim() === "") paragraphEnd = lineEnd;
    at = lineEnd;
  }
  const half = start + size / 2;
  if (paragraphEnd !== undefined && paragraphEnd > half) return paragraphEnd;
  if (lineEnd !== undefined && lineEnd > half) return lineEnd;
  const blank = text.lastIndexOf(" ", limit - 1) + 1;
  if (blank > half) return blank;
  return isLowSurrogate(text.charCodeAt(limit)) ? limit - 1 : limit;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
