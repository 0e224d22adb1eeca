import { readFileSync } from "node:fs";
import type { TextField } from "../../src/store/articles.js";

/** A piece of text that means the entity of a page. */
export interface Label {
  field: TextField;
  start: number;
  end: number;
  /** Title of the page. */
  entity: string;
}

export interface LabelledArticle {
  title: string;
  body: string;
  labels: Label[];
}

const LABEL = /\{\{([^{}|]+)\|([^{}]+)\}\}/g;

/** The articles of a file: divided by lines of `---`, the first line of each the title, `{{Page title|text}}` where the text means that page. */
export function readLabelledArticles(file: string): LabelledArticle[] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  return text.split(/^---\n/m).map((article) => {
    const end = article.indexOf("\n");
    const title = readLabels("TITLE", article.slice(0, end));
    const body = readLabels("BODY", article.slice(end + 1).trimEnd());
    return { title: title.text, body: body.text, labels: [...title.labels, ...body.labels] };
  });
}

function readLabels(field: TextField, marked: string): { text: string; labels: Label[] } {
  const labels: Label[] = [];
  let text = "";
  let from = 0;
  for (const match of marked.matchAll(LABEL)) {
    text += marked.slice(from, match.index);
    const [whole, entity = "", shown = ""] = match;
    labels.push({ field, start: text.length, end: text.length + shown.length, entity });
    text += shown;
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), labels };
}
