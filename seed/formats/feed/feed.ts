import type { Format, SourceFile } from "../format.js";
import { problem } from "../problem.js";
import { atomItems } from "./atom.js";
import { readProlog } from "./prepare-xml.js";
import { passedOverText, type FeedItems } from "./feed-items.js";
import { readFeed } from "./read-feed.js";
import { rssItems } from "./rss.js";
import type { XmlElement } from "./xml.js";

const LONGEST_TAG = 8000;
const NO_POSTS = "Posts, pages and other texts of the export are read; these are none.";

/** RSS and Atom files, single entries of Atom, and exports of WordPress and Blogger, which are such: each item is a document. */
export const feed: Format = {
  name: "feed",

  matches({ text }) {
    if (!/^[\s\ufeff]*</.test(text)) return false;
    const { root } = readProlog(text);
    if (root === undefined) return false;
    const tag = text.slice(root, root + LONGEST_TAG);
    const [, prefix, name = ""] = /^<(?:([\w-]{1,40}):)?([\w-]{1,40})[\s>]/.exec(tag) ?? [];
    const isAtom = /\bxmlns(?::[\w-]{1,40})?\s*=\s*["'][^"']*atom\b/i.test(tag);
    if (/^feed$/i.test(name)) return prefix === undefined || isAtom;
    if (/^entry$/i.test(name)) return isAtom;
    return prefix === undefined ? /^rss$/i.test(name) : /^(?:rss|rdf)$/i.test(name);
  },

  read({ path, text }: SourceFile) {
    const elements = readFeed(path, text);
    if (!("root" in elements)) return { entries: [], problems: [elements] };
    const { root, problems, warnings } = elements;
    const { entries, passedOver } = itemsOf(root);
    const other = passedOverText(passedOver);
    if (entries.length === 0 && problems.length === 0)
      return { entries, passedOver: other === "" ? "a feed without items" : `a feed without posts: ${other}` };
    if (other !== "") warnings.push(problem(path, "feed-passed-over", other, NO_POSTS));
    return { entries, problems, warnings };
  },
};

function itemsOf(root: XmlElement): FeedItems {
  if (root.name.toLowerCase() === "entry") return atomItems(aroundEntry(root));
  return root.name.toLowerCase() === "feed" ? atomItems(root) : rssItems(root);
}

/** The feed that an entry stands in, of which a file with one entry says nothing. */
function aroundEntry(entry: XmlElement): XmlElement {
  return { ...entry, name: "feed", attributes: {}, content: [entry], children: [entry] };
}
