import { buildFields } from "../../fields/build-fields.js";
import type { Entry } from "../format.js";
import { splitContent } from "./content.js";
import { childrenNamed, textOf, type XmlElement } from "./xml.js";

/** WordPress keeps pictures, menus and styles among its posts. */
const POST_TYPES = new Set(["post", "page"]);

/** The items of RSS 0.9 to 2.0; in RSS 1.0 they stand beside the channel. */
export function rssEntries(root: XmlElement): Entry[] {
  const channel = childrenNamed(root, "channel")[0] ?? root;
  const items = [...childrenNamed(channel, "item"), ...childrenNamed(root, "item")];
  return items
    .filter((item) => POST_TYPES.has(textOf(item, "wp:post_type") ?? "post"))
    .map((item) => rssEntry(item, channel));
}

function rssEntry(item: XmlElement, channel: XmlElement): Entry {
  const { body, excerpt } = splitContent(
    textOf(item, "content:encoded"),
    textOf(item, "description", "excerpt:encoded"),
  );
  const categories = childrenNamed(item, "category");
  const inDomain = (...domains: string[]): string[] =>
    categories.filter(({ attributes }) => domains.includes(attributes["domain"] ?? "")).map(({ text }) => text.trim());
  const guid = childrenNamed(item, "guid")[0];
  const [source] = childrenNamed(item, "source");
  const isExport = textOf(item, "wp:post_type") !== undefined;
  const images = childrenNamed(item, "media:content", "media:thumbnail", "enclosure", "itunes:image").filter(isPicture);
  return {
    fields: buildFields({
      title: textOf(item, "title", "media:title"),
      url: textOf(item, "link") ?? item.children.find(({ name }) => name === "link")?.attributes["href"],
      guid: guid?.attributes["isPermaLink"] === "false" ? undefined : guid?.text.trim(),
      published: textOf(item, "pubDate", "dc:date", "dcterms:issued") ?? dayOfExport(item),
      author: textOf(item, "dc:creator", "author", "itunes:author"),
      excerpt: textOf(item, "excerpt:encoded") ?? excerpt,
      tags: isExport ? inDomain("post_tag", "tag") : categories.map(({ text }) => text.trim()),
      category: isExport ? inDomain("category") : undefined,
      keywords: textOf(item, "media:keywords", "itunes:keywords"),
      images: images
        .map(({ attributes }) => attributes["url"] ?? attributes["href"])
        .filter((url) => url !== undefined),
      provider: providerOf(source, channel),
      language: textOf(item, "dc:language") ?? textOf(channel, "language", "dc:language"),
      // What a password protects is not public, whatever its status is.
      status: textOf(item, "wp:post_password") === undefined ? textOf(item, "wp:status") : "private",
    }),
    body,
    bodyLine: 0,
    syntax: "html",
    shape: textOf(item, "wp:post_type") === "page" ? "page" : "article",
  };
}

function dayOfExport(item: XmlElement): string | undefined {
  const day = textOf(item, "wp:post_date_gmt", "wp:post_date");
  return day?.startsWith("0000") ? undefined : day;
}

/** The feed that an item was taken from names its house; else the feed itself does. */
function providerOf(source: XmlElement | undefined, channel: XmlElement): { name?: string; url?: string } {
  if (source) return { name: source.text.trim(), ...(source.attributes["url"] && { url: source.attributes["url"] }) };
  const [name, url] = [textOf(channel, "title"), textOf(channel, "link")];
  return { ...(name !== undefined && { name }), ...(url !== undefined && { url }) };
}

function isPicture({ name, attributes }: XmlElement): boolean {
  if (name === "media:thumbnail" || name === "itunes:image" || attributes["medium"] === "image") return true;
  const type = attributes["type"];
  return type === undefined
    ? /\.(?:jpe?g|png|gif|webp|avif)(?:\?|$)/i.test(attributes["url"] ?? "")
    : type.startsWith("image/");
}
