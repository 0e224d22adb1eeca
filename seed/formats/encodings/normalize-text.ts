/** Windows-1252 from 0x80 to 0x9F, U+FFFD where it has nothing: what C1 controls are in text that was once taken for ISO-8859-1. */
const WINDOWS_1252 = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";

/** Line ends as `\n`, NFC, no control characters but tab and line end. */
export function normalizeText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/(?![\t\n])\p{Cc}/gu, meantBy)
    .normalize("NFC");
}

function meantBy(control: string): string {
  const meant = WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? "";
  return meant === "\ufffd" ? "" : meant;
}
