import { endingOf } from "../file-names.js";
import type { Format } from "../format.js";
import { readOrgHeader } from "./org-header.js";
import { orgToMarkdown } from "./org-to-markdown.js";

const PLAIN_NAME = /^(?:txt|text|)$/;
const TITLE = /^(?:#\+[\w-]+:.*\n|:[\w-]+:.*\n|# .*\n|[^\S\n]*\n){0,20}#\+title:[ \t]*\S/i;

/** Org mode's outlines: by their file's ending, in plain text by `#+TITLE:` among the keywords that open it. */
export const org: Format = {
  name: "org",

  matches({ path, text }) {
    const ending = endingOf(path);
    return ending === "org" || (PLAIN_NAME.test(ending) && TITLE.test(text.slice(0, 2000)));
  },

  read({ text }) {
    const { fields, body, bodyLine } = readOrgHeader(text);
    return { entries: [{ fields, body: orgToMarkdown(body), bodyLine, syntax: "markdown" }] };
  },
};
