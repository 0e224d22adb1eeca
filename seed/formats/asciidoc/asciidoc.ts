import { endingOf } from "../file-names.js";
import type { Format } from "../format.js";
import { readFrontMatter } from "../front-matter/front-matter.js";
import { asciidocToMarkdown } from "./asciidoc-to-markdown.js";
import { readAsciidocHeader } from "./asciidoc-header.js";

const ENDING = /^(?:adoc|asciidoc|asc)$/;
const PLAIN_NAME = /^(?:txt|text|)$/;
/** A title, and right below it an author with an address, a day, or an attribute. */
const HEADER =
  /^\s{0,20}= \S.*\n(?:[^\n<]{2,100}<[^\n>@]{1,80}@[^\n>]{1,80}>|v?[\d.]{1,10}, \d|\d{4}-\d\d-\d\d|:!?[\w-]{1,40}:)/;

/** AsciiDoc: by its file's ending, in plain text by its header. */
export const asciidoc: Format = {
  name: "asciidoc",
  usesBraces: true,

  matches({ path, text }) {
    const ending = endingOf(path);
    if (ENDING.test(ending)) return !text.startsWith("-----BEGIN ");
    return PLAIN_NAME.test(ending) && HEADER.test(text.slice(0, 1000));
  },

  read(file) {
    const front = readFrontMatter(file);
    const isFront = front.kind === "fields" && /^\s*(?:---|\+\+\+)/.test(file.text);
    const { fields, body, bodyLine, attributes } = readAsciidocHeader(isFront ? front.body : file.text);
    if (isFront) for (const [key, node] of front.fields.entries) fields.entries.set(key, node);
    const above = isFront ? front.bodyLine : 0;
    return {
      entries: [
        {
          fields,
          body: asciidocToMarkdown(body, attributes),
          bodyLine: bodyLine + above,
          syntax: "markdown",
          ...(isFront && { warnings: front.warnings }),
        },
      ],
    };
  },
};
