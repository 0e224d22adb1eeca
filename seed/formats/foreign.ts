/** A kind of text that is none of the formats, by its telling name. */
export interface Foreign {
  rule: string;
  found: string;
}

const SAMPLE_LINES = 200;
const CODE =
  /(?:[;{}]|\);?|=>|\*\/)\s*$|^\s*(?:import\s[\w{*"'.]|from\s+[\w.]+\s+import\b|export\s|def\s+\w+\s*\(|class\s+\w+\s*[:({]|function\b|(?:const|let|var|val|fn|func|public|private|static|void|int|return|elif|else|try|except|package|using|namespace|#include|#define)\b|if\s*[([]|for\s*\(|while\s*[([]|\/\/|\/\*|@\w+|echo\b|fi$|done$|then$)/;
/** A line of a block comment, which without an opening one is a list's item. */
const COMMENT_LINE = /^\s*\*(?:\s|\/|$)/;
const SETTING = /^\s*(?:\[{1,2}[\w.-]+\]{1,2}|[\w."-]+\s*=\s*\S.*)\s*$/;
const YAML_LINE = /^\s*(?:- )?["']?[\w.-]+["']?\s*:(?:\s+\S.*|\s*)$|^\s*- \S/;

/** Recognizes data, markup and source code, which would otherwise pass for Markdown or prose. Undefined for plain text and Markdown. */
export function recognizeForeign(text: string): Foreign | undefined {
  const start = text.trimStart();
  if (isJson(start)) return { rule: "json", found: "JSON" };
  if (/^(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(start))
    return { rule: "html", found: "a web page" };
  if (/^<\?xml\s|^<(?:rss|feed|opml|urlset|sitemapindex|plist|note|root)[\s>]/i.test(start))
    return { rule: "xml", found: "XML" };
  if (/^\{\\rtf/.test(start)) return { rule: "rich-text", found: "rich text (RTF)" };
  if (/^#!\s*\//.test(start) || /^<\?php\b/.test(start) || /^\\documentclass\b/.test(start))
    return { rule: "source-code", found: "source code" };
  if (
    /\bPermission is hereby granted\b|\bGNU (?:LESSER |AFFERO )?GENERAL PUBLIC LICENSE\b|^\s*Apache License\b/.test(
      text.slice(0, 3000),
    )
  )
    return { rule: "license-text", found: "a licence" };
  return byLines(text);
}

function byLines(text: string): Foreign | undefined {
  const lines = withoutFences(text.split("\n", SAMPLE_LINES * 2))
    .filter((line) => line.trim() !== "")
    .slice(0, SAMPLE_LINES);
  if (lines.length < 2) return undefined;
  const share = (pattern: RegExp) =>
    lines.filter((line) => line.length < 400 && pattern.test(line)).length / lines.length;
  if (isTable(lines)) return { rule: "csv", found: "a table of separated values" };
  const comments = lines.some((line) => /^\s*\/\*/.test(line)) ? share(COMMENT_LINE) : 0;
  if (lines.length >= 3 && share(CODE) + comments >= 0.5) return { rule: "source-code", found: "source code" };
  if (share(SETTING) >= 0.7 && share(/^\s*[\w."-]+\s*=\s*\S/) >= 0.3)
    return { rule: "settings", found: "settings (INI, TOML)" };
  if (lines.length >= 3 && share(YAML_LINE) >= 0.8 && share(/^["']?[\w.-]+["']?\s*:/) >= 0.3)
    return { rule: "front-matter-unmarked", found: "fields without --- lines around them" };
  return undefined;
}

function isJson(text: string): boolean {
  if (!/^(?:\{\s*(?:"|\})|\[\s*(?:[{"\d\]-]|\[\s*[{"\d-]|true|false|null))/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    // Broken JSON and JSON lines are still no prose.
    return /^(?:\{\s*"[^"\n]*"\s*:|\[\s*\{)/.test(text);
  }
}

/** Lines that all hold the same number of the same separator. */
function isTable(lines: string[]): boolean {
  const sample = lines.slice(0, 50);
  return [",", ";", "\t"].some((separator) => {
    const counts = sample.map((line) => line.replace(/"[^"]*"/g, "").split(separator).length - 1);
    const first = counts[0] ?? 0;
    return (
      first >= (separator === "\t" ? 1 : 2) &&
      sample.length >= 2 &&
      counts.every((count) => count === first) &&
      !/[.!?]["”]?\s*$/.test(sample[0] ?? "") &&
      !(sample[0] ?? "").includes("|")
    );
  });
}

function withoutFences(lines: string[]): string[] {
  let open = false;
  return lines.filter((line) => {
    if (!/^\s*(?:```|~~~)/.test(line)) return !open;
    open = !open;
    return false;
  });
}
