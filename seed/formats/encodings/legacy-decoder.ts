import iconv from "iconv-lite";

/** Names that iconv-lite has for ways of writing bytes, which are no encodings of text. */
const NO_ENCODINGS = new Set([
  "base64",
  "hex",
  "binary",
  "internal",
  "ucs2",
  "utf16",
  "utf32",
  "utf7",
  "utf7imap",
  "cesu8",
]);
/** Web names that promise more than their tables: what calls itself so is written in the larger one. */
const LARGER: Readonly<Record<string, string>> = { gbk: "gb18030", "euc-kr": "cp949", "iso-8859-8-i": "iso-8859-8" };

/**
 * The name under which an encoding is decoded: the web's own name where it has one (so `latin1` is `windows-1252`), else the name in
 * lower case. Undefined for an unknown one.
 */
export function canonicalEncoding(name: string): string | undefined {
  const label = name.trim().toLowerCase();
  try {
    return new TextDecoder(label).encoding;
  } catch {
    const plain = label.replace(/[^a-z0-9]/g, "");
    if (/^utf32(?:le|be)$/.test(plain)) return plain.replace("utf32", "utf-32");
    return label !== "" && !NO_ENCODINGS.has(plain) && iconv.encodingExists(label) ? label : undefined;
  }
}

/** Whether `--encoding` may name it. */
export function isKnownEncoding(name: string): boolean {
  return canonicalEncoding(name) !== undefined;
}

/**
 * Decodes all bytes; a byte that means nothing there becomes U+FFFD or a C1 control.
 * @param encoding as `canonicalEncoding` names it
 */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  const own = LARGER[encoding] ?? encoding;
  // iconv-lite lacks the escapes of ISO-2022-JP; everything else it decodes alike whatever ICU Node was built with.
  return iconv.encodingExists(own) && !own.startsWith("utf-")
    ? iconv.decode(bytes, own)
    : new TextDecoder(own).decode(bytes);
}

const MEANINGLESS = /[\ufffd\u0080-\u009f\ue000-\uf8ff]|\p{Cn}/u;

/** Where a decoded text first holds what no writer typed: a byte that is not of the encoding. -1 where nothing is. */
export function firstMeaningless(text: string): number {
  return text.search(MEANINGLESS);
}
