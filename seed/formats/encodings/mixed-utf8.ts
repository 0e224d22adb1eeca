/** UTF-8 text with some bytes that are not. */
export interface MixedText {
  text: string;
  /** How many places were mended, and the 1-based line of the first. */
  places: number;
  line: number;
}

interface Stray {
  start: number;
  end: number;
}

/**
 * Reads text that is UTF-8 but for a few bytes, as pasting and cutting by bytes leave it: U+FFFD stands for each. Undefined where the bytes
 * that are UTF-8 do not outweigh the others.
 */
export function readMixedUtf8(bytes: Uint8Array): MixedText | undefined {
  const strays = findStrays(bytes);
  if (strays === undefined) return undefined;
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of strays) {
    parts.push(decoder.decode(bytes.subarray(from, start)), "\ufffd");
    from = end;
  }
  parts.push(decoder.decode(bytes.subarray(from)));
  const first = strays[0]?.start ?? 0;
  const line = bytes.subarray(0, first).reduce((lines, byte) => lines + Number(byte === 0x0a), 1);
  return { text: parts.join(""), places: strays.length, line };
}

/** Evidence for UTF-8 that one stray place outweighs: a character of three bytes hardly comes about by chance, one of two sometimes. */
const EVIDENCE_PER_STRAY = 2;
const MOST_STRAYS = 10_000;

function findStrays(bytes: Uint8Array): Stray[] | undefined {
  const strays: Stray[] = [];
  let evidence = 0;
  let letters = 0;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = sequenceLength(lead);
    const whole = wholeLength(bytes, at, length);
    if (length > 0 && whole === length) {
      evidence += length - 1;
      // The commonest letters of Latin, Greek and Cyrillic, and quotes.
      if (/[\u00c0-\u017f\u0391-\u03c9\u0410-\u044f\u2010-\u201e]/.test(decoded(bytes, at, length))) letters++;
    } else if (strays.push({ start: at, end: at + whole }) > MOST_STRAYS) return undefined;
    at += whole;
  }
  if (evidence >= Math.max(2, EVIDENCE_PER_STRAY * strays.length)) return strays;
  const [only, ...others] = strays;
  if (only === undefined || others.length > 0) return undefined;
  return letters > 0 || (evidence === 0 && isCutAtEnd(bytes, only)) ? strays : undefined;
}

function decoded(bytes: Uint8Array, at: number, length: number): string {
  return Buffer.from(bytes.subarray(at, at + length)).toString("utf8");
}

/** Whether a text without other letters beyond ASCII ends within one: behind a small letter no other encoding has a capital or `â€`. */
function isCutAtEnd(bytes: Uint8Array, { start, end }: Stray): boolean {
  const [lead = 0, next = 0] = bytes.subarray(start, end);
  if (end !== bytes.length || sequenceLength(lead) <= end - start) return false;
  const before = bytes[start - 1] ?? 0;
  return next >= 0x80 || (before >= 0x61 && before <= 0x7a && /[\u00c0-\u00de]/.test(String.fromCharCode(lead)));
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** How many bytes of a sequence are there; at least 1. Overlong forms, surrogates and points beyond Unicode end after the lead. */
function wholeLength(bytes: Uint8Array, at: number, length: number): number {
  const lead = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  const isFalse =
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f);
  if (isFalse) return 1;
  let whole = 1;
  while (whole < length && ((bytes[at + whole] ?? 0) & 0xc0) === 0x80) whole++;
  return whole;
}
