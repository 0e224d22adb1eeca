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

/**
 * Reads what stands between `[[` and `]]`. Undefined where it names no other page: empty, a heading of the same page, a picture or
 * another attachment. A folder in front of the name (`People/Kai-Fu Lee`, `../Note`, `Note.md`) says where a file lies, not how the
 * thing is called, and is left out.
 */
export function parseWikiLink(content: string): WikiTarget | undefined {
  const text = content.replace(/\\\|/g, "|");
  const bar = text.indexOf("|");
  const written = tidy(bar === -1 ? text : text.slice(0, bar));
  const page = tidy(withoutAnchor(written));
  if (page === "" || ATTACHMENT.test(page)) return undefined;
  const target = nameOf(page);
  if (target === "") return undefined;
  const label = bar === -1 ? "" : tidy(text.slice(bar + 1));
  return { target, label: label === "" ? target : label };
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
