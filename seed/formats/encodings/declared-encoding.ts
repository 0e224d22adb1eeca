import { canonicalEncoding } from "./legacy-decoder.js";

const HEAD_BYTES = 2048;
const NAME = String.raw`["']?([A-Za-z][\w.:-]{1,39})`;

/** Where files say what they are written in: XML, HTML, editors' first lines, front matter and mail headers. */
const DECLARATIONS: readonly RegExp[] = [
  new RegExp(String.raw`^\s*<\?xml\s[^>]{0,200}?\bencoding\s*=\s*${NAME}`, "i"),
  new RegExp(String.raw`<meta\s[^>]{0,200}?\bcharset\s*=\s*${NAME}`, "i"),
  new RegExp(String.raw`^(?:[^\n]{0,80}\n)?[^\n]{0,80}?\b(?:file)?(?:en)?coding\s*[:=]\s*${NAME}`, "i"),
  new RegExp(String.raw`^(?:encoding|charset)\s*[:=]\s*${NAME}`, "im"),
  new RegExp(String.raw`^content-type:\s*text/[^\n]{0,80}?\bcharset\s*=\s*${NAME}`, "im"),
];

/** The encoding that the first lines name, as `canonicalEncoding` names it; none where they name none, or an unknown one, or Unicode. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString("latin1");
  for (const pattern of DECLARATIONS) {
    const name = pattern.exec(head)?.[1];
    const encoding = name === undefined ? undefined : canonicalEncoding(name);
    if (encoding !== undefined && !encoding.startsWith("utf-")) return encoding;
  }
  return undefined;
}
