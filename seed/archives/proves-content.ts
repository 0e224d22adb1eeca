import { markdown } from "../formats/markdown.js";
import { wire } from "../formats/wire/wire.js";
import { looksLikeWire } from "../formats/wire/wire-evidence.js";
import { decodeText } from "../formats/decode.js";
import { markdownEvidence } from "../markdown/markdown-evidence.js";
import { readDocuments } from "../reading/read-documents.js";
import type { Archive, ArchiveEntry } from "./archive.js";

/** Documents that are looked at, evenly chosen. */
const SAMPLE = 8;

/**
 * Whether what an archive holds is plainly articles, pages or feeds, and no code or example that a post gives to its readers: at least half of
 * its texts say by themselves what they are. Where none can be read, whoever reads the archive says so.
 * @param documents members that may be documents
 */
export async function provesContent(
  archive: Archive,
  documents: readonly { path: string; entry: ArchiveEntry }[],
): Promise<boolean> {
  const readable = documents.filter(({ entry }) => entry.flaw === undefined);
  if (readable.length === 0) return documents.length > 0;
  const step = Math.max(1, readable.length / SAMPLE);
  const sample = readable.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
  const paths = sample.map(({ path }) => path);
  let proofs = 0;
  let at = 0;
  for await (const bytes of archive.read(
    sample.map(({ entry }) => entry),
    paths,
  ))
    if (provesItself(paths[at++] ?? "", bytes)) proofs++;
  return proofs * 2 >= sample.length;
}

function provesItself(path: string, bytes: unknown): boolean {
  if (!(bytes instanceof Uint8Array)) return false;
  const reading = readDocuments(path, bytes);
  if (
    reading.kind !== "documents" ||
    !reading.parts.some(({ isThin, outcome }) => !isThin && outcome.kind !== "rejected")
  )
    return false;
  if (reading.format !== wire.name && reading.format !== markdown.name) return true;
  const decoded = decodeText(bytes, {});
  if (!("text" in decoded)) return false;
  return reading.format === wire.name
    ? looksLikeWire(decoded.text) === "marked"
    : markdownEvidence(decoded.text) === "wiki";
}
