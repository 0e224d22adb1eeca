import { declaredEncoding } from "./encodings/declared-encoding.js";
import { guessEncoding } from "./encodings/guess.js";
import { canonicalEncoding, decodeAs, firstMeaningless } from "./encodings/legacy-decoder.js";
import { readMixedUtf8 } from "./encodings/mixed-utf8.js";
import { normalizeText } from "./encodings/normalize-text.js";
import { dropTerminalSequences } from "./encodings/terminal-sequences.js";
import {
  decodeWide,
  markedEncoding,
  unmarkedEncoding,
  WIDE_ENCODINGS,
  type WideEncoding,
} from "./encodings/wide-text.js";

/** What is amiss with a file's bytes; `line` is 1-based. */
export interface TextFlaw {
  rule: string;
  found: string;
  hint: string;
  line?: number;
}

/**
 * A file's text with the encoding it was read by, or why it has none. `isGuessed`: neither the file nor the caller names the encoding,
 * what the text says does. `warning`: the text is read, but not all bytes were of its encoding.
 */
export type Decoded = { text: string; encoding: string; isGuessed: boolean; warning?: TextFlaw } | TextFlaw;

export interface DecodeOptions {
  /** What files are written in that are neither marked nor UTF-8; any name that `isKnownEncoding` knows. */
  encoding?: string;
}

const BINARY_SHARE = 0.01;
/** So few were pasted with the text, however short it is. */
const MOST_STRAY_CONTROLS = 4;
/** One NUL in so many bytes is what an editor or an import left in a text; binary data has more. */
const BYTES_PER_NULL = 1000;
const SAVE_AS_UTF8 = "Save the file as UTF-8 text.";
const CONTROLS = /(?![\t\n\v\f\r\u0080-\u009f])\p{Cc}/gu;

/**
 * Decodes UTF-8; UTF-16 and UTF-32; and other encodings where the caller or the file names them or the text leaves no doubt. Drops the
 * byte order mark, makes line ends `\n`, normalizes to NFC and drops control characters, which mean nothing in text and upset parsers
 * and stores.
 */
export function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  const marked = markedEncoding(bytes);
  if (marked !== undefined && marked !== "utf-8") return readWide(marked, bytes);
  const text = decodeUtf8(bytes);
  if (bytes.includes(0)) {
    const wide = wideEncoding(options.encoding) ?? unmarkedEncoding(bytes);
    if (wide) return readWide(wide, bytes);
    if (text === undefined || !isStrayNull(bytes)) return binary();
  }
  if (text?.includes("\x1b$")) {
    const japanese = decodeCleanly("iso-2022-jp", bytes);
    if (japanese) return readable(japanese.text, japanese.encoding, false);
  }
  return text === undefined ? readLegacy(bytes, options.encoding) : readable(text, "utf-8", false);
}

/** Where the caller names UTF-16 or UTF-32, that, as `canonicalEncoding` names it. */
function wideEncoding(named: string | undefined): WideEncoding | undefined {
  const encoding = named === undefined ? undefined : canonicalEncoding(named);
  return WIDE_ENCODINGS.find((wide) => wide === encoding);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readWide(encoding: WideEncoding, bytes: Uint8Array): Decoded {
  const text = decodeWide(encoding, bytes);
  return text === undefined
    ? { rule: "encoding-invalid", found: `broken ${encoding} text`, hint: SAVE_AS_UTF8 }
    : readable(text, encoding, false);
}

/** Bytes that are not UTF-8: first what the caller says, then what the file says of itself, then what it says. */
function readLegacy(bytes: Uint8Array, named: string | undefined): Decoded {
  if (countControls(bytes) > bytes.length * BINARY_SHARE) return binary();
  const mixed = readMixedUtf8(bytes);
  if (mixed) return readable(mixed.text, "utf-8", true, mixedWarning(mixed.places, mixed.line));
  const namedText = decodeCleanly(named === undefined ? undefined : canonicalEncoding(named), bytes);
  if (namedText) return readable(namedText.text, namedText.encoding, false);
  const guess = guessEncoding(bytes);
  const declared = decodeCleanly(declaredEncoding(bytes), bytes);
  const guessed = decodeCleanly(guess.certain, bytes);
  if (declared && (!guessed || guessed.text === declared.text))
    return readable(declared.text, declared.encoding, false);
  if (guessed) return readable(guessed.text, guessed.encoding, true);
  return undecided(guess.possible, firstBadLine(bytes));
}

/** Undefined where the encoding is not given or some bytes mean nothing there. */
function decodeCleanly(
  encoding: string | undefined,
  bytes: Uint8Array,
): { text: string; encoding: string } | undefined {
  if (encoding === undefined || encoding === "utf-8") return undefined;
  const text = decodeAs(encoding, bytes);
  return firstMeaningless(text) === -1 ? { text, encoding } : undefined;
}

function readable(decoded: string, encoding: string, isGuessed: boolean, warning?: TextFlaw): Decoded {
  const text = dropTerminalSequences(decoded);
  const controls = text.match(CONTROLS)?.length ?? 0;
  if (controls > MOST_STRAY_CONTROLS && controls > text.length * BINARY_SHARE) return binary();
  return { text: normalizeText(text), encoding, isGuessed, ...(warning && { warning }) };
}

/** Bytes that mean nothing in text of any encoding, where the escapes of ISO-2022 are not at play. */
function countControls(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) count++;
  return count;
}

function isStrayNull(bytes: Uint8Array): boolean {
  let count = 0;
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1)) count++;
  return count * BYTES_PER_NULL <= bytes.length;
}

function binary(): TextFlaw {
  return {
    rule: "binary",
    found: "binary data",
    hint: "Only text documents are read: an article, a wiki page, a wire story or an organization page.",
  };
}

function mixedWarning(places: number, line: number): TextFlaw {
  return {
    rule: "encoding-mixed",
    found: places === 1 ? "a byte that is not UTF-8" : `${places} places that are not UTF-8`,
    hint: "� stands where they were. Look at the text there, and save the file as UTF-8.",
    line,
  };
}

function undecided(possible: readonly string[], line: number | undefined): TextFlaw {
  const some = possible.slice(0, 3).join(" or ");
  return {
    rule: "encoding-invalid",
    found: "bytes that are not UTF-8",
    hint: `Save the file as UTF-8 text, or say with --encoding what it is written in${some === "" ? "" : ` (perhaps ${some})`}.`,
    ...(line !== undefined && { line }),
  };
}

/** 1-based. A line feed is never part of a longer UTF-8 sequence, so each line can be tried by itself. */
function firstBadLine(bytes: Uint8Array): number | undefined {
  let line = 1;
  for (let start = 0; start <= bytes.length; line++) {
    const next = bytes.indexOf(0x0a, start);
    const end = next === -1 ? bytes.length : next;
    if (decodeUtf8(bytes.subarray(start, end)) === undefined) return line;
    start = end + 1;
  }
  return undefined;
}
