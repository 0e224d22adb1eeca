import { buildFields } from "../../fields/build-fields.js";
import type { Entry } from "../format.js";
import { splitContent } from "./content.js";
import { childrenNamed, markupOf, textOf, type XmlElement } from "./xml.js";

/** The entries of an Atom feed. */
export function atomEntries(feed: XmlElement): Entry[] {
  return childrenNamed(feed, "entry").map((entry) => {
    const content = childrenNamed(entry, "content")[0];
    const summary = childrenNamed(entry, "summary")[0];
    const { body, excerpt } = splitContent(content && markupOf(content), summary && markupOf(summary));
    const [source] = childrenNamed(entry, "source");
    const people = childrenNamed(entry, "author");
    const [control] = childrenNamed(entry, "app:control");
    return {
      fields: buildFields({
        title: titleOf(entry),
        url: linkOf(entry),
        guid: textOf(entry, "id"),
        published: textOf(entry, "published", "issued", "updated", "modified"),
        authors: (people.length > 0 ? people : childrenNamed(feed, "author")).map((person) => ({
          name: textOf(person, "name") ?? "",
        })),
        excerpt,
        tags: childrenNamed(entry, "category").map(({ attributes }) => attributes["label"] ?? attributes["term"] ?? ""),
        images: childrenNamed(entry, "media:thumbnail", "media:content").flatMap(
          ({ attributes }) => attributes["url"] ?? [],
        ),
        provider: providerOf(source ?? feed),
        language: entry.attributes["xml:lang"] ?? feed.attributes["xml:lang"],
        draft: control && textOf(control, "app:draft"),
        status: textOf(entry, "blogger:status"),
      }),
      body,
      bodyLine: 0,
      syntax: "html",
      shape: "article",
    };
  });
}

function titleOf(entry: XmlElement): string | undefined {
  const title = childrenNamed(entry, "title")[0];
  return title && markupOf(title);
}

function linkOf(entry: XmlElement): string | undefined {
  const links = childrenNamed(entry, "link");
  return (links.find(({ attributes }) => (attributes["rel"] ?? "alternate") === "alternate") ?? links[0])?.attributes[
    "href"
  ];
}

function providerOf(feed: XmlElement): { name?: string; url?: string } {
  const [name, url] = [titleOf(feed)?.trim(), linkOf(feed)];
  return { ...(name && { name }), ...(url !== undefined && { url }) };
}
