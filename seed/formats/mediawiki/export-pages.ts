import { childrenNamed, parseXml, textOf, type XmlElement } from "../feed/xml.js";
import { normalizeText } from "../encodings/normalize-text.js";
import type { Problem } from "../format.js";
import { problem } from "../problem.js";
import { Namespaces } from "./namespaces.js";
import type { WikiSite } from "./page-entry.js";

/** A page of the wiki's main namespace, as its last revision has it. */
export interface ExportedPage {
  title: string;
  /** The title that it leads to, of a redirect. */
  redirect: string | undefined;
  text: string;
  /** 1-based, of `<page>`. */
  line: number;
}

const OPENING = "<page>";
const CLOSING = "</page>";
const HINT = "Correct the XML there, or export the page again.";

/** What stands above an export's pages: whose wiki it is, and what its namespaces are called. */
export function exportHead(text: string): { site: WikiSite; namespaces: Namespaces; language: string | undefined } {
  const head = text.slice(0, Math.max(0, text.indexOf(OPENING)));
  const language = /<mediawiki\b[^>]*\sxml:lang\s*=\s*["']([\w-]{2,20})["']/.exec(head)?.[1];
  const [start, end] = [head.indexOf("<siteinfo"), head.indexOf("</siteinfo>")];
  const root = start === -1 || end === -1 ? undefined : parseXml(head.slice(start, end + "</siteinfo>".length));
  const siteinfo = root === undefined || "line" in root ? undefined : root;
  const [name, url] = siteinfo ? [textOf(siteinfo, "sitename"), textOf(siteinfo, "base")] : [];
  const [list] = siteinfo ? childrenNamed(siteinfo, "namespaces") : [];
  return {
    site: {
      ...(name !== undefined && { name }),
      ...(url !== undefined && { url }),
    },
    language,
    namespaces: new Namespaces(
      list
        ? childrenNamed(list, "namespace").map(
            ({ attributes, text: named }) => [Number(attributes["key"]), named] as const,
          )
        : [],
    ),
  };
}

/**
 * The pages of an export, one after the other: what one costs does not depend on how many there are, and a page that is broken is a problem
 * of its own. Talk, users, files, templates and what is no wikitext are left aside.
 */
export function* exportPages(path: string, text: string, namespaces: Namespaces): Generator<ExportedPage | Problem> {
  let line = 1;
  let counted = 0;
  for (let start = text.indexOf(OPENING); start !== -1;) {
    const next = text.indexOf(OPENING, start + OPENING.length);
    const close = text.indexOf(CLOSING, start);
    const isWhole = close !== -1 && (next === -1 || close < next);
    line += countLines(text, counted, start);
    counted = start;
    if (isWhole) yield* readPage(path, text.slice(start, close + CLOSING.length), line, namespaces);
    else yield problem(path, "xml-syntax", "a <page> without its end", HINT, { line });
    start = next;
  }
}

function* readPage(
  path: string,
  source: string,
  line: number,
  namespaces: Namespaces,
): Generator<ExportedPage | Problem> {
  const page = parseXml(source);
  if ("line" in page) {
    yield problem(path, "xml-syntax", page.reason, HINT, { line: line + page.line - 1 });
    return;
  }
  const title = textOf(page, "title");
  if (title === undefined) {
    yield problem(path, "title-missing", "a <page> without a title", "Give it a <title>.", { line });
    return;
  }
  const revision = childrenNamed(page, "revision").reduce<XmlElement | undefined>(latest, undefined);
  const model = revision && textOf(revision, "model");
  if (!isMain(page, title, namespaces) || (model !== undefined && model !== "wikitext")) return;
  const redirect = childrenNamed(page, "redirect")[0]?.attributes["title"];
  // References to characters can hold what no decoded file does.
  const text = normalizeText((revision && childrenNamed(revision, "text")[0]?.text) ?? "");
  yield { title: normalizeText(title), redirect, text, line };
}

function latest(one: XmlElement | undefined, other: XmlElement): XmlElement {
  const time = (revision: XmlElement): string => textOf(revision, "timestamp") ?? "";
  return one !== undefined && time(one) > time(other) ? one : other;
}

/** Old exports give no number: then the title's prefix tells. */
function isMain(page: XmlElement, title: string, namespaces: Namespaces): boolean {
  const number = textOf(page, "ns");
  if (number !== undefined) return number === "0";
  const colon = title.indexOf(":");
  return colon === -1 || namespaces.kindOf(title.slice(0, colon)) === undefined;
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}
