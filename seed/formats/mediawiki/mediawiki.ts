import { fileStem } from "../../shapes/file-title.js";
import type { Entry, Format } from "../format.js";
import { problem } from "../problem.js";
import { exportEntries } from "./export-entries.js";
import { Namespaces, readRedirect } from "./namespaces.js";
import { pageEntry } from "./page-entry.js";
import { isWikitext } from "./wikitext-evidence.js";

const EXPORT = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:(?!-->)[^]){0,2000}-->\s*)*<mediawiki[\s>]/;
const HEAD = 4000;

/** Wikitext, one page a file, and MediaWiki's XML exports, each of whose pages is a document. */
export const mediawiki: Format = {
  name: "mediawiki",
  usesBraces: true,

  matches({ path, text }) {
    return EXPORT.test(text.slice(0, HEAD)) || isWikitext(path, text);
  },

  read({ path, text }) {
    if (!EXPORT.test(text.slice(0, HEAD))) return { entries: [singlePage(path, text)] };
    const { entries, problems } = exportEntries(path, text);
    if (entries.length > 0 || problems.length > 0) return { entries, problems };
    const hint = "Export pages of the main namespace, with their text.";
    return {
      entries,
      problems: [problem(path, "export-empty", "an export without pages of its main namespace", hint)],
    };
  },
};

/** A file's name may stand for a title that no file can have: `Main_Page`, `TCP%2FIP`. */
function singlePage(path: string, text: string): Entry {
  const stem = fileStem(path);
  const title = decoded(stem).replaceAll("_", " ").trim();
  const redirect = readRedirect(text);
  const entry = pageEntry({
    title,
    isTitled: false,
    fieldTitle: title === stem ? undefined : title,
    text: redirect ? `[[${redirect.target}]]${redirect.rest}` : text,
    redirects: [],
    namespaces: new Namespaces(),
    // What language a page in Latin letters is in, only its wiki would tell.
    language: /\p{Script=Latin}/u.test(title) ? undefined : "und",
    site: {},
    at: { line: 1, column: 1 },
  });
  return { ...entry, ...(redirect && { redirect: redirect.target }) };
}

function decoded(name: string): string {
  try {
    return /%[\da-f]{2}/i.test(name) ? decodeURIComponent(name) : name;
  } catch {
    return name;
  }
}
