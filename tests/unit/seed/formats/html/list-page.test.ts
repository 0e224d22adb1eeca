import { describe, expect, it } from "vitest";
import { parseArticle, parseText } from "../../parse-text.js";

const page = (body: string, head = "<title>Harbour Post</title>"): string =>
  `<!doctype html>\n<html lang="en"><head>${head}</head><body><nav><a href="/">Home</a></nav>${body}</body></html>`;
const card = (name: string): string =>
  `<article><h2><a href="/2024/${name}/">The ${name} opens</a></h2><time datetime="2024-05-02">May 2</time><p>The ${name} opens on Thursday after two years of work, and the whole town came to see it.</p></article>`;
const CARDS = ["mole", "ferry", "lock"].map(card).join("");
const LINKS = `<main><h1>All posts</h1><ul>${["mole", "ferry", "lock"].map((name) => `<li>May 2 <a href="/${name}/">The ${name} opens again</a></li>`).join("")}</ul></main>`;
const STORY = "<p>The old bridge opened on Thursday, and thousands walked across it before the rain came.</p>".repeat(
  6,
);

describe("a page of a built site that only lists others", () => {
  it.each([
    ["site/page/3/index.html", page(`<main>${CARDS}</main>`)],
    ["site/blog/page-2.html", page(`<main>${CARDS}</main>`)],
    ["site/tags/harbour/index.html", page(`<main><h1>harbour</h1>${card("mole")}${card("ferry")}</main>`)],
    ["site/index.html", page(`<main>${CARDS}</main>`)],
    ["site/index.html", page(`<article>${CARDS}</article>`)],
    ["site/archives/index.html", page(LINKS)],
    ["site/categories/2024.html", page(LINKS)],
  ])("is passed over: %s", (path, text) => {
    expect(parseText(text, path)).toEqual({ kind: "passed-over", found: "a page that lists other pages" });
  });

  it.each([
    ["site/2024/bridge.html", page(`<article><h1>Bridge opens</h1>${STORY}</article><section>${CARDS}</section>`)],
    ["site/tags/bridge/index.html", page(`<main><h1>Bridge opens</h1>${STORY}</main>${CARDS}`)],
    ["site/page/3.html", page(`<main><h1>Bridge opens</h1>${STORY}</main>`)],
  ])("is told from an article with others beside it: %s", (path, text) => {
    expect(parseText(text, path)).toMatchObject({ kind: "document", document: { title: "Bridge opens" } });
  });

  it("is told from one that says to be an article", () => {
    const head = '<title>Week</title><meta property="article:published_time" content="2024-05-02T08:00:00Z">';
    expect(parseArticle(page(`<main><h1>The week</h1>${CARDS}</main>`, head), "site/2024/week.html").title).toBe(
      "The week",
    );
  });
});
