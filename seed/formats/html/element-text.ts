import { tidySpaces } from "../../fields/plain-text.js";
import type { PageDocument, PageElement } from "./page-document.js";

/** What an element shows, in one line; a line's break is a blank. */
export function shownText(element: PageElement): string {
  if (!/<br\b/i.test(element.innerHTML)) return tidySpaces(element.textContent ?? "");
  const copy = element.cloneNode(true);
  for (const end of copy.querySelectorAll("br")) end.replaceWith(" ");
  return tidySpaces(copy.textContent ?? "");
}

/** What the first element of that kind shows. */
export function textOf(document: PageDocument, selector: string): string | undefined {
  const element = document.querySelector(selector);
  return element === null ? undefined : shownText(element) || undefined;
}

/** The first attribute of that name that an element of that kind has. */
export function attributeOf(document: PageDocument, selector: string, name: string): string | undefined {
  return document.querySelector(selector)?.getAttribute(name)?.trim() || undefined;
}

/** What each of the elements says in its `content` or shows, each text once. */
export function textsOf(document: PageDocument, selector: string): string[] {
  const texts = [...document.querySelectorAll(selector)].map(
    (element) => element.getAttribute("content")?.trim() || shownText(element),
  );
  return [...new Set(texts)].filter((text) => text !== "");
}
