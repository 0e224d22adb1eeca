import { MendedText } from "./mended-text.js";

/** Something that is not JSON, whose meaning is certain all the same. */
export interface Mend {
  rule: string;
  found: string;
  /** In the source. */
  offset: number;
}

export interface MendedJson {
  text: MendedText;
  mends: Mend[];
  /** The source ends before what it opens is closed. */
  cut?: JsonCut;
  /** Where in the source the first object or list ends. */
  firstEnd?: number;
}

export interface JsonCut {
  /** Where in the source those that are not closed begin. */
  open: number[];
  /** Where the item begins within which the source ends; absent where it ends between two. */
  item?: number;
}

interface Open {
  bracket: string;
  offset: number;
  /** Behind its last whole object or list, in the mended text. */
  childEnd?: number;
  /** The objects and lists that it holds whole. */
  children: number;
}

const TOKEN = /"|[{}[\],:]|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*?\/?|[^\s"{}[\],:/]+/g;
/** Words of Python and JavaScript for what JSON has no number or no word for. */
const WORDS: Record<string, string> = {
  NaN: "null",
  Infinity: "null",
  "-Infinity": "null",
  "+Infinity": "null",
  undefined: "null",
  None: "null",
  True: "true",
  False: "false",
};
const ESCAPES: Record<string, string> = { "\n": "\\n", "\t": "\\t", "\r": "\\r" };
const CLOSING: Record<string, string> = { "{": "}", "[": "]" };

/** Rewrites what is nearly JSON: in linear time, and whatever it is; whether it is JSON then, a parser tells. */
export function mendJson(source: string): MendedJson {
  return new JsonMender(source).mend();
}

class JsonMender {
  readonly #text: MendedText;
  readonly #mends: Mend[] = [];
  readonly #open: Open[] = [{ bracket: "", offset: 0, children: 0 }];
  #firstEnd: number | undefined;
  #isBehindValue = false;

  constructor(private readonly source: string) {
    this.#text = new MendedText(source);
  }

  mend(): MendedJson {
    const token = new RegExp(TOKEN);
    for (let found = token.exec(this.source); found !== null; found = token.exec(this.source)) {
      const [text] = found;
      if (text === '"') {
        this.#isBehindValue = false;
        token.lastIndex = this.#string(found.index);
      } else if (text === "{" || text === "[") this.#push(text, found.index);
      else if (text === "}" || text === "]") this.#pop(text, found.index);
      else if (!text.startsWith("/")) this.#word(text, found.index);
    }
    const cut = this.#close();
    const [top] = this.#open;
    if (top !== undefined && top.children > 1) this.#text.wrap("[", "]");
    return {
      text: this.#text,
      mends: this.#mends,
      ...(cut && { cut }),
      ...(this.#firstEnd !== undefined && { firstEnd: this.#firstEnd }),
    };
  }

  /** Signs that a text must not hold as they are become escapes. Gives the end of the text. */
  #string(start: number): number {
    const mark = /["\\\p{Cc}]/gu;
    mark.lastIndex = start + 1;
    for (let found = mark.exec(this.source); found !== null; found = mark.exec(this.source)) {
      const [sign] = found;
      if (sign === '"') return mark.lastIndex;
      if (sign === "\\") {
        if (this.source[mark.lastIndex] === "'") {
          this.#text.replace(found.index, found.index + 1, "");
          this.#note("json-escape", "an escape that JSON has not", found.index);
        }
        mark.lastIndex++;
        continue;
      }
      if (sign >= " ") continue;
      const escape = ESCAPES[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
      this.#text.replace(found.index, found.index + 1, escape);
      this.#note(
        "json-raw-sign",
        sign === "\n" ? "a line end within a text" : "a control character within a text",
        found.index,
      );
    }
    return this.source.length;
  }

  #push(bracket: string, offset: number): void {
    const parent = this.#open.at(-1);
    const isTop = parent?.bracket === "";
    if (this.#isBehindValue && parent?.bracket !== "{") this.#text.replace(offset, offset, ",");
    if (isTop && this.#firstEnd !== undefined)
      this.#note("json-several", "several JSON texts one after the other", offset);
    else if (this.#isBehindValue && parent?.bracket === "[")
      this.#note("json-comma-missing", "no comma between two items", offset);
    this.#isBehindValue = false;
    this.#open.push({ bracket, offset, children: 0 });
  }

  #pop(bracket: string, offset: number): void {
    const own = this.#open.at(-1);
    const parent = this.#open.at(-2);
    if (own === undefined || parent === undefined || CLOSING[own.bracket] !== bracket) return;
    this.#open.pop();
    this.#isBehindValue = true;
    parent.childEnd = this.#text.mendedOffset(offset + 1);
    parent.children++;
    if (parent.bracket === "") this.#firstEnd ??= offset + 1;
  }

  #word(text: string, offset: number): void {
    this.#isBehindValue = false;
    const meant = Object.hasOwn(WORDS, text) ? WORDS[text] : undefined;
    if (meant === undefined) return;
    this.#text.replace(offset, offset + text.length, meant);
    this.#note("json-word", `${text}, which is no JSON`, offset);
  }

  /** Where the source ends too early, leaves out the item that it ends in, and closes the others. */
  #close(): JsonCut | undefined {
    const [top, ...open] = this.#open;
    if (top === undefined || open.length === 0) return undefined;
    const holder =
      top.children > 0
        ? top
        : (open.find(({ bracket, children }) => bracket === "[" && children > 0) ??
          open.find(({ children }) => children > 0));
    const all = { open: open.map(({ offset }) => offset) };
    if (holder?.childEnd === undefined) return all;
    const at = this.#open.indexOf(holder);
    const closing = this.#open.slice(1, at + 1).map(({ bracket }) => CLOSING[bracket] ?? "");
    this.#text.cut(holder.childEnd, closing.reverse().join(""));
    const item = this.#open[at + 1]?.offset;
    return { ...all, ...(item !== undefined && { item }) };
  }

  #note(rule: string, found: string, offset: number): void {
    this.#mends.push({ rule, found, offset });
  }
}
