/** Entities of a document's own, and what all of them together may grow a file by: enough for names of signs, too little for a bomb. */
const MOST_ENTITIES = 500;
const LONGEST_VALUE = 500;
const MOST_GROWTH = 1_000_000;
const DECLARED = /<!ENTITY\s+([A-Za-z_][\w.-]{0,60})\s+(?:"([^"]*)"|'([^']*)')\s*>/g;
const BUILT_IN = /^(?:amp|lt|gt|quot|apos)$/;

/** What stands above the root element: a declaration, instructions, comments, a document type. */
export interface Prolog {
  /** Where the root's tag begins; undefined where there is none. */
  root?: number;
  doctype?: { start: number; end: number };
}

export function readProlog(text: string): Prolog {
  let doctype: { start: number; end: number } | undefined;
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const next = text.startsWith("<?", at)
      ? behind(text, "?>", at)
      : text.startsWith("<!--", at)
        ? behind(text, "-->", at)
        : /^<!doctype\b/i.test(text.slice(at, at + 10))
          ? endOfDoctype(text, at)
          : undefined;
    if (next === undefined) return { ...(text[at] === "<" && { root: at }), ...(doctype && { doctype }) };
    if (text[at + 1] === "!" && text[at + 2] !== "-") doctype = { start: at, end: next };
    at = next;
  }
  return {};
}

/**
 * XML without its document type, whose own simple entities are written out, and with `&` as `&amp;` where it begins no reference. What a
 * document type names outside of the file is never looked at. Lines stay where they are.
 */
export function prepareXml(text: string): string {
  const { doctype } = readProlog(text);
  const type = doctype ? text.slice(doctype.start, doctype.end) : "";
  const rest = doctype ? text.slice(0, doctype.start) + type.replace(/[^\n]/g, "") + text.slice(doctype.end) : text;
  const entities = entitiesOf(type);
  let growth = 0;
  const expand = (reference: string, name: string): string => {
    const value = entities.get(name);
    if (value === undefined || growth > MOST_GROWTH) return reference;
    growth += value.length;
    return value;
  };
  return outsideOfCdata(rest, (part) =>
    part
      .replace(/&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[A-Za-z_][\w.-]{0,60});)/gi, "&amp;")
      .replace(/&([A-Za-z_][\w.-]{0,60});/g, expand),
  );
}

/** Values with other entities in them, with markup, and those of other files are none. */
function entitiesOf(type: string): Map<string, string> {
  const entities = new Map<string, string>();
  for (const [, name = "", double, single] of type.matchAll(DECLARED)) {
    const value = (double ?? single ?? "").replace(/\s+/g, " ");
    const isSimple = value.length <= LONGEST_VALUE && !/[<>%]|&(?!#\w{1,7};|(?:amp|lt|gt|quot|apos);)/.test(value);
    if (isSimple && entities.size < MOST_ENTITIES && !BUILT_IN.test(name)) entities.set(name, value);
  }
  return entities;
}

function outsideOfCdata(text: string, rewrite: (part: string) => string): string {
  const parts: string[] = [];
  let from = 0;
  for (let start = text.indexOf("<![CDATA["); start !== -1; start = text.indexOf("<![CDATA[", from)) {
    const end = behind(text, "]]>", start) ?? text.length;
    parts.push(rewrite(text.slice(from, start)), text.slice(start, end));
    from = end;
  }
  return parts.join("") + rewrite(text.slice(from));
}

/** Declarations stand in brackets, and may hold comments, and `>` in quotes. */
function endOfDoctype(text: string, start: number): number | undefined {
  const mark = /["'[\]>]|<!--/g;
  mark.lastIndex = start;
  let isInside = false;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    const [sign] = found;
    if (sign === "[") isInside = true;
    else if (sign === "]") isInside = false;
    else if (sign === ">") {
      if (!isInside) return mark.lastIndex;
    } else {
      const end = behind(text, sign === "<!--" ? "-->" : sign, found.index + 1);
      if (end === undefined) return undefined;
      mark.lastIndex = end;
    }
  }
  return undefined;
}

function behind(text: string, end: string, from: number): number | undefined {
  const at = text.indexOf(end, from);
  return at === -1 ? undefined : at + end.length;
}

function skipSpace(text: string, from: number): number {
  const mark = /[^\s\ufeff]/g;
  mark.lastIndex = from;
  return mark.exec(text)?.index ?? text.length;
}
