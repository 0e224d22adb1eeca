import { attachmentKind, SVG } from "./attachment.js";
import type { TextFlaw } from "./decode.js";
import { endingOf, isTextName } from "./file-names.js";

/** Endings that a picture or an archive has by mistake only; exports of other programs may well be packed under the others. */
const PROSE = /^(?:md|markdown|mdown|mkdn|mkd|mdx|txt|text|html?|org|rst|adoc|asciidoc|textile|wiki|mediawiki)$/;

/** A file of text by its name that is none by its bytes, which is a mistake to be told; undefined for all others. */
export function misnamedFile(path: string, bytes: Uint8Array): TextFlaw | undefined {
  const ending = endingOf(path);
  const kind = isTextName(path) && PROSE.test(ending) ? attachmentKind(bytes) : undefined;
  // A drawing is markup that pages are put together of, too.
  if (kind === undefined || (kind === SVG && /^x?html?$/.test(ending))) return undefined;
  return {
    rule: "binary",
    found: `${kind}, though its name ends in .${ending}`,
    hint: "Give the file its right name, or put the text there that was meant.",
  };
}
