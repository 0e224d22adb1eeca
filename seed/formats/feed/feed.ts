import type { Entry, Format, SourceFile } from "../format.js";
import { problem } from "../problem.js";
import { atomEntries } from "./atom.js";
import { rssEntries } from "./rss.js";
import { parseXml, type XmlElement } from "./xml.js";

const FEED =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*|<\?[^>]*\?>\s*|<!DOCTYPE[^>]*>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i;
const HEAD = 4000;

/** RSS and Atom files, and WordPress's export, which is RSS: each item is a document. */
export const feed: Format = {
  name: "feed",

  matches({ text }) {
    return FEED.test(text.slice(0, HEAD));
  },

  read(file: SourceFile) {
    const hint = "Correct the XML there; a feed is an <rss>, <rdf:RDF> or <feed> element.";
    const root = parseXml(file.text);
    if ("line" in root)
      return { entries: [], problems: [problem(file.path, "xml-syntax", root.reason, hint, { line: root.line })] };
    const entries = entriesOf(root);
    if (entries.length > 0) return { entries };
    return {
      entries: [],
      problems: [problem(file.path, "feed-empty", "a feed without items", "Add items, or remove the file.")],
    };
  },
};

function entriesOf(root: XmlElement): Entry[] {
  return root.name === "feed" ? atomEntries(root) : rssEntries(root);
}
