import { shownText } from "./element-text.js";
import type { PageDocument, PageElement } from "./page-document.js";

/** What a page's entry says of itself by its classes (microformats2, as Medium's export and many weblogs write them). */
export interface EntryFormats {
  name?: string | undefined;
  author?: string[] | undefined;
  tags?: string[] | undefined;
  datePublished?: string | undefined;
  summary?: string | undefined;
  url?: string | undefined;
  /** The text of the entry alone. */
  content?: PageElement | undefined;
}

/** Undefined where the page holds no entry, or several, as a list of them does. */
export function entryFormats(document: PageDocument): EntryFormats | undefined {
  const [entry, ...others] = document.querySelectorAll(".h-entry");
  if (entry === undefined || [...entry.querySelectorAll(".h-entry")].length < others.length) return undefined;
  const own = (name: string): PageElement[] => {
    const apart = [".h-entry .h-entry", ".h-cite", ".h-card", ".h-feed .h-feed"].map((outer) => `${outer} .${name}`);
    const foreign = new Set(document.querySelectorAll(apart.join()));
    return [...entry.querySelectorAll(`.${name}`)].filter((element) => !foreign.has(element));
  };
  const time = own("dt-published")[0];
  const link = own("u-url")[0] ?? own("p-canonical")[0];
  const contents = own("e-content");
  return {
    name: textsIn(own("p-name"))[0],
    author: list(textsIn(own("p-author").map((author) => author.querySelector(".p-name") ?? author))),
    tags: list(textsIn(own("p-category"))),
    datePublished: time && (time.getAttribute("datetime") ?? time.getAttribute("title") ?? shownText(time)),
    summary: textsIn(own("p-summary"))[0],
    url: (own("p-canonical")[0] ?? link)?.getAttribute("href") ?? undefined,
    content: contents.length === 1 ? contents[0] : undefined,
  };
}

function textsIn(elements: readonly PageElement[]): string[] {
  return [...new Set(elements.map(shownText))].filter((text) => text !== "");
}

function list(texts: string[]): string[] | undefined {
  return texts.length > 0 ? texts : undefined;
}
