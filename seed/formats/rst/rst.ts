import { endingOf } from "../file-names.js";
import type { Format } from "../format.js";
import { readFrontMatter } from "../front-matter/front-matter.js";
import { areFieldNames } from "../front-matter/header-keys.js";
import { readDocinfo } from "./docinfo.js";
import { rstToMarkdown } from "./rst-to-markdown.js";

const HEAD = 2000;
const FIELD_LIST = /^:[a-z][\w .-]{0,39}:[ \t]+\S/im;
const PLAIN_NAME = /^(?:txt|)$/;

/** reStructuredText, by its file's name; plain text is taken for it below fields as Nikola and Pelican write them. */
export const rst: Format = {
  name: "rst",

  matches({ path, text }) {
    const ending = endingOf(path);
    if (ending === "rst" || !PLAIN_NAME.test(ending)) return ending === "rst";
    if (/^\s*\.\. [a-z]+:[ \t]/.test(text)) return hasFields({ path, text });
    return FIELD_LIST.test(text.slice(0, HEAD)) && hasFieldList(text);
  },

  read(file) {
    const front = readFrontMatter(file);
    if (front.kind === "broken") return { entries: [], problems: [front.problem] };
    const { fields, body, bodyLine, warnings } =
      front.kind === "fields" ? front : { ...readDocinfo(file.text), warnings: [] };
    return { entries: [{ fields, body: rstToMarkdown(body), bodyLine, syntax: "markdown", warnings }] };
  },
};

/** Below a title, or with one of their own, fields of which one says what a document is. */
function hasFieldList(text: string): boolean {
  const names = [...readDocinfo(text).fields.entries.keys()];
  return names.length > 1 && names[0] === "title" && areFieldNames(names.slice(1));
}

function hasFields(file: { path: string; text: string }): boolean {
  return readFrontMatter(file).kind === "fields";
}
