import { isProbablyReaderable, Readability } from "@mozilla/readability";
import type { PageDocument } from "./page-document.js";

/** The page's text as HTML, and who it says wrote it. A page that is no article gives the whole of its body. */
export function mainText(document: PageDocument): { html: string; byline?: string } {
  const whole = (document.querySelector("main, article, [role=main]") ?? document.body)?.innerHTML ?? "";
  if (!isProbablyReaderable(document as never)) return { html: whole };
  const read = new Readability(document as never, { keepClasses: false }).parse();
  const byline = read?.byline?.replace(/\s+/g, " ").trim();
  return { html: read?.content || whole, ...(byline && byline.length <= 100 && { byline }) };
}
