import { escapeText, linked } from "./inline-html.js";
import { isNode, text, type TreeNode } from "./tree-node.js";

const MARKUP = 1;
const CARD = 10;
const LIST = 3;
const TAGS = /^(?:p|h[1-6]|blockquote|aside|pull-quote|ul|ol)$/;

/** A text of Mobiledoc, as Ghost kept it, as HTML: its sections, and the cards that hold text. */
export function mobiledocHtml(root: TreeNode): string {
  const [cards, markups] = [listIn(root["cards"]), listIn(root["markups"])];
  const line = (markers: unknown): string => lineHtml(listIn(markers), markups);
  return listIn(root["sections"])
    .map((section) => {
      const [kind, tag, content] = listIn(section);
      if (kind === CARD) return cardHtml(listIn(cards[Number(tag)]));
      const name = typeof tag === "string" && TAGS.test(tag) ? tag.replace("pull-quote", "blockquote") : "p";
      if (kind === LIST)
        return `<${name}>${listIn(content)
          .map((item) => `<li>${line(item)}</li>`)
          .join("")}</${name}>`;
      const html = kind === MARKUP ? line(content) : "";
      return html === "" ? "" : `<${name}>${html}</${name}>`;
    })
    .join("");
}

/** The Markdown of a text that is one card. */
export function soleMarkdownCard(root: TreeNode): string | undefined {
  const [section, ...others] = listIn(root["sections"]);
  const [kind, at] = listIn(section);
  const [, payload] = listIn(listIn(root["cards"])[Number(at)]);
  return kind === CARD && others.length === 0 && isNode(payload) ? text(payload["markdown"]) : undefined;
}

/** Each marker opens markups, holds a text, and closes some. */
function lineHtml(markers: readonly unknown[], markups: readonly unknown[]): string {
  const open: (string | undefined)[] = [];
  return markers
    .map((marker) => {
      const [kind, opened, closed, shown] = listIn(marker);
      for (const at of listIn(opened)) open.push(targetOf(listIn(markups[Number(at)])));
      const target = open.findLast((one) => one !== undefined);
      const html = kind === 0 ? escapeText(text(shown) ?? "") : "<br>";
      open.length = Math.max(0, open.length - (Number(closed) || 0));
      return target === undefined ? html : linked(target, html);
    })
    .join("");
}

function targetOf([tag, attributes]: readonly unknown[]): string | undefined {
  const values = listIn(attributes);
  return tag === "a" ? text(values[values.indexOf("href") + 1]) : undefined;
}

function cardHtml([, payload]: readonly unknown[]): string {
  if (!isNode(payload)) return "";
  const { html, markdown, code, caption } = payload;
  if (typeof html === "string") return html;
  if (typeof code === "string") return `<pre>${escapeText(code).replaceAll("<br>", "\n")}</pre>`;
  return (text(markdown) ?? text(caption) ?? "")
    .split(/\n{2,}/)
    .map((paragraph) => (paragraph === "" ? "" : `<p>${escapeText(paragraph)}</p>`))
    .join("");
}

function listIn(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
