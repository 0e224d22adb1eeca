import type { ArticleKind } from "../../src/store/articles.js";
import { FieldReader } from "../fields/field-reader.js";
import type { ArticleFacts } from "../formats/format.js";
import { readImages, readProvider, type Findings } from "../fields/provider-claim.js";
import type { FieldMap } from "../fields/field-tree.js";

const KINDS: Record<string, ArticleKind> = {
  article: "ARTICLE",
  video: "VIDEO",
  course: "COURSE",
  newsletter: "NEWSLETTER",
};

/** Reads what a document and an item of its `related` list have in common; undefined where the title lacks. */
export function readFacts(file: string, map: FieldMap, prefix: string, findings: Findings): ArticleFacts | undefined {
  const reader = new FieldReader(file, map, findings.errors, prefix);
  // Pages about communities and events call their title a name.
  const title = reader.text("title") ?? (map.entries.has("title") ? undefined : reader.text("name"));
  if (title === undefined && !findings.errors.some((error) => error.field === `${prefix}title`)) {
    reader.refuse("title", "title-missing", "no title", "Give it a title.");
  }
  const excerpt = reader.text("excerpt");
  const [webUrl, originalUrl, ampUrl] = ["webUrl", "originalUrl", "ampWebUrl"].map((name) => reader.webAddress(name));
  const url = webUrl ?? originalUrl ?? ampUrl;
  const publishedAt = reader.date("publishedDateTime");
  const category = reader.text("category");
  const quality = reader.integer("quality");
  const heat = reader.integer("heat");
  const kind = kindOfArticle(reader.text("type"));
  const providerNode = reader.node("provider");
  const provider = providerNode && readProvider(file, providerNode, `${prefix}provider`, findings);
  const images = readImages(file, reader.items("images"), `${prefix}images`, findings.warnings);
  if (title === undefined) return undefined;
  return {
    title,
    ...(excerpt !== undefined && { excerpt }),
    ...(url !== undefined && { url }),
    ...(publishedAt !== undefined && { publishedAt }),
    kind,
    ...(category !== undefined && { category }),
    ...(quality !== undefined && { quality }),
    ...(heat !== undefined && { heat }),
    ...(provider !== undefined && { provider }),
    images,
  };
}

function kindOfArticle(type: string | undefined): ArticleKind {
  if (type === undefined) return "ARTICLE";
  const key = type.toLowerCase();
  return Object.hasOwn(KINDS, key) ? (KINDS[key] ?? "OTHER") : "OTHER";
}
