import { buildFields } from "../../fields/build-fields.js";
import type { Entry } from "../format.js";
import { splitContent } from "./content.js";
import { absolute, sortItems, titleFor, type FeedItems } from "./feed-items.js";
import { childrenNamed, markupOf, textOf, type XmlElement } from "./xml.js";

/** The entries of an Atom feed that are posts or pages; Blogger's export has settings, templates and comments among them. */
export function atomItems(feed: XmlElement): FeedItems {
  const self = childrenNamed(feed, "link").find(({ attributes }) => attributes["rel"] === "self");
  const base = absolute(feed.attributes["xml:base"], self?.attributes["href"]) ?? self?.attributes["href"];
  return sortItems(
    childrenNamed(feed, "entry"),
    (entry) => (/^(?:post|page)$/.test(kindOf(entry) ?? "post") ? undefined : kindOf(entry)),
    (entry) => atomEntry(entry, feed, base),
  );
}

function atomEntry(entry: XmlElement, feed: XmlElement, base: string | undefined): Entry {
  const content = childrenNamed(entry, "content")[0];
  const summary = childrenNamed(entry, "summary")[0];
  const { body, excerpt } = splitContent(content && markupOf(content), summary && markupOf(summary));
  const [source] = childrenNamed(entry, "source");
  const people = childrenNamed(entry, "author");
  const [title, url] = [titleOf(entry), linkOf(entry, base)];
  return {
    fields: buildFields({
      title: title?.trim() ? title : titleFor(body === "" ? (excerpt ?? "") : body, url),
      url,
      guid: textOf(entry, "id"),
      published: textOf(entry, "published", "issued", "updated", "modified"),
      authors: (people.length > 0 ? people : childrenNamed(feed, "author")).map((person) => ({
        name: textOf(person, "name") ?? "",
      })),
      excerpt,
      tags: childrenNamed(entry, "category")
        .filter((category) => !isKind(category))
        .map(({ attributes }) => attributes["label"] ?? attributes["term"] ?? ""),
      images: childrenNamed(entry, "media:thumbnail", "media:content").flatMap(
        ({ attributes }) => attributes["url"] ?? [],
      ),
      provider: providerOf(source ?? feed, base),
      language: entry.attributes["xml:lang"] ?? feed.attributes["xml:lang"],
      status: statusOf(entry),
    }),
    body,
    bodyLine: 0,
    syntax: "html",
    shape: kindOf(entry) === "page" ? "page" : "article",
  };
}

/** Blogger's word for what an entry is, in small letters: post, page, comment, settings, template. */
function kindOf(entry: XmlElement): string | undefined {
  const kind = childrenNamed(entry, "category").find(isKind)?.attributes["term"];
  return kind?.slice(kind.indexOf("#") + 1).toLowerCase() ?? textOf(entry, "blogger:type")?.toLowerCase();
}

function isKind({ attributes }: XmlElement): boolean {
  return /#kind$/.test(attributes["scheme"] ?? "");
}

function statusOf(entry: XmlElement): string | undefined {
  const isDraft = childrenNamed(entry, "app:control").some((control) => textOf(control, "app:draft") === "yes");
  const status = textOf(entry, "blogger:status");
  return isDraft ? "draft" : status?.toLowerCase().replace(/^soft_/, "");
}

function titleOf(entry: XmlElement): string | undefined {
  const title = childrenNamed(entry, "title")[0];
  return title && markupOf(title);
}

function linkOf(element: XmlElement, base: string | undefined): string | undefined {
  const links = childrenNamed(element, "link");
  const link = links.find(({ attributes }) => (attributes["rel"] ?? "alternate") === "alternate") ?? links[0];
  const own = absolute(element.attributes["xml:base"], base) ?? base;
  return absolute(link?.attributes["href"], absolute(link?.attributes["xml:base"], own) ?? own);
}

function providerOf(feed: XmlElement, base: string | undefined): { name?: string; url?: string } {
  const [name, url] = [titleOf(feed)?.trim(), linkOf(feed, base)];
  return { ...(name && { name }), ...(url !== undefined && { url }) };
}
