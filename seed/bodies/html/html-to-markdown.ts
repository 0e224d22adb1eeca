import { readHtml } from "./html-reader.js";
import { HtmlWriter } from "./html-writer.js";

/** HTML as Markdown, as a reader sees it: no scripts, styles, forms and menus; emphasis goes, as its marks would stand within words. */
export function htmlToMarkdown(html: string): string {
  const writer = new HtmlWriter("html");
  readHtml(html, writer);
  return writer.finish();
}
