import { endingOf } from "../file-names.js";
import type { Format } from "../format.js";
import { readFrontMatter } from "../front-matter/front-matter.js";
import { readDocinfo } from "./docinfo.js";
import { rstToMarkdown } from "./rst-to-markdown.js";

const PLAIN_NAME = /^(?:txt|)$/;

/** reStructuredText, by its file's name; plain text is taken for it below fields as Nikola writes them. */
export const rst: Format = {
  name: "rst",

  matches({ path, text }) {
    const ending = endingOf(path);
    return (
      ending === "rst" || (PLAIN_NAME.test(ending) && /^\s*\.\. [a-z]+:[ \t]/.test(text) && hasFields({ path, text }))
    );
  },

  read(file) {
    const front = readFrontMatter(file);
    if (front.kind === "broken") return { entries: [], problems: [front.problem] };
    const { fields, body, bodyLine, warnings } =
      front.kind === "fields" ? front : { ...readDocinfo(file.text), warnings: [] };
    return { entries: [{ fields, body: rstToMarkdown(body), bodyLine, syntax: "markdown", warnings }] };
  },
};

function hasFields(file: { path: string; text: string }): boolean {
  return readFrontMatter(file).kind === "fields";
}
