import { describe, expect, it } from "vitest";
import { parseHtml } from "../../../../../seed/formats/html/parse-html.js";
import { pageFields } from "../../../../../seed/formats/html/page-fields.js";

const BRIDGE = "Bridge closes";
const titleOf = (head: string, body: string): unknown => {
  const document = parseHtml(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  return document && pageFields(document)["title"];
};
const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const og = (title: string): string => `<meta property="og:title" content="${title}">`;
const SITE = '<meta property="og:site_name" content="Harbour Post">';
const HEADER = "<header><h1>Harbour Post</h1></header>";

describe("the title of a page", () => {
  it.each([
    [
      "the heading of its article",
      "<title>Bridge closes | Post</title>",
      `${HEADER}<article><h1>${BRIDGE}</h1></article>`,
    ],
    ["the heading in main", "<title>Post</title>", `${HEADER}<main><h1>${BRIDGE}</h1></main>`],
    ["the heading with that role", "<title>Post</title>", `${HEADER}<div role="main"><h1>${BRIDGE}</h1></div>`],
    ["the heading in its article's head", "", `${HEADER}<article><header><h1>${BRIDGE}</h1></header></article>`],
    ["the heading that its title bears out", "<title>Bridge closes | Post</title>", `<h1>News</h1><h1>${BRIDGE}</h1>`],
    [
      "the one in its article that its title bears out",
      "<title>Bridge closes</title>",
      `<main><h1>City</h1><h1>${BRIDGE}</h1></main>`,
    ],
    [
      "its title where the heading is a blog's",
      "<title>Bridge closes</title>",
      "<header><h1>Hi, I'm Nicolas.</h1></header><h2>Bridge closes</h2>",
    ],
    [
      "its title where a division greets",
      "<title>Bridge closes</title>",
      "<div class=hero><h1>Hi, I'm Nicolas.</h1></div>",
    ],
    ["its title without the site in the page's head", "<title>Bridge closes - Harbour Post</title>", HEADER],
    [
      "its title without the site in front",
      "<title>Harbour Post - Bridge closes</title>",
      `<h1><a href="/">Harbour Post</a></h1>`,
    ],
    [
      "its title without the site that leads home",
      "<title>Harbour Post: news | Bridge closes</title>",
      `<h1><a href="https://post.example/">Harbour Post: news</a></h1>`,
    ],
    ["its title without the site of its metadata", `<title>Bridge closes - Harbour Post</title>${SITE}`, ""],
    [
      "its title without the site of a theme",
      "<title>Bridge closes - Harbour Post</title>",
      '<p class="site-title">Harbour Post</p>',
    ],
    [
      "its title without its host",
      '<title>Bridge closes - post.example</title><link rel="canonical" href="https://www.post.example/a">',
      "",
    ],
    ["its title without what stands last", "<title>Bridge closes | Harbour Post</title>", ""],
    [
      "the heading in the page's head that begins its title",
      "<title>Bridge closes - Harbour Post</title>",
      `<header class="masthead"><h1>${BRIDGE}</h1></header><article><p>x</p></article>`,
    ],
    [
      "the lower heading where the page's head names the site",
      "<title>Harbour Post - Bridge closes</title>",
      `${HEADER}<h2>${BRIDGE}</h2>`,
    ],
    ["its heading where its title says nothing", "<title>Untitled Document</title>", `<h1>${BRIDGE}</h1>`],
    ["its heading where its title is the site's", `<title>Harbour Post</title>${SITE}`, `<h1>${BRIDGE}</h1>`],
    ["its heading where it has no title", "", `<h1>${BRIDGE}</h1>`],
    ["its linked data's headline", linked({ "@type": "NewsArticle", headline: BRIDGE }) + og("Other"), "<h1>Else</h1>"],
    [
      "the name that its title has, and no description",
      `<title>Bridge closes - Wiki</title>${linked({ "@type": "Article", name: BRIDGE, headline: "an event of 2024" })}`,
      "",
    ],
    [
      "the headline that its title has, and no other name",
      `<title>Bridge closes - Wiki</title>${linked({ "@type": "Article", headline: BRIDGE, name: "a17" })}`,
      "",
    ],
    [
      "the headline where the name is the site's",
      `<title>Bridge shuts | Pošta</title>${linked({ "@type": "NewsArticle", name: "Pošta", headline: BRIDGE, publisher: { name: "Posta" } })}`,
      "",
    ],
    [
      "Open Graph's without its host, accents aside",
      `${og("Bridge closes | Pošta.cz")}<meta property="og:url" content="https://www.posta.cz/a">`,
      "",
    ],
    ["the name of its linked data", linked({ "@type": "VideoObject", name: BRIDGE }), "<h1>Else</h1>"],
    [
      "its heading where its linked data name the site",
      linked({ "@type": "Article", headline: "Harbour Post" }) + SITE,
      `<article><h1>${BRIDGE}</h1></article>`,
    ],
    ["Open Graph's", og(BRIDGE), "<article><h1>Else</h1></article>"],
    ["Open Graph's without the site", og("Bridge closes | Harbour Post") + SITE, ""],
    ["its heading where Open Graph's is the site", og("Harbour Post") + SITE, `<article><h1>${BRIDGE}</h1></article>`],
    ["Twitter's", `<meta name="twitter:title" content="${BRIDGE}">`, "<h1>Else</h1>"],
    ["its microdata's", "<title>Else</title>", `<h1>Post</h1><h2 itemprop="headline">${BRIDGE}</h2>`],
    ["its microdata's among others", "<title>Else</title>", `<h1>Post</h1><h2 itemprop="name headline">${BRIDGE}</h2>`],
    ["its heading with a break", "", "<article><h1>Bridge<br>closes</h1></article>"],
    ["its heading without the sign that links to it", "", `<main><h1>${BRIDGE}<a href="#a">¶</a></h1></main>`],
    ["its heading, which its title says in other words", "<title>Closes today: Bridge</title>", `<h1>${BRIDGE}</h1>`],
  ])("is %s", (_name, head, body) => {
    expect(titleOf(head, body)).toBe(BRIDGE);
  });

  it.each([
    ["Bridge - a history", "<title>Bridge - a history</title>", ""],
    ["Bridge — a history", og("Bridge — a history"), ""],
    ["Harbour Post", "<title>Harbour Post</title>", `<h1><a href="/">Harbour Post</a></h1>`],
    ["Harbour Post", "", `<header><h1>Harbour Post</h1></header>`],
    ["橋が閉鎖", "<title>橋が閉鎖｜新聞</title>", "<header><h1>新聞</h1></header><main><h1>橋が閉鎖</h1></main>"],
  ])("keeps what may be part of it: %s", (title, head, body) => {
    expect(titleOf(head, body)).toBe(title);
  });

  it("is found in time in whatever is large", () => {
    const started = performance.now();
    for (const many of ["- ", " ", "|", "a | ", "¶", "x"].map((sign) => sign.repeat(100_000)))
      expect(titleOf(`<title>${many}x</title>${og(`${many}x`)}${SITE}`, `<h1>${many}x</h1>`)).toBeDefined();
    titleOf("<title>a</title>", "<header><h1>b</h1></header>".repeat(5000));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
