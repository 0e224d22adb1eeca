/** What is asked of a page's elements; the browser's own types would let every file of the program speak of `document`. */
export interface PageElement {
  readonly textContent: string | null;
  readonly innerHTML: string;
  getAttribute(name: string): string | null;
  /** Itself, or the nearest element around it. */
  closest(selector: string): PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  cloneNode(isDeep: boolean): PageElement;
  replaceWith(text: string): void;
  remove(): void;
}

/** A parsed page. */
export interface PageDocument {
  readonly title: string;
  readonly body: PageElement | null;
  readonly documentElement: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
