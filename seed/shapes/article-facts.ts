import type { ArticleKind } from "../../src/store/articles.js";
import { readImages, readProviderOf } from "../fields/provider-claim.js";
import type { RoleReader } from "../fields/role-reader.js";
import type { Problem } from "../formats/format.js";
import type { ArticleFacts } from "./documents.js";

/** What types and layouts are called that are plainly articles, or another of the kinds. */
const KINDS: Record<string, ArticleKind> = {
  video: "VIDEO",
  videoobject: "VIDEO",
  course: "COURSE",
  newsletter: "NEWSLETTER",
};
const PLAIN =
  /^(?:article|posts?|blog[-_ ]?post(?:ing)?|blog|news|news[-_ ]?(?:post|article|item)|story|report|reportage[-_ ]?(?:news[-_ ]?)?article|analysis[-_ ]?news[-_ ]?article|opinion[-_ ]?news[-_ ]?article|feature|press[-_ ]?release|text|webpage|website)$/i;

const PICTURE = /!\[[^\]\n]{0,500}\](?:\([^()\s]{0,2000}(?: "[^"\n]{0,300}")?\)|\[[^\]\n]{0,200}\])/g;

/** A picture that an excerpt begins with is none of its words. */
function withoutPictures(text: string): string {
  return text.includes("![") ? text.replace(PICTURE, " ") : text;
}

/** Reads what a document and an item of its `related` list have in common, without the title. */
export function readFacts(reader: RoleReader, prefix: string, warnings: Problem[]): Omit<ArticleFacts, "title"> {
  const { fields, context } = reader;
  const language = reader.text("language");
  const excerpt = reader.text("excerpt", withoutPictures);
  const url = reader.address("url");
  const publishedAt = reader.date("publishedAt", language);
  const [category] = reader.categories();
  const quality = reader.integer("quality");
  const heat = reader.integer("heat");
  const kind = kindOfArticle(reader.text("kind"));
  const provider = readProviderOf(reader, prefix, warnings);
  const images = fields.of("images").flatMap(({ name, node }) => {
    const read = readImages(context, node, prefix + name, warnings);
    if (read.length > 0) fields.markRead(name, "images");
    return read;
  });
  return {
    ...(excerpt !== undefined && { excerpt }),
    ...(url !== undefined && { url }),
    ...(publishedAt !== undefined && { publishedAt }),
    kind,
    ...(category !== undefined && { category }),
    ...(quality !== undefined && { quality }),
    ...(heat !== undefined && { heat }),
    ...(provider !== undefined && { provider }),
    images: [...new Map(images.map((image) => [image.url, image])).values()],
  };
}

function kindOfArticle(type: string | undefined): ArticleKind {
  if (type === undefined || PLAIN.test(type)) return "ARTICLE";
  const key = type.toLowerCase();
  return Object.hasOwn(KINDS, key) ? (KINDS[key] ?? "OTHER") : "OTHER";
}
