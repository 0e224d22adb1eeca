import { DROPPED_ELEMENTS, VOID_ELEMENTS } from "./html-elements.js";
import type { Tag } from "./html-tag.js";

/** A form that holds no more than this is a search box or a sign-up; a longer one wraps a whole page. In characters of HTML. */
const MAX_FORM = 4_000;
const MAX_HIDDEN = 5_000;
const LINE_NUMBERS = /(?:^|[\s-])(?:gutter|linenos?|line-numbers?)(?:[\s-]|$)/;
const HIDDEN_STYLE = /display\s*:\s*none/i;

/** Finds where the elements of one text end whose content no reader sees: scripts, forms, menus, what is hidden. */
export class UnseenElements {
  /** Positions from which on an element is not closed any more. */
  private readonly unclosed = new Map<string, number>();

  constructor(private readonly html: string) {}

  /** Position behind the closing tag; undefined for an element that is seen, or that nothing closes. */
  endOf({ name, attributes, end }: Tag): number | undefined {
    if (VOID_ELEMENTS.has(name)) return undefined;
    if (DROPPED_ELEMENTS.has(name)) return this.close(name, end);
    if (name === "form") {
      const close = this.close(name, end);
      return close !== undefined && close - end <= MAX_FORM ? close : undefined;
    }
    if (attributes.size === 0) return undefined;
    const isHidden =
      attributes.has("hidden") ||
      HIDDEN_STYLE.test(attributes.get("style") ?? "") ||
      LINE_NUMBERS.test(attributes.get("class") ?? "");
    return isHidden && this.close(name, end) !== undefined ? this.matchingClose(name, end) : undefined;
  }

  private close(name: string, from: number): number | undefined {
    if (from >= (this.unclosed.get(name) ?? Infinity)) return undefined;
    const close = new RegExp(`</${name}(?=[\\s/>])[^>]*>`, "gi");
    close.lastIndex = from;
    if (close.test(this.html)) return close.lastIndex;
    this.unclosed.set(name, Math.min(from, this.unclosed.get(name) ?? Infinity));
    return undefined;
  }

  private matchingClose(name: string, from: number): number | undefined {
    const tags = new RegExp(`<(/?)${name}(?=[\\s/>])[^>]*>`, "gi");
    const within = this.html.slice(from, from + MAX_HIDDEN);
    let depth = 1;
    for (const { 0: tag, 1: slash, index } of within.matchAll(tags)) {
      depth += slash === "/" ? -1 : 1;
      if (depth === 0) return from + index + tag.length;
    }
    return undefined;
  }
}
