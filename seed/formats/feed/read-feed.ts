import type { Problem } from "../format.js";
import { problem } from "../problem.js";
import { withUsualNames } from "./namespaces.js";
import { prepareXml } from "./prepare-xml.js";
import { elementOfText, faultOf, parseXml, type XmlElement } from "./xml.js";

export interface FeedElements {
  /** With its items among its children, even where they stood elsewhere. */
  root: XmlElement;
  /** Items that could not be read. */
  problems: Problem[];
  /** What is not well written, and was read all the same. */
  warnings: Problem[];
}

const HINT = "Correct the XML there; a feed is an <rss>, <rdf:RDF>, <feed> or <entry> element.";
const CUT = "Get the whole file again: its end is missing.";
/** The end of the root element, near the end of the file. */
const END = /<\/(?:[\w-]{1,40}:)?(?:rss|feed|rdf)\s*>/i;
const TAIL = 2000;
const ITEM = /<!\[CDATA\[|<!--|<(\/?)((?:[\w-]{1,40}:)?(?:item|entry))(?=[\s/>])[^<>]*>/g;

/** A feed's elements. Where its XML is broken or ends too early, those of each item by itself, so that one broken item costs no other. Never throws. */
export function readFeed(path: string, source: string): FeedElements | Problem {
  const text = prepareXml(source);
  const fault = faultOf(text);
  if (fault === undefined) {
    const root = parseXml(text);
    if (!("line" in root)) return { root: withUsualNames(root), problems: [], warnings: [] };
    return problem(path, "xml-syntax", root.reason, HINT, { line: root.line });
  }
  const isCut = fault.isOpen && !END.test(text.slice(-TAIL));
  const place = { line: isCut ? text.trimEnd().split("\n").length : fault.line };
  const segments = segmentsOf(text);
  const head = elementOfText(text.slice(0, segments[0]?.start ?? text.length));
  if (head === undefined || segments.length === 0)
    return problem(path, "xml-syntax", "text that is not XML", HINT, place);
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const items: XmlElement[] = [];
  for (const { start, end, line } of segments) {
    if (end === undefined) {
      problems.push(problem(path, "xml-cut", "an item without its end", CUT, { line }));
      continue;
    }
    const part = text.slice(start, end);
    const own = faultOf(part);
    const item = own?.isNesting === true ? undefined : elementOfText(part);
    const at = { line: line + (own?.line ?? 1) - 1 };
    if (item === undefined) problems.push(problem(path, "xml-syntax", "an item that is not XML", HINT, at));
    else items.push(item);
    if (item && own) warnings.push(problem(path, "xml-syntax", "XML that is not well written", HINT, at));
  }
  if (problems.length === 0 && warnings.length === 0)
    warnings.push(
      isCut
        ? problem(path, "xml-cut", "a feed without its end", CUT, place)
        : problem(path, "xml-syntax", "XML that is not well written", HINT, place),
    );
  const whole = { ...head, content: [...head.content, ...items], children: [...head.children, ...items] };
  return { root: withUsualNames(whole), problems, warnings };
}

interface Segment {
  start: number;
  /** Undefined where it has none. */
  end?: number;
  /** 1-based. */
  line: number;
}

function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = [];
  const mark = new RegExp(ITEM);
  let line = 1;
  let counted = 0;
  let open: Segment | undefined;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    const [tag, slash, name] = found;
    if (name === undefined) {
      const close = text.indexOf(tag === "<!--" ? "-->" : "]]>", found.index);
      if (close === -1) break;
      mark.lastIndex = close;
    } else if (slash === "/") {
      if (open) open.end = mark.lastIndex;
      open = undefined;
    } else {
      for (let at = text.indexOf("\n", counted); at !== -1 && at < found.index; at = text.indexOf("\n", at + 1)) line++;
      counted = found.index;
      open = { start: found.index, line };
      segments.push(open);
    }
  }
  return segments;
}
