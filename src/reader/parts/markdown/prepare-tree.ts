import type { Element, ElementContent, Root } from "hast";
import { visit } from "unist-util-visit";
import { textLanguage } from "../text-language.js";
import { markText } from "./mark-text.js";
import type { Mark } from "./marks.js";

export interface Preparation {
  /** What the tree was read from. */
  source: string;
  /** By their places in `source`. */
  marks: readonly Mark[];
}

const BLOCKS = new Set(["p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "pre"]);
const HEADING = /^h[1-6]$/;

/** Makes a tree of a text ready to be shown: its names marked, each block with its language and direction, its headings below that of the page. */
export function prepareTree({ source, marks }: Preparation): (tree: Root) => void {
  return (tree) => {
    visit(tree, "text", (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      const contents = markText(node, source, marks);
      if (contents[0] === node) return undefined;
      parent.children.splice(index, 1, ...contents);
      return index + contents.length;
    });
    let level = 1;
    visit(tree, "element", (element) => {
      if (HEADING.test(element.tagName)) {
        if (wordsOf(element).trim() === "") element.tagName = "p";
        else {
          // One deeper than the one before at most, so that no level is left out.
          level = Math.min(Math.max(Number(element.tagName[1]), 2), level + 1, 6);
          element.tagName = `h${level}`;
        }
      }
      if (element.tagName === "a") withoutLinks(element);
      if (!BLOCKS.has(element.tagName)) return;
      const language = textLanguage(wordsOf(element));
      element.properties = { ...element.properties, dir: "auto", ...(language && { lang: language }) };
    });
  };
}

/** A link cannot stand in a link: what is named within one is marked, and leads where the text says. */
function withoutLinks(link: Element): void {
  visit(link, "element", (element) => {
    if (element.tagName !== "mark") return;
    element.tagName = "span";
    element.properties = { ...element.properties, className: ["mention"] };
  });
}

/** The words of an element, the first of them where there are many. */
function wordsOf(element: Element): string {
  let words = "";
  const waiting: ElementContent[] = [element];
  for (let node = waiting.pop(); node !== undefined && words.length < 200; node = waiting.pop()) {
    if (node.type === "text") words += node.value.slice(0, 200);
    if (node.type === "element") waiting.push(...node.children.slice(0, 50).reverse());
  }
  return words;
}
