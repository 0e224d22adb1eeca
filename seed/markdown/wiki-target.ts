export interface WikiTarget {
  /** The page's name, without folder, heading, block and label. */
  target: string;
  /** What the page shows. */
  label: string;
}

const ATTACHMENT =
  /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?|ico|heic|mp3|wav|m4a|ogg|flac|3gp|mp4|webm|ogv|mov|mkv|avi|pdf|canvas|base|excalidraw|zip|docx?|xlsx?|pptx?|csv|epub)$/i;
/** Names that hold a slash without naming a folder: TCP/IP, AC/DC, I/O, 24/7. */
const SLASHED_NAME = /^(?:[\p{Lu}\p{N}]{1,4}(?:\/[\p{Lu}\p{N}]{1,4})+|[^/]*\s\/\s[^/]*)$/u;

/** What MediaWiki writes like a link to file a page or to show a picture. */
const NAMESPACE =
  /^:?(?:category|kategorie|catégorie|categoría|categoria|категория|分类|分類|file|image|datei|fichier|archivo|файл|文件)\s*:\s*\S/i;
/** A place that a template fills in: Templater's `<% … %>`, `{{date}}`. */
const PLACEHOLDER = /<%|%>|\{\{|\}\}/;
/** A note's dotted name in Dendron, which writes `[[label|name]]`, the other way round. */
const DENDRON_NAME = /^(?:dendron:\/\/\S+|(?!www\.)[a-z\d_-]+(?:\.[a-z\d_-]+){2,}(?:#\S*)?)$/;

/**
 * Reads what stands between `[[` and `]]`. Undefined where it names no other page: empty, a heading of the same page, a picture or
 * another attachment. A folder in front of the name (`People/Kai-Fu Lee`, `../Note`, `Note.md`) says where a file lies, not how the
 * thing is called, and is left out.
 */
export function parseWikiLink(content: string): WikiTarget | undefined {
  const text = content.replace(/\\\|/g, "|");
  const bar = text.indexOf("|");
  const [left, right] = [tidy(bar === -1 ? text : text.slice(0, bar)), bar === -1 ? "" : tidy(text.slice(bar + 1))];
  const isTurned = DENDRON_NAME.test(right) && !DENDRON_NAME.test(left);
  const [written, shown] = isTurned ? [right.replace(/^dendron:\/\//, ""), left] : [left, right];
  const page = tidy(withoutAnchor(written));
  if (page === "" || ATTACHMENT.test(page) || PLACEHOLDER.test(page) || NAMESPACE.test(page)) return undefined;
  const target = nameOf(page);
  if (target === "") return undefined;
  return { target, label: shown === "" ? target : shown };
}

/** Cuts `#heading` and `^block`; a mark with nothing behind it is part of the name, as in C#. */
function withoutAnchor(text: string): string {
  const at = text.search(/[#^](?=.)/);
  return at === -1 || /^[#^]+$/.test(text.slice(at)) ? text : text.slice(0, at);
}

function nameOf(page: string): string {
  const isPath = page.includes("/") && !SLASHED_NAME.test(page);
  const name = isPath ? page.slice(page.replace(/\/+$/, "").lastIndexOf("/") + 1) : page;
  return tidy(name.replace(/\.md$/i, "").replace(/\/+$/, ""));
}

function tidy(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
