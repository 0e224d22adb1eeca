import { readBody } from "../bodies/body.js";
import { readFacts } from "./article-facts.js";
import { linksInFields } from "../fields/field-links.js";
import { parseDate } from "../fields/date-value.js";
import { FieldReader, kindOf } from "../fields/field-reader.js";
import type { ArticleFacts, Format, ParsedArticle, ParseResult, Problem, SourceFile } from "../formats/format.js";
import { readFrontMatter } from "../formats/front-matter/front-matter.js";
import { hasWikiMarkup, markdownEvidence } from "../markdown/markdown-evidence.js";
import { markdownToPlain } from "../markdown/markdown-plain.js";
import { problem, rejected } from "../formats/problem.js";
import { toPlainText } from "../fields/plain-text.js";
import type { Findings } from "../fields/provider-claim.js";
import type { FieldMap, FieldNode } from "../fields/field-tree.js";

/** Fields that only an article has. */
const OWN_KEYS = ["publishedDateTime", "originalUrl", "webUrl", "ampWebUrl"];
/** Fields that make an article unless they, or the text below, link to other pages as a wiki does. */
const LIKELY_KEYS = ["excerpt", "provider", "quality", "heat", "removed"];
/** Fields that a wiki page may have as well: they make an article only where a title is given and the text below shows no wiki. */
const SHARED_KEYS = ["type", "category", "topics", "images", "published"];

/**
 * An article: fields in front matter and perhaps a body. An unreadable value in one of its own fields rejects it; an unreadable picture,
 * topic or related item is left out with a warning.
 */
export const article: Format = {
  name: "article",

  matches(file) {
    const front = readFrontMatter(file);
    if (front.kind !== "fields") return false;
    const has = (name: string) => front.fields.entries.has(name);
    if (OWN_KEYS.some(has)) return true;
    if (linksInFields(front.fields).length > 0) return false;
    const related = front.fields.entries.get("related");
    const isLikely = LIKELY_KEYS.some(has) || (related !== undefined && (has("title") || related.kind === "list"));
    if (isLikely && markdownEvidence(front.body) !== "wiki") return true;
    return has("title") && SHARED_KEYS.some(has) && !hasWikiMarkup(front.body);
  },

  parse(file): ParseResult {
    const front = readFrontMatter(file);
    if (front.kind !== "fields")
      return rejected(
        problem(file.path, "front-matter-missing", "no front matter", "Write the fields between two --- lines."),
      );
    const findings: Findings = { errors: [], warnings: [] };
    const document = readArticle(file, front.fields, front.body, findings);
    if (document === undefined || findings.errors.length > 0) return rejected(...findings.errors);
    return { kind: "document", document, warnings: findings.warnings };
  },
};

function readArticle(
  file: SourceFile,
  fields: FieldMap,
  source: string,
  findings: Findings,
): ParsedArticle | undefined {
  const reader = new FieldReader(file.path, fields, findings.errors);
  const facts = readFacts(file.path, fields, "", findings);
  // Elsewhere `published` holds the day: web clippings write it so.
  const publishedAt = facts?.publishedAt ?? dayOf(fields, "published") ?? dayOf(fields, "date");
  reader.flag("removed");
  if (!holdsYear(fields, "published")) reader.flag("published");
  const body = readBody(source, undefined, /\.mdx$/i.test(file.path) ? { isMdx: true } : {});
  const topics = readNames(file.path, reader, "topics", findings.warnings);
  const authors = ["authors", "author", "byline"].flatMap((name) =>
    readNames(file.path, reader, name, findings.warnings),
  );
  const related = readRelated(file.path, reader, findings);
  if (facts === undefined) return undefined;
  return {
    format: "article",
    ...facts,
    ...(publishedAt !== undefined && { publishedAt }),
    ...(facts.excerpt === undefined && body?.teaser !== undefined && { excerpt: markdownToPlain(body.teaser) }),
    ...(body !== undefined && { body: body.text }),
    authors: uniqueNames(authors.map((author) => author.replace(/^by:?\s+/i, ""))),
    topics: uniqueNames(topics),
    related,
  };
}

function holdsYear(fields: FieldMap, name: string): boolean {
  const node = fields.entries.get(name);
  return node?.kind === "scalar" && /(?<!\d)\d{4}(?!\d)/.test(node.raw);
}

/** Undefined for anything but a date, also for a bare year, which is no day. */
function dayOf(fields: FieldMap, name: string): Date | undefined {
  const node = fields.entries.get(name);
  return node?.kind === "scalar" ? parseDate(node.raw) : undefined;
}

function readRelated(file: string, reader: FieldReader, findings: Findings): ArticleFacts[] {
  const node = reader.node("related");
  if (node !== undefined && node.kind !== "list") {
    reader.refuse("related", "list-invalid", kindOf(node), "Write a list of items, each with a title.");
    return [];
  }
  return reader.items("related").flatMap((item, at): ArticleFacts[] => {
    const field = `related.${at}`;
    if (item.kind !== "map") {
      findings.warnings.push(
        problem(file, "related-invalid", kindOf(item), "Write title, webUrl and so on below it.", {
          ...placeOf(item),
          field,
        }),
      );
      return [];
    }
    const own: Findings = { errors: [], warnings: [] };
    const facts = readFacts(file, item, `${field}.`, own);
    if (facts !== undefined && own.errors.length === 0 && facts.url === undefined) {
      own.errors.push(
        problem(file, "related-url-missing", "no address", "Give the item a webUrl.", {
          ...placeOf(item),
          field: `${field}.webUrl`,
        }),
      );
    }
    findings.warnings.push(...own.errors, ...own.warnings);
    return facts === undefined || own.errors.length > 0 ? [] : [facts];
  });
}

function readNames(file: string, reader: FieldReader, field: string, warnings: Problem[]): string[] {
  return reader.items(field).flatMap((item, at): string[] => {
    const node = item.kind === "map" ? item.entries.get("name") : item;
    const text = node?.kind === "scalar" && node.value !== null ? toPlainText(node.raw) : "";
    if (text === "") {
      warnings.push(
        problem(file, "name-invalid", kindOf(item), "Write a name.", { ...placeOf(item), field: `${field}.${at}` }),
      );
      return [];
    }
    return [text];
  });
}

/** Each name once, ignoring case; the first spelling stays. */
function uniqueNames(names: string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(name.toLowerCase())) seen.set(name.toLowerCase(), name);
  return [...seen.values()];
}

function placeOf({ line, column }: FieldNode): { line: number; column: number } {
  return { line, column };
}
