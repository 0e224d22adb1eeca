import { decodeHTMLStrict } from "entities";
import { isPath, targetName } from "./target-name.js";

export interface WikiTarget {
  /** The page's name or path, without heading and block. */
  target: string;
  /** What the page shows. */
  label: string;
  /** Where what it shows stands in the content, in UTF-16 code units. */
  start: number;
  end: number;
  /** The label where it may be the target: Dendron writes `[[label|name]]`. */
  turned?: string;
}

const ATTACHMENT =
  /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?|ico|heic|mp3|wav|m4a|ogg|flac|3gp|mp4|webm|ogv|mov|mkv|avi|pdf|canvas|base|excalidraw|zip|docx?|xlsx?|pptx?|csv|epub)$/i;
/** What MediaWiki writes like a link to file a page or to show a picture. */
const NAMESPACE =
  /^:?(?:category|kategorie|catégorie|categoría|categoria|категория|分类|分類|file|image|datei|fichier|archivo|файл|文件)\s*:\s*\S/i;
/** A place that a template fills in (Templater's `<% … %>`, `{{date}}`), and GitLab's table of contents. */
const PLACEHOLDER = /<%|%>|\{\{|\}\}|^_?TOC_?$/i;
/** A test in a shell script, as prose about scripts has it; a shell wants a blank behind the brackets. */
const SHELL = /^\s+(?!\s)(?:(?:! )?-[a-z]{1,2} |.*(?:\$[\w{"(]|"\$| [=!]?= ))/;
/** A number in a list of issues: Feature #20971. */
const ISSUE = /^[\p{L} ]{1,30} #\d+$/u;
/** An address of the web, as DokuWiki links to it. */
const WEB = /^[a-z][a-z\d+.-]*:\/\//i;
const DENDRON_VAULT = /^dendron:\/\/[^/\s]+\//;
/** A note's dotted name in Dendron. */
const DENDRON_NAME = /^(?!www\.)[a-z\d_-]+(?:\.[\w-]+){2,}(?:#\S*)?$/;
const NOTE_NAME = /^(?:[a-z\d_-]+|[\p{L}\d_-]+(?:\.[\p{L}\d_-]+)+)(?=#|$)/u;

/**
 * Reads what stands between `[[` and `]]`. Undefined where it names no other page: empty, a heading of the same page, a picture or
 * another attachment. Folders stay: they say which of several files of one name is meant.
 */
export function parseWikiLink(content: string): WikiTarget | undefined {
  const bar = /\\?\|/.exec(content);
  const left = part(content, 0, bar?.index ?? content.length);
  const right = part(content, bar ? bar.index + bar[0].length : content.length, content.length);
  const isTurned = right.text.startsWith("dendron://") || (DENDRON_NAME.test(right.text) && !isDendronName(left.text));
  const [written, shown] = isTurned ? [right, left] : [left, right];
  const target = targetOf(written.text);
  if (target === undefined || (bar === null && (SHELL.test(content) || ISSUE.test(left.text)))) return undefined;
  const turned = isTurned ? undefined : NOTE_NAME.exec(right.text)?.[0];
  const label = shown.text === "" ? nameIn(content, written) : shown;
  return {
    target,
    label: shown.text === "" ? targetName(target) : shown.text.replace(/\\\|/g, "|"),
    start: label.start,
    end: label.end,
    ...(turned !== undefined && turned !== target && { turned }),
  };
}

/** Text without the spaces around it, with its place. */
interface Part {
  text: string;
  start: number;
  end: number;
}

function part(content: string, from: number, to: number): Part {
  const raw = content.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  return { text: tidy(raw), start, end: Math.max(start, from + raw.trimEnd().length) };
}

function isDendronName(text: string): boolean {
  return text.startsWith("dendron://") || DENDRON_NAME.test(text);
}

function targetOf(written: string): string | undefined {
  const page = tidy(withoutAnchor(decodeHTMLStrict(written).replace(DENDRON_VAULT, "")));
  if (ATTACHMENT.test(page) || PLACEHOLDER.test(page) || NAMESPACE.test(page)) return undefined;
  if (/[[\]]/.test(page) || WEB.test(page) || !/[\p{L}\p{N}\p{S}]/u.test(page)) return undefined;
  const target = page.replace(/(?<=[^/])\.mdx?$/i, "").replace(/(?<=[^/\n])\/+$/, "");
  return /^(?:\.{0,2}\/)*\.{0,2}$/.test(target) ? undefined : target;
}

/** Cuts `#heading` and `^block`; a mark with nothing behind it is part of the name, as in C#. */
function withoutAnchor(text: string): string {
  const at = text.search(/[#^](?=.)/);
  return at === -1 || /^[#^]+$/.test(text.slice(at)) ? text : text.slice(0, at);
}

/** Where the name stands in a target without label: behind its folders, before its heading. */
function nameIn(content: string, { start, end }: Part): Part {
  const name = withoutAnchor(content.slice(start, end)).trimEnd();
  const from = isPath(name) ? name.replace(/(?<!\/)\/+$/, "").lastIndexOf("/") + 1 : 0;
  return { text: "", start: start + from, end: start + name.length };
}

function tidy(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
