import { byLines } from "./foreign-lines.js";
import { foreignName, type Foreign } from "./foreign-names.js";
import { buildsPage, isTemplateText } from "./template-text.js";

const HEAD = 3000;
/** Front matter with a title: somebody's document, whatever its file is called. */
const TITLED = /^\s*(?:---|\+\+\+)[ \t]*\n(?:.*\n){0,60}?\s*["']?title["']?\s*[:=]/i;
const LICENCES =
  /\bPermission is hereby granted, free of charge\b|\bGNU (?:LESSER |AFFERO )?GENERAL PUBLIC LICENSE\b|^\s*Apache License\b|\bRedistribution and use in source and binary forms\b|^\s*Mozilla Public License\b|\bSIL OPEN FONT LICENSE\b|^\s*Creative Commons Legal Code\b|\bThis is free and unencumbered software\b|^\s*Developer(?:'s)? Certificate of Origin\b|\bPermission to use, copy, modify, and\/or distribute this software\b/;

/** The outermost element of NITF, NewsML 1 and G2, and of a channel of CDF, below a prolog. */
const NEWS_XML =
  /^(?:<\?xml[^>]{0,200}\?>\s*|<!--(?:(?!-->)[\s\S]){0,1000}-->\s*|<!DOCTYPE[^>[]{0,300}(?:\[[^\]]{0,1000}\])?>\s*){0,5}<(?:\w{1,20}:)?(nitf|NewsML|newsItem|newsMessage|packageItem|knowledgeItem|channel)(?=[\s>])/i;

/**
 * Recognizes data, code, settings, templates and licences, which would otherwise pass for Markdown or prose. Asked after every format
 * has said no. A name may tell that a file is foreign; a file with a name of text is judged by its text, and Markdown is never foreign.
 */
export function recognizeForeign(file: { path: string; text: string }): Foreign | undefined {
  const { path, text } = file;
  const isTitled = TITLED.test(text.slice(0, HEAD));
  const byName = foreignName(path);
  if (byName && (!isTitled || (byName.rule === "template" && buildsPage(text)))) return byName;
  if (isTemplateText(path, text)) return { rule: "template", found: "a template" };
  if (isTitled || /^\s*---[ \t]*\n/.test(text)) return undefined;
  return byStart(text) ?? byLines(path, text);
}

function byStart(text: string): Foreign | undefined {
  const start = text.trimStart();
  if (isJson(start)) return { rule: "json", found: "JSON" };
  if (/^(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(start))
    return { rule: "html", found: "a web page" };
  const news = NEWS_XML.exec(start.slice(0, HEAD))?.[1];
  if (news !== undefined) return { rule: "xml", found: `news in XML (${news}), which is not read` };
  if (/^<\?xml\s|^<(?:rss|feed|opml|urlset|sitemapindex|plist|note|root)[\s>]/i.test(start))
    return { rule: "xml", found: "XML" };
  if (/^BEGIN:(?:VCALENDAR|VCARD)\s/.test(start)) return { rule: "calendar", found: "a calendar or an address" };
  if (/^\{\\rtf/.test(start)) return { rule: "rich-text", found: "rich text (RTF)" };
  if (
    /^#!\s*\//.test(start) ||
    /^<\?php\b/.test(start) ||
    /^; ModuleID = /.test(start) ||
    /^\\documentclass\b/.test(start)
  )
    return { rule: "source-code", found: "source code" };
  if (/^user-agent:\s*\S+\s*\n(?:\s*(?:dis)?allow:|\s*sitemap:|\s*crawl-delay:)/i.test(start))
    return { rule: "settings", found: "settings of a program" };
  if (/^(?:google|bing|yandex)-site-verification:\s*\S+\s*$/.test(start))
    return { rule: "settings", found: "proof of a site's owner" };
  if (LICENCES.test(text.slice(0, HEAD))) return { rule: "license-text", found: "a licence" };
  return undefined;
}

function isJson(text: string): boolean {
  if (!/^(?:\{\s*(?:"|\})|\[\s*(?:[{"\d\]-]|\[\s*[{"\d-]|true|false|null))/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    // Broken JSON and JSON lines are still no prose.
    return /^(?:\[\s*)?\{\s*"[^"\n]*"\s*:/.test(text);
  }
}
