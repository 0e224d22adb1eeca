import { readBody } from "../bodies/body.js";
import { holdsProgram } from "../bodies/markdown/disarm.js";
import { itemsOf, kindOf } from "../fields/document-fields.js";
import { readFieldLinks } from "../fields/field-links.js";
import { toPlainText } from "../fields/plain-text.js";
import { RoleReader } from "../fields/role-reader.js";
import { sitePathsOf } from "../fields/site-paths.js";
import type { Entry } from "../formats/format.js";
import { problem } from "../formats/problem.js";
import { scanBlocks } from "../markdown/markdown-blocks.js";
import { markdownToPlain } from "../markdown/markdown-plain.js";
import { findLead } from "../markdown/wiki-lead.js";
import { collectLinks } from "../markdown/collect-links.js";
import { collectSections } from "../markdown/wiki-sections.js";
import { fileTitle } from "./file-title.js";
import { collectAliases } from "./page-aliases.js";
import { findTitle } from "./page-title.js";
import type { ShapeReader } from "./shape.js";

/** A page about a thing: a title, other names, sections, links. */
export const page: ShapeReader = {
  shape: "page",

  read({ entry, fields, context, warnings }) {
    const { file } = context;
    const lines = entry.body.split("\n");
    const opening = lines.findIndex((line) => line.trim() !== "");
    const body = pageBody(entry, file)
      .replace(/^(?:[ \t]*\n)+/, "")
      .trimEnd();
    const { blocks, tooDeepAt } = scanBlocks(body);
    if (tooDeepAt !== undefined) {
      const line = entry.bodyLine + Math.max(0, opening) + tooDeepAt + 1;
      const found = "more than 100 nested quotes and lists";
      return { problems: [problem(file, "nesting-too-deep", found, "Flatten the quotes and lists.", { line })] };
    }
    const reader = new RoleReader(context, fields, warnings);
    const fieldTitle = reader.text("title");
    const heading = findTitle(blocks, fileTitle(file), fieldTitle !== undefined);
    const title = heading ? markdownToPlain(heading.text) : (fieldTitle ?? fileTitle(file));
    if (title === "")
      return { problems: [problem(file, "title-missing", "no title", "Give the page a heading: # Title")] };
    const lead = findLead(blocks);
    const summary = lead?.text ?? reader.text("excerpt");
    const sitePaths = sitePathsOf(fields);
    return {
      document: {
        shape: "page",
        title,
        // A heading is the title before the field, whose text people link by as well.
        aliases: collectAliases(title, [...(fieldTitle ? [fieldTitle] : []), ...readAliases(reader)], lead?.block.text),
        ...(summary !== undefined && { summary }),
        body,
        sections: collectSections(body, blocks, heading),
        links: collectLinks(blocks, heading, readFieldLinks(fields, "page")),
        ...(sitePaths.length > 0 && { sitePaths }),
        ...(entry.redirect !== undefined && { redirect: entry.redirect }),
      },
    };
  },
};

/** A note stays as it is written; what a site generator or a browser would have replaced goes, and so does what would run. */
function pageBody({ body, syntax }: Entry, file: string): string {
  const isMdx = /\.mdx$/i.test(file);
  const isSite = syntax === "html" || isMdx || /\{\{[<%]|\{%/.test(body) || holdsProgram(body);
  return isSite ? (readBody(body, syntax, { isMdx })?.text ?? "") : body;
}

/**
 * A list, or names divided by commas, each a link of its own in Logseq; `[[Span]]` without quotes is a list in a list to YAML. What Hugo calls
 * so are old addresses of the page, no names.
 */
function readAliases(reader: RoleReader): string[] {
  return reader.fields.of("aliases").flatMap((field) => {
    const isList = field.node.kind === "list";
    return itemsOf(field.node).flatMap((item, at): string[] => {
      const inner = item.kind === "list" ? item.items : [];
      if (inner.length > 0 && inner.every(({ kind }) => kind === "scalar")) {
        reader.fields.markRead(field.name, "aliases");
        return inner.flatMap((one) => (one.kind === "scalar" ? [toPlainText(one.raw)] : []));
      }
      if (item.kind !== "scalar") {
        const name = isList ? `${field.name}.${at}` : field.name;
        reader.warn({ name, node: item }, "name-invalid", kindOf(item), "Write a name.");
        return [];
      }
      reader.fields.markRead(field.name, "aliases");
      const names = isList ? [item.raw] : item.raw.split(/,(?![^[]*\]\])/);
      return names.filter((name) => !isAddress(name)).map((name) => toPlainText(unlinked(name)));
    });
  });
}

function unlinked(name: string): string {
  return /^\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]$/.exec(name.trim())?.[1] ?? name;
}

/** An old address of the page: a path, which begins in small letters or figures as "TCP/IP" does not. */
export function isAddress(text: string): boolean {
  const path = text.trim();
  return /^(?:\/|https?:\/\/|\.{1,2}\/)|\.html?$|\/$/i.test(path) || /^[a-z\d._-]+(?:\/[\w.-]+)+$/.test(path);
}
