import type { ParsedArticle } from "../../../../../seed/shapes/documents.js";
import { readDocuments } from "../../../../../seed/reading/read-documents.js";

/** The articles of a feed that are shown. */
export function articlesOf(text: string): ParsedArticle[] {
  const reading = readDocuments("feeds/feed.xml", Buffer.from(text));
  if (reading.kind !== "documents") return [];
  return reading.parts.flatMap(({ outcome }) =>
    outcome.kind === "document" && outcome.document.shape === "article" ? [outcome.document] : [],
  );
}

export function rss(items: string, head = '<rss version="2.0">'): string {
  return `${head}<channel><title>Harbour Post</title><link>https://post.example/</link>\n${items}\n</channel></rss>\n`;
}

export function item(title: string, description = "Hello there."): string {
  return `<item><title>${title}</title><link>https://post.example/${title}</link><description>${description}</description></item>`;
}

/** @param head attributes and elements of the feed */
export function atom(entries: string, attributes = "", head = ""): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom"${attributes}><title>Harbour Post</title>${head}${entries}</feed>`;
}
