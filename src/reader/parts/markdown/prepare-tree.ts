import type { Element, ElementContent, Root } from "hast";
import { visit } from "unist-util-visit";
import { textDirection } from "../text-direction.js";
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
const HOLDERS = new Set(["blockquote", "ul", "ol", "table"]);
const HEADING = /^h[1-6]$/;

/** Makes a tree of a text ready to be shown: its names marked, each block with its language and direction, its headings below that of the page. */
export function prepareTree({ source, marks }: Preparation): (tree: Root) => void {
  return (tree) => {
    visit(tree, "text", (node, index, parent) => {
      const isCode = parent?.type === "element" && parent.tagName === "code";
      if (!parent || index === undefined || isCode) return undefined;
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
      if (HOLDERS.has(element.tagName)) element.properties["dir"] = textDirection(wordsOf(element));
      if (!BLOCKS.has(element.tagName)) return;
      const language = textLanguage(wordsOf(element));
      element.properties = { ...element.properties, dir: "auto", ...(language && { lang: language }) };
    });
  };
}

/**
 * A link cannot stand in a link. What is named within one is marked, and leads where the text says; where that is another document of the
 * source, which has no address here, it leads to what is named.
 */
function withoutLinks(link: Element): void {
  const isLocal = !/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(String(link.properties["href"] ?? ""));
  visit(link, "element", (element) => {
    if (element.tagName !== "mark") return;
    if (isLocal) {
      link.tagName = "span";
      return;
    }
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
