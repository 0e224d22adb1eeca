import { readBody } from "../bodies/body.js";
import { dateOfPath } from "../fields/dates/date-path.js";
import { DocumentFields, itemsOf, kindOf } from "../fields/document-fields.js";
import { readFieldLinks } from "../fields/field-links.js";
import { RoleReader, uniqueNames } from "../fields/role-reader.js";
import { sitePathsOf } from "../fields/site-paths.js";
import { problem } from "../formats/problem.js";
import type { Problem } from "../formats/format.js";
import { scanBlocks } from "../markdown/markdown-blocks.js";
import { markdownToPlain } from "../markdown/markdown-plain.js";
import { collectLinks } from "../markdown/collect-links.js";
import { readFacts } from "./article-facts.js";
import type { ArticleFacts, ParsedArticle } from "./documents.js";
import type { ShapeReader } from "./shape.js";
import { splitTitle } from "./article-title.js";

/**
 * An article. Only a title that is no text keeps it out; whatever else cannot be read is left out with a warning. What no field says, the
 * file's name and the text may: its day, its title, its excerpt.
 */
export const article: ShapeReader = {
  shape: "article",

  read({ entry, fields, context, warnings }) {
    const { file } = context;
    const reader = new RoleReader(context, fields, warnings);
    const title = splitTitle(reader, entry, file);
    if ("problem" in title) return { problems: [title.problem] };
    const facts = readFacts(reader, "", warnings);
    const { text: body, teaser } = readBody(title.body, entry.syntax, { isMdx: /\.mdx$/i.test(file) }) ?? {};
    // What stands above the mark at which a site cuts its posts off.
    const excerpt = facts.excerpt ?? (teaser === undefined ? undefined : markdownToPlain(teaser) || undefined);
    const authors = reader.people();
    // A post of several categories stands in the first and is about the others.
    const topics = uniqueNames([...reader.topics(), ...reader.categories().slice(1)]);
    const location = reader.text("location");
    const language = reader.text("language");
    const publishedAt = facts.publishedAt ?? dateOfPath(file)?.publishedAt ?? dateOfAddress(fields);
    const blocks = body === undefined ? [] : scanBlocks(body).blocks;
    const sitePaths = sitePathsOf(fields);
    const document: ParsedArticle = {
      shape: "article",
      title: title.title,
      ...facts,
      ...(excerpt !== undefined && { excerpt }),
      ...(publishedAt !== undefined && { publishedAt }),
      ...(body !== undefined && { body }),
      authors,
      ...(location !== undefined && { location }),
      ...(language !== undefined && { language }),
      topics,
      links: collectLinks(blocks, undefined, readFieldLinks(fields, "article")),
      ...(sitePaths.length > 0 && { sitePaths }),
      related: readRelated(reader, warnings),
    };
    return { document };
  },
};

/** The day in the path under which a site shows the article: `path = "2024/05/02/bridge"`. */
function dateOfAddress(fields: DocumentFields): Date | undefined {
  for (const { name, node } of fields.of("url")) {
    const date = node.kind === "scalar" ? dateOfPath(node.raw.trim()) : undefined;
    if (date === undefined) continue;
    fields.markRead(name, "publishedAt");
    return date.publishedAt;
  }
  return undefined;
}

function readRelated(reader: RoleReader, warnings: Problem[]): ArticleFacts[] {
  const { context, fields } = reader;
  return fields.of("related").flatMap((field) =>
    itemsOf(field.node).flatMap((item, at): ArticleFacts[] => {
      const place = `${field.name}.${at}`;
      // Names and addresses of other pages, as some generators list them, are links and no articles.
      if (item.kind !== "map") {
        reader.warn(
          { name: place, node: item },
          "related-invalid",
          kindOf(item),
          "Write title, webUrl and so on below it.",
        );
        return [];
      }
      fields.markRead(field.name, "related");
      const own: Problem[] = [];
      const itemFields = new DocumentFields(item);
      const itemReader = new RoleReader(context, itemFields, own, `${place}.`);
      const title = itemReader.text("title");
      const facts = readFacts(itemReader, `${place}.`, own);
      const refuse = (rule: string, found: string, hint: string, name: string): void =>
        void own.push(
          problem(context.file, rule, found, hint, { line: item.line, column: item.column, field: `${place}.${name}` }),
        );
      if (title === undefined) refuse("title-missing", "no title", "Give it a title.", "title");
      else if (facts.url === undefined)
        refuse("related-url-missing", "no address", "Give the item a webUrl.", "webUrl");
      warnings.push(...own);
      return title === undefined || facts.url === undefined ? [] : [{ title, ...facts }];
    }),
  );
}
