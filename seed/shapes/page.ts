import { linksInFields } from "../fields/field-links.js";
import { FieldReader, kindOf } from "../fields/field-reader.js";
import type { Format, ParseResult, Problem, SourceFile } from "../formats/format.js";
import { readFrontMatter } from "../formats/front-matter/front-matter.js";
import { markdownEvidence } from "../markdown/markdown-evidence.js";
import { scanBlocks } from "../markdown/markdown-blocks.js";
import { markdownToPlain } from "../markdown/markdown-plain.js";
import { toPlainText } from "../fields/plain-text.js";
import { problem, rejected } from "../formats/problem.js";
import { collectAliases } from "./page-aliases.js";
import { findLead } from "../markdown/wiki-lead.js";
import { collectLinks } from "../markdown/wiki-links.js";
import { collectSections } from "../markdown/wiki-sections.js";
import { findTitle } from "./page-title.js";
import { looksLikeWire } from "../formats/wire/wire-evidence.js";

const TEXT_EXTENSION = /\.(?:md|markdown|mdown|mkd|txt|text)$/i;

/**
 * A wiki page: Markdown, with or without front matter. Any front matter that is not another format's makes a page; without it the text
 * must show Markdown. A list alone is no proof where the rest reads like a wire story, nor is emphasis or a link in a story with a dateline.
 */
export const wiki: Format = {
  name: "wiki",

  matches(file) {
    if (readFrontMatter(file).kind === "fields") return true;
    const evidence = markdownEvidence(file.text);
    if (evidence === "wiki") return true;
    const wire = looksLikeWire(file.text);
    return evidence === "markdown" ? wire !== "marked" : evidence === "list" && wire === "no";
  },

  parse(file): ParseResult {
    const front = readFrontMatter(file);
    if (front.kind === "broken") return rejected(front.problem);
    const body = front.body.replace(/^(?:[ \t]*\n)+|\s+$/g, "");
    const { blocks, tooDeepAt } = scanBlocks(body);
    if (tooDeepAt !== undefined) {
      return rejected(
        problem(
          file.path,
          "nesting-too-deep",
          "more than 100 nested quotes and lists",
          "Flatten the quotes and lists.",
          { line: lineOf(file, body, tooDeepAt) },
        ),
      );
    }
    const warnings: Problem[] = [];
    const reader = front.kind === "fields" ? new FieldReader(file.path, front.fields, warnings) : undefined;
    const fieldTitle = reader?.text("title");
    const heading = findTitle(blocks, fileTitle(file.path), fieldTitle !== undefined);
    const title = heading ? markdownToPlain(heading.text) : (fieldTitle ?? fileTitle(file.path));
    if (title === "")
      return rejected(problem(file.path, "title-missing", "no title", "Give the page a heading: # Title"));
    const lead = findLead(blocks);
    return {
      kind: "document",
      document: {
        format: "wiki",
        title,
        aliases: collectAliases(title, reader ? readAliases(file, reader, warnings) : [], lead?.block.text),
        ...(lead && { summary: lead.text }),
        body,
        sections: collectSections(body, blocks, heading),
        links: collectLinks(blocks, heading, front.kind === "fields" ? linksInFields(front.fields) : []),
      },
      warnings,
    };
  },
};

/** A list, or names divided by commas. */
function readAliases(file: SourceFile, reader: FieldReader, warnings: Problem[]): string[] {
  return ["aliases", "alias"].flatMap((field) => {
    const isList = reader.node(field)?.kind === "list";
    return reader.items(field).flatMap((item, at): string[] => {
      if (item.kind === "scalar") return isList ? [toPlainText(item.raw)] : item.raw.split(",").map(toPlainText);
      warnings.push(
        problem(file.path, "name-invalid", kindOf(item), "Write a name.", {
          line: item.line,
          column: item.column,
          field: isList ? `${field}.${at}` : field,
        }),
      );
      return [];
    });
  });
}

function fileTitle(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return toPlainText(name.replace(TEXT_EXTENSION, "")).trim();
}

function lineOf(file: SourceFile, body: string, line: number): number {
  return file.text.slice(0, file.text.indexOf(body)).split("\n").length + line;
}
