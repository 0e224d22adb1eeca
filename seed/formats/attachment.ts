interface Signature {
  kind: string;
  pattern: readonly (number | undefined)[];
  /** Whether text might begin so too, so that the beginning must hold a byte that text has not. */
  isWord: boolean;
}

/** First bytes of the kinds of file that live beside documents; `?` stands for any byte, `~` before them for words that text may begin with. */
const ROWS: readonly [kind: string, ...patterns: string[]][] = [
  ["a PNG picture", "89 50 4e 47 0d 0a 1a 0a"],
  ["a JPEG picture", "ff d8 ff"],
  ["a GIF picture", "~47 49 46 38 ? 61"],
  ["a WebP picture", "52 49 46 46 ? ? ? ? 57 45 42 50"],
  ["a TIFF picture", "49 49 2a 00", "4d 4d 00 2a"],
  ["a BMP picture", "42 4d ? ? ? ? 00 00 00 00"],
  ["an icon", "00 00 01 00", "~69 63 6e 73 00"],
  ["a JPEG 2000 or JPEG XL picture", "00 00 00 0c 6a 50 20 20", "00 00 00 0c 4a 58 4c 20"],
  ["a Photoshop picture", "~38 42 50 53 00"],
  ["a WAV sound", "52 49 46 46 ? ? ? ? 57 41 56 45"],
  ["an MP3 sound", "49 44 33 02 00", "49 44 33 03 00", "49 44 33 04 00", "~ff fb", "~ff f3", "~ff f2"],
  ["an AAC sound", "~ff f1", "~ff f9"],
  ["an Ogg sound or film", "4f 67 67 53 00"],
  ["a FLAC sound", "66 4c 61 43 00"],
  ["an AIFF sound", "46 4f 52 4d ? ? ? ? 41 49 46"],
  ["a MIDI file", "4d 54 68 64 00 00"],
  ["an MP4 film or HEIC picture", "00 00 ? ? 66 74 79 70"],
  ["an AVI film", "52 49 46 46 ? ? ? ? 41 56 49 20"],
  ["a WebM or Matroska film", "1a 45 df a3"],
  ["an MPEG film", "00 00 01 ba", "00 00 01 b3"],
  ["a Windows Media file", "30 26 b2 75 8e 66 cf 11"],
  ["a Flash film", "46 4c 56 01", "~43 57 53", "~46 57 53"],
  ["a PDF", "25 50 44 46 2d"],
  ["a PostScript file", "25 21 50 53 2d 41 64 6f 62 65"],
  ["an older Office file", "d0 cf 11 e0 a1 b1 1a e1"],
  ["a ZIP archive or an Office file", "50 4b 03 04", "50 4b 05 06"],
  ["a gzip archive", "1f 8b 08"],
  ["a bzip2 archive", "42 5a 68 ? 31 41 59"],
  ["an xz archive", "fd 37 7a 58 5a 00"],
  ["a Zstandard archive", "28 b5 2f fd"],
  ["a 7z archive", "37 7a bc af 27 1c"],
  ["a RAR archive", "52 61 72 21 1a 07"],
  [
    "a font",
    "77 4f 46 46 00",
    "77 4f 46 46 4f 54",
    "77 4f 46 32 00",
    "4f 54 54 4f 00",
    "00 01 00 00 00",
    "74 74 63 66 00",
  ],
  ["an SQLite database", "53 51 4c 69 74 65 20 66 6f 72 6d 61 74 20 33 00"],
  ["a WebAssembly module", "00 61 73 6d 01"],
];

const SIGNATURES: readonly Signature[] = ROWS.flatMap(([kind, ...patterns]) =>
  patterns.map((pattern) => ({
    kind,
    isWord: pattern.startsWith("~"),
    pattern: pattern
      .replace("~", "")
      .split(" ")
      .map((byte) => (byte === "?" ? undefined : Number.parseInt(byte, 16))),
  })),
);

export const SVG = "an SVG picture";
const HEAD_BYTES = 512;

/**
 * What kind of picture, sound, film, font, PDF, archive or office file the bytes are, with its article, as in "a JPEG picture":
 * no document, but no error either. Undefined for text and for what is not known.
 */
export function attachmentKind(bytes: Uint8Array): string | undefined {
  const found = SIGNATURES.find(
    ({ pattern, isWord }) =>
      pattern.every((byte, at) => at < bytes.length && (byte === undefined || bytes[at] === byte)) &&
      (!isWord || bytes.subarray(0, HEAD_BYTES).some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20))),
  );
  if (found) return found.kind;
  if (isTar(bytes)) return "a tar archive";
  return isSvg(bytes) ? SVG : undefined;
}

export function isAttachment(bytes: Uint8Array): boolean {
  return attachmentKind(bytes) !== undefined;
}

function isTar(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(257, 263)).toString("latin1").startsWith("ustar");
}

function isSvg(bytes: Uint8Array): boolean {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  return /^[^<]{0,8}(?:<\?xml[^>]*>|<!DOCTYPE svg[^>]*>|<!--[^>]*-->|\s)*<svg[\s>]/.test(head);
}
