/** A file's text, or why it has none. */
export type Decoded = { text: string } | { rule: string; found: string; hint: string; line?: number };

const BINARY_SHARE = 0.01;
const SAVE_AS_UTF8 = "Save the file as UTF-8 text.";

/**
 * Decodes UTF-8 (strictly), or UTF-16 with a byte order mark. Drops the mark, makes line ends `\n`, normalizes to NFC and
 * drops control characters, which mean nothing in text and upset parsers and stores.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    if (encoding !== "utf-8") return { rule: "encoding-invalid", found: `broken ${encoding} text`, hint: SAVE_AS_UTF8 };
    const line = firstBadLine(bytes);
    if (line === undefined || hasNul(bytes)) return binary();
    return { rule: "encoding-invalid", found: "bytes that are not UTF-8", hint: SAVE_AS_UTF8, line };
  }
  if (text.includes("\0")) return binary();
  const controls = text.match(/(?![\t\n\v\f\r])\p{Cc}/gu)?.length ?? 0;
  if (controls > text.length * BINARY_SHARE && controls > 1) return binary();
  return { text: normalizeText(text) };
}

/** Line ends as `\n`, NFC, no control characters but tab and line end. */
export function normalizeText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/(?![\t\n])\p{Cc}/gu, "")
    .normalize("NFC");
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

function hasNul(bytes: Uint8Array): boolean {
  return bytes.includes(0);
}

function binary(): Decoded {
  return {
    rule: "binary",
    found: "binary data",
    hint: "Only text documents are read: an article, a wiki page, a wire story or an organization page.",
  };
}

/** 1-based. A line feed is never part of a longer UTF-8 sequence, so each line can be tried by itself. */
function firstBadLine(bytes: Uint8Array): number | undefined {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  for (let start = 0; start <= bytes.length; line++) {
    const next = bytes.indexOf(0x0a, start);
    const end = next === -1 ? bytes.length : next;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return undefined;
}
