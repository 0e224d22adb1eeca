import type { LinkKind } from "../../src/store/documents.js";
import { fileOfAddress } from "./link-address.js";
import { labelKey, MAX_LABEL, type LinkDefinitions } from "./link-definitions.js";
import { readDestination } from "./link-destination.js";
import { segmentInline, type Segment } from "./markdown-inline.js";
import { parseWikiLink } from "./wiki-target.js";

/** A link to a page or a file of the source. */
export interface InlineLink {
  kind: LinkKind;
  target: string;
  /** See `WikiTarget`. */
  turned?: string;
  /** What is shown, as Markdown. */
  label: string;
  /** Where that stands in the text, in UTF-16 code units. */
  start: number;
  end: number;
}

/** Stands for what is settled, and takes part in no link. */
const SETTLED = "\0";
const BRACKET = /[[\]]/g;
const ANCHOR =
  /<a\s(?:[^<>]{0,300}?\s)?href\s{0,9}=\s{0,9}(?:"(\{\{[^\n]{1,300}?\}\}[^"\n]{0,300})"|"([^"\n]{1,1000})"|'([^'\n]{1,1000})'|([^\s"'<>]{1,1000}))[^<>]{0,300}>/giu;
/** What makes sure that parentheses behind `[[…]]` are a link's: an address, and no remark. */
const ADDRESS = /^(?:[a-z][a-z\d+.-]+:|[#/.])|\/|\.\w/i;

/** The links of a paragraph or heading, in reading order: `[[page]]`, `[text](page.md)`, `[text][ref]`, `<a href>`; those in code are none. */
export function inlineLinks(text: string, definitions: LinkDefinitions): InlineLink[] {
  if (!text.includes("[") && !/<a\s/i.test(text)) return [];
  const segments = segmentInline(text);
  const [wiki, bracketed] = splitWikiLinks(text, segments, definitions);
  const open = openText(text, [...segments.filter(({ kind }) => kind === "text"), ...bracketed]);
  return [...wiki.flatMap(wikiLink), ...markdownLinks(text, open, definitions), ...htmlLinks(text, segments)].sort(
    (a, b) => a.start - b.start,
  );
}

/** `[[x]](address)` and `[[x]][ref]` are links whose label stands in brackets, and so is `[[x]]` where `[x]` is defined. */
function splitWikiLinks(
  text: string,
  segments: readonly Segment[],
  definitions: LinkDefinitions,
): [Segment[], Segment[]] {
  const wiki: Segment[] = [];
  const bracketed: Segment[] = [];
  for (const segment of segments) {
    if (segment.kind !== "wikilink") continue;
    const next = text[segment.end];
    const address = next === "(" ? readDestination(text, segment.end + 1)?.address : undefined;
    const isMarkdown =
      (address !== undefined && ADDRESS.test(address)) ||
      definitions.has(labelKey(segment.text)) ||
      (next === "[" && referenceAt(text, segment.end, definitions) !== undefined);
    (isMarkdown ? bracketed : wiki).push(segment);
  }
  return [wiki, bracketed];
}

function wikiLink({ start, end, text }: Segment): InlineLink[] {
  const link = parseWikiLink(text);
  if (link === undefined) return [];
  const { target, label, turned } = link;
  // The content ends right before the closing brackets.
  const from = end - 2 - text.length;
  const place = link.end > link.start ? { start: from + link.start, end: from + link.end } : { start, end };
  return [{ kind: "name", target, ...(turned !== undefined && { turned }), label, ...place }];
}

/** The text as long as before, with all but these segments blanked out. */
function openText(text: string, segments: readonly Segment[]): string {
  let open = "";
  for (const { start, end } of [...segments].sort((a, b) => a.start - b.start))
    open += SETTLED.repeat(start - open.length) + text.slice(start, end);
  return open;
}

function markdownLinks(text: string, open: string, definitions: LinkDefinitions): InlineLink[] {
  const links: InlineLink[] = [];
  const openings: { at: number; isImage: boolean }[] = [];
  BRACKET.lastIndex = 0;
  for (let match = BRACKET.exec(open); match !== null; match = BRACKET.exec(open)) {
    const at = match.index;
    if (match[0] === "[") {
      openings.push({ at, isImage: open[at - 1] === "!" });
      continue;
    }
    const opening = openings.pop();
    const found = opening && addressAfter(text, open, opening.at, at, definitions);
    if (!opening || !found) continue;
    BRACKET.lastIndex = found.end;
    // No link stands in another one.
    if (!opening.isImage) openings.length = 0;
    const target = fileOfAddress(found.address);
    const isShown = !opening.isImage || /\.(?:md|mdx|markdown)$/i.test(target ?? "");
    if (target === undefined || !isShown) continue;
    const place = { start: opening.at + 1, end: at };
    const label = text.slice(place.start, place.end);
    links.push({
      kind: "path",
      target,
      label,
      ...(label.trim() === "" ? { start: opening.at, end: found.end } : place),
    });
  }
  return links;
}

/** The address of the brackets from `from` to `to`, and where all that belongs to the link ends. */
function addressAfter(
  text: string,
  open: string,
  from: number,
  to: number,
  definitions: LinkDefinitions,
): { address: string; end: number } | undefined {
  const next = open[to + 1];
  const inline = next === "(" ? readDestination(text, to + 2) : undefined;
  if (inline) return inline;
  if (definitions.size === 0 || text[from + 1] === "^") return undefined;
  const isCollapsed = next === "[" && text[to + 2] === "]";
  const reference = next === "[" && !isCollapsed ? referenceAt(text, to + 1, definitions) : undefined;
  if (reference) return reference;
  const address = to - from > MAX_LABEL ? undefined : definitions.get(labelKey(text.slice(from + 1, to)));
  return address === undefined ? undefined : { address, end: isCollapsed ? to + 3 : to + 1 };
}

/** What `[ref]` at this place is defined as. */
function referenceAt(
  text: string,
  at: number,
  definitions: LinkDefinitions,
): { address: string; end: number } | undefined {
  const end = text.slice(at + 1, at + 1 + MAX_LABEL).search(/[[\]]/);
  if (end === -1 || text[at + 1 + end] !== "]") return undefined;
  const address = definitions.get(labelKey(text.slice(at + 1, at + 1 + end)));
  return address === undefined ? undefined : { address, end: at + end + 2 };
}

function htmlLinks(text: string, segments: readonly Segment[]): InlineLink[] {
  if (!/<a\s/i.test(text)) return [];
  const code = segments.filter(({ kind }) => kind === "code");
  let next = 0;
  return [...text.matchAll(ANCHOR)].flatMap((match): InlineLink[] => {
    const at = match.index;
    const target = fileOfAddress(match[1] ?? match[2] ?? match[3] ?? match[4] ?? "");
    while ((code[next]?.end ?? Infinity) <= at) next++;
    if (target === undefined || (code[next]?.start ?? Infinity) <= at) return [];
    const start = at + match[0].length;
    const length = text.slice(start, start + MAX_LABEL).search(/<\/a\s*>/i);
    const end = length === -1 ? start : start + length;
    const label = text.slice(start, end).replace(/<[^<>]*>/g, "");
    return [
      {
        kind: "path",
        target,
        label,
        ...(label.trim() === "" ? { start: at, end: Math.max(end, start) } : { start, end }),
      },
    ];
  });
}
