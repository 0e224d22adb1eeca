import iconv from "iconv-lite";

/** The bytes of a text in an encoding, which must have all of its characters. */
export function encode(text: string, encoding: string): Uint8Array {
  if (encoding === "iso-2022-jp") return encodeEscaped(iconv.encode(text, "euc-jp"));
  const bytes = iconv.encode(text, encoding);
  if (iconv.decode(bytes, encoding) !== text) throw new Error(`${encoding} lacks some characters of the text`);
  return bytes;
}

/** ISO-2022-JP is EUC-JP of seven bits between escapes. */
function encodeEscaped(euc: Uint8Array): Uint8Array {
  const bytes: number[] = [];
  let isDouble = false;
  for (const byte of euc) {
    if (byte >= 0x80 !== isDouble) bytes.push(0x1b, ...(isDouble ? [0x28, 0x42] : [0x24, 0x42]));
    isDouble = byte >= 0x80;
    bytes.push(byte & 0x7f);
  }
  return Uint8Array.from(isDouble ? [...bytes, 0x1b, 0x28, 0x42] : bytes);
}
