import { isProbablyReaderable, Readability } from "@mozilla/readability";
import { bylineOf } from "./byline.js";
import { shownText } from "./element-text.js";
import type { PageDocument, PageElement } from "./page-document.js";
import { foldTitle } from "./site-name.js";

/**
 * The page's text as HTML, and who it says wrote it. A page that is no article gives the whole of its body.
 * @param content the element that the page itself marks as its text
 */
export function mainText(
  document: PageDocument,
  title: unknown,
  content?: PageElement,
): { html: string; byline?: string } {
  if (content !== undefined) return { html: textIn(content, title) };
  const whole = (document.querySelector("main, article, [role=main]") ?? document.body)?.innerHTML ?? "";
  if (!isProbablyReaderable(document as never)) return { html: whole };
  const read = new Readability(document as never, { keepClasses: false }).parse();
  const byline = bylineOf(read?.byline ?? "");
  return { html: read?.content || whole, ...(byline && byline.length <= 100 && { byline }) };
}

/** Without the title, told once more, and the line that Medium draws above its first section. */
function textIn(content: PageElement, title: unknown): string {
  const heading = content.querySelector("h1, h2, h3, h4");
  if (heading && foldTitle(shownText(heading)) === foldTitle(String(title))) heading.remove();
  content.querySelector(".section--first .section-divider")?.remove();
  return content.innerHTML;
}
