import { firstMeaningless } from "./legacy-decoder.js";

/** The wider first: text in UTF-32 is text in UTF-16 too, half of it NUL characters. */
export const WIDE_ENCODINGS = ["utf-32le", "utf-32be", "utf-16le", "utf-16be"] as const;
export type WideEncoding = (typeof WIDE_ENCODINGS)[number];

/** The encoding that a byte order mark names; UTF-8 has one too. */
export function markedEncoding(bytes: Uint8Array): WideEncoding | "utf-8" | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length % 4 === 0 ? "utf-32le" : "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? "utf-32be" : undefined;
}

/** Decodes UTF-16 and UTF-32, without the mark. Undefined where the bytes are broken. */
export function decodeWide(encoding: WideEncoding, bytes: Uint8Array): string | undefined {
  if (encoding.startsWith("utf-32")) return decodeUtf32(bytes, encoding === "utf-32le");
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const CHUNK = 8192;

function decodeUtf32(bytes: Uint8Array, isLittle: boolean): string | undefined {
  if (bytes.length % 4 !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts: string[] = [];
  let points: number[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const point = view.getUint32(at, isLittle);
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined;
    if (at > 0 || point !== 0xfeff) points.push(point);
    if (points.length < CHUNK) continue;
    parts.push(String.fromCodePoint(...points));
    points = [];
  }
  return parts.join("") + String.fromCodePoint(...points);
}

const SCRIPTS = [
  /\p{Script=Latin}/gu,
  /\p{Script=Cyrillic}/gu,
  /\p{Script=Greek}/gu,
  /\p{Script=Hebrew}/gu,
  /\p{Script=Arabic}/gu,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  /\p{Script=Hangul}/gu,
  /\p{Script=Thai}/gu,
  /\p{Script=Devanagari}/gu,
];
const SAMPLE = 4096;

/**
 * The encoding of UTF-16 or UTF-32 text that has no mark: its NUL bytes all stand on one side of each character, and what it says is
 * text, mostly of one or two scripts. Undefined for anything else that holds NUL bytes.
 */
export function unmarkedEncoding(bytes: Uint8Array): WideEncoding | undefined {
  return WIDE_ENCODINGS.filter((encoding) => hasNulsOf(bytes, encoding)).find((encoding) => {
    const text = decodeWide(encoding, bytes.subarray(0, SAMPLE));
    return text !== undefined && isPlausible(text);
  });
}

function hasNulsOf(bytes: Uint8Array, encoding: WideEncoding): boolean {
  const width = encoding.startsWith("utf-32") ? 4 : 2;
  if (bytes.length < width || bytes.length % width !== 0) return false;
  const isLittle = encoding.endsWith("le");
  // The most significant byte is 0 in most characters and the least significant one in none.
  const [most, least] = isLittle ? [width - 1, 0] : [0, width - 1];
  let nuls = 0;
  for (let at = 0; at < bytes.length; at += width) {
    if (bytes[at + least] === 0 && bytes[at + most] === 0) return false;
    if (bytes[at + most] === 0) nuls++;
  }
  return nuls > 0;
}

/** Words of one script, with some of ASCII between them. */
function isPlausible(text: string): boolean {
  if (firstMeaningless(text) !== -1 || /(?![\t\n\f\r])\p{Cc}/u.test(text) || !/[ \n]/.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const foreign = text.match(/(?![A-Za-z])\p{L}/gu)?.length ?? 0;
  const most = Math.max(...SCRIPTS.map((script) => text.match(script)?.length ?? 0));
  return letters > text.length * 0.3 && most >= foreign * 0.95;
}
