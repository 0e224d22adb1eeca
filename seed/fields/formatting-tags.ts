import { BLOCK_ELEMENTS, isElement, VOID_ELEMENTS } from "../bodies/html/html-elements.js";
import { tagAt, type Tag } from "../bodies/html/html-tag.js";

/** A tag that says how a text looks, and where it stands. */
export interface FormattingTag {
  name: string;
  at: number;
  end: number;
  /** Whether it parts the words around it. */
  isBlock: boolean;
}

const INLINE: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd mark nobr q rb rp rt ruby s samp small span strike strong sub sup time tt u var".split(
    " ",
  ),
);
const BREAKS: ReadonlySet<string> = new Set(["br", "hr", "wbr"]);
/** A tag behind one of these is a word of its sentence: `the <p> tag`, `(<li>)`. */
const BEFORE_WORD = /[ \t"'`“‘«([{/,]/;

type Place = FormattingTag & { tag: Tag };

/**
 * The tags of a plain text or a paragraph that are plainly formatting, in their order: a pair of tags, a break, a tag with an attribute. A
 * tag that somebody writes about (`how to use the <video> tag`), a comparison (`a<b and c>d`) and a type (`Vec<T>`) are none.
 */
export function formattingTags(text: string): FormattingTag[] {
  const found: Place[] = [];
  const open = new Map<string, Place[]>();
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at + 1)) {
    const tag = tagAt(text, at);
    if (tag === undefined || !isElement(tag.name)) continue;
    const { name, end } = tag;
    const isBlock = BLOCK_ELEMENTS.has(name) || name === "br" || !INLINE.has(name);
    const place: Place = { name, at, end, isBlock: isBlock && name !== "wbr", tag };
    const openings = open.get(name) ?? [];
    open.set(name, openings);
    const opening = tag.closing ? openings.pop() : undefined;
    if (opening && isPair(opening)) found.push(opening, place);
    else if (!tag.closing && !VOID_ELEMENTS.has(name)) openings.push(place);
    else if (isAlone(place, text)) found.push(place);
  }
  for (const openings of open.values()) found.push(...openings.filter((place) => isAlone(place, text)));
  return found.sort((a, b) => a.at - b.at).map(({ name, at, end, isBlock }) => ({ name, at, end, isBlock }));
}

function isPair({ name, tag }: Place): boolean {
  return INLINE.has(name) || BLOCK_ELEMENTS.has(name) || hasValue(tag);
}

/** Whether a tag without its partner is formatting: people write the text of a paragraph right behind its tag. */
function isAlone({ name, at, tag }: Place, text: string): boolean {
  if (BREAKS.has(name) || hasValue(tag)) return true;
  return (BLOCK_ELEMENTS.has(name) || (tag.closing && INLINE.has(name))) && !BEFORE_WORD.test(text.charAt(at - 1));
}

function hasValue({ attributes }: Tag): boolean {
  return [...attributes.values()].some((value) => value !== "");
}
