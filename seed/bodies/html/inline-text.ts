import { decodeHTML } from "entities";
import { destination, safeAddress } from "../address.js";
import { codeSpan } from "../code-text.js";
import { decodeEntities } from "../decode-entities.js";
import type { Tag } from "./html-tag.js";
import { escapeText } from "./markdown-escape.js";

/** Stands where `<br>` stood until the block that holds it is known. */
export const BREAK = "\u0003";

/** `markdown`: text comes as Markdown and stays to the letter. `html`: white space is one space, what would be markup is escaped. */
export type TextSyntax = "markdown" | "html";

/** Where a picture's address stands; the others where a script loads it later. */
const SOURCES = ["src", "data-src", "data-lazy-src", "data-original"];

interface OpenElement {
  name: string;
  /** Number of parts before it. */
  at: number;
  address?: string | undefined;
}

/** Deeper elements count as text. */
const MAX_OPEN = 50;
/** Elements within a line that Markdown has a form for, or whose sense would be lost with their tags. Emphasis goes with its tags. */
const MEANT = new Set(["a", "code", "tt", "samp", "del", "s", "strike", "q", "sup", "rt"]);

/** Gathers the text of one block, with links, pictures and code in it. */
export class InlineText {
  private parts: string[] = [];
  private opened: OpenElement[] = [];
  endsInSpace = true;

  constructor(private readonly syntax: TextSyntax) {}

  text(source: string): void {
    if (this.syntax === "markdown") {
      this.put(source);
      return;
    }
    const isCode = this.opened.some(({ name }) => isCodeElement(name));
    // What a feed encoded twice is decoded twice.
    const decoded = isCode ? source : decodeEntities(source);
    const spaced = decoded.replace(/[\u00ad\ufeff]/g, "").replace(/[\s\u00a0]+/g, " ");
    const text = this.endsInSpace ? spaced.trimStart() : spaced;
    if (text === "") return;
    this.endsInSpace = text.endsWith(" ");
    const isLabel = this.opened.some(({ name }) => name === "a");
    const shown = isCode ? text : escapeText(text);
    this.parts.push(isLabel && !isCode ? shown.replace(/(?<!\\)[[\]]/g, "\\$&") : shown);
  }

  /** Markdown as it is. */
  put(markdown: string): void {
    this.parts.push(markdown);
    this.endsInSpace = /\s$/.test(markdown);
  }

  get isEmpty(): boolean {
    return this.parts.length === 0;
  }

  /** Whether nothing but white space is there yet. */
  isBlank(): boolean {
    return this.parts.every((part) => part.trim() === "");
  }

  open(tag: Tag): void {
    if (tag.name === "br") this.break();
    else if (tag.name === "img") this.picture(tag);
    else if (MEANT.has(tag.name) && this.opened.length < MAX_OPEN) {
      if (tag.name === "a") this.close("a");
      const address = tag.name === "a" ? safeAddress(tag.attributes.get("href")) : undefined;
      this.opened.push({ name: tag.name, at: this.parts.length, address });
    }
  }

  close(name: string): void {
    const at = this.opened.findLastIndex((element) => element.name === name);
    const element = this.opened[at];
    if (element === undefined) return;
    this.opened.length = at;
    const content = this.parts.splice(element.at).join("");
    const text = content.trim();
    if (text === "") {
      this.parts.push(content);
      return;
    }
    const before = content.slice(0, content.length - content.trimStart().length);
    const after = content.slice(content.trimEnd().length);
    this.parts.push(before, this.show(element, text), after);
  }

  /** Gives the text and starts anew; a link that holds nothing yet goes on in the next block. */
  take(): string {
    const links = this.opened.filter(({ name, at }) => name === "a" && this.parts.slice(at).join("").trim() === "");
    this.close("a");
    const text = this.parts.join("");
    this.parts = [];
    this.opened = links.map((link) => ({ ...link, at: 0 }));
    this.endsInSpace = true;
    return text;
  }

  private break(): void {
    if (!this.isBlank()) this.parts.push(BREAK);
    this.endsInSpace = true;
  }

  private show({ name, address }: OpenElement, text: string): string {
    if (name === "a") return link(text, address);
    if (isCodeElement(name)) return this.code(text);
    if (name === "q") return `“${text}”`;
    if (name === "rt") return `(${text})`;
    if (name === "sup") {
      const isPower = /^[\d+−-]+$/.test(text) && /[\p{L}\p{N})\]]$/u.test(this.parts.at(-1) ?? "");
      return isPower ? `^${text}` : text;
    }
    return `~~${text}~~`;
  }

  /** Markdown goes on within the tags of code, where its own marks do not: what holds any stays as it is. */
  private code(text: string): string {
    const plain = text.replaceAll(BREAK, " ");
    if (this.syntax === "html") return codeSpan(plain);
    return /[`[\\<]/.test(text) ? text : codeSpan(decodeHTML(plain));
  }

  private picture({ attributes }: Tag): void {
    const source = SOURCES.map((name) => safeAddress(attributes.get(name))).find((address) => address !== undefined);
    const isPixel = ["width", "height"].some((side) => /^[01](?:px)?$/.test(attributes.get(side) ?? ""));
    if (source === undefined || isPixel) return;
    const label = (attributes.get("alt") ?? "").replace(/\s+/g, " ").trim().replace(/[[\]]/g, "\\$&");
    this.put(`![${label}](${destination(source)})`);
  }
}

function isCodeElement(name: string): boolean {
  return name === "code" || name === "tt" || name === "samp";
}

function link(label: string, address: string | undefined): string {
  if (address === undefined) return label;
  if (label === address && /^https?:\/\/[^\s<>]+$/.test(address)) return `<${address}>`;
  const text = label.replaceAll(BREAK, " ");
  const isNamed = /(?<!\\)\[/.test(text) && !text.includes("](");
  return `[${isNamed ? text.replace(/(?<!\\)[[\]]/g, "\\$&") : text}](${destination(address)})`;
}
