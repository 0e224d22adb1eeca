/** First bytes of the kinds of file that live beside documents; `?` stands for any byte. */
const SIGNATURES: readonly string[] = [
  "89 50 4e 47 0d 0a 1a 0a", // PNG
  "ff d8 ff", // JPEG
  "47 49 46 38 ? 61", // GIF
  "52 49 46 46 ? ? ? ? 57 45 42 50", // WebP
  "52 49 46 46 ? ? ? ? 57 41 56 45", // WAV
  "52 49 46 46 ? ? ? ? 41 56 49 20", // AVI
  "49 49 2a 00", // TIFF
  "4d 4d 00 2a", // TIFF
  "42 4d ? ? ? ? 00 00 00 00", // BMP
  "00 00 01 00", // ICO
  "? ? ? ? 66 74 79 70", // MP4, MOV, HEIC, AVIF
  "1a 45 df a3", // WebM, Matroska
  "00 00 01 ba", // MPEG
  "46 4c 56 01", // FLV
  "49 44 33", // MP3 with ID3
  "ff fb", // MP3
  "ff f3", // MP3
  "4f 67 67 53", // Ogg
  "66 4c 61 43", // FLAC
  "25 50 44 46 2d", // PDF
  "50 4b 03 04", // ZIP, Office, EPUB
  "50 4b 05 06", // empty ZIP
  "d0 cf 11 e0 a1 b1 1a e1", // older Office
  "1f 8b 08", // gzip
  "42 5a 68 ? 31 41 59", // bzip2
  "fd 37 7a 58 5a 00", // xz
  "28 b5 2f fd", // Zstandard
  "37 7a bc af 27 1c", // 7z
  "52 61 72 21 1a 07", // RAR
  "77 4f 46 46 00", // WOFF
  "77 4f 46 46 4f 54", // WOFF of OpenType
  "77 4f 46 32", // WOFF2
  "4f 54 54 4f 00", // OpenType
  "00 01 00 00 00", // TrueType
];

const PATTERNS = SIGNATURES.map((signature) =>
  signature.split(" ").map((byte) => (byte === "?" ? undefined : Number.parseInt(byte, 16))),
);

/** Whether the bytes are a picture, sound, film, font, PDF, archive or office file, which are no documents but no errors either. */
export function isAttachment(bytes: Uint8Array): boolean {
  return (
    PATTERNS.some((pattern) =>
      pattern.every((byte, at) => at < bytes.length && (byte === undefined || bytes[at] === byte)),
    ) || isSvg(bytes)
  );
}

function isSvg(bytes: Uint8Array): boolean {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  return /^[^<]{0,8}(?:<\?xml[^>]*>|<!DOCTYPE svg[^>]*>|<!--[^>]*-->|\s)*<svg[\s>]/.test(head);
}
