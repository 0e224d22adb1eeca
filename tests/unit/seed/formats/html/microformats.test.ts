import { describe, expect, it } from "vitest";
import { parseArticle, parseText } from "../../parse-text.js";

const PROSE =
  "<p>The harbour sends an alert to all ferries when the tide is higher than the quay, and takes it back.</p>";
const entry = (inner: string, more = ""): string =>
  `<!doctype html><html><head><title>Bridge closes</title></head><body><div class="h-entry">${inner}<div class="e-content">${PROSE}</div></div>${more}</body></html>`;
const read = (html: string) => parseArticle(html, "posts/a.html");
const TIME = '<time class="dt-published" datetime="2024-05-02">May 2</time>';

describe("microformats of a page", () => {
  it.each([
    [TIME, { publishedAt: new Date("2024-05-02T00:00:00Z") }],
    ['<abbr class="dt-published" title="2024-05-02">May 2</abbr>', { publishedAt: new Date("2024-05-02T00:00:00Z") }],
    ['<span class="dt-published">2 May 2024</span>', { publishedAt: new Date("2024-05-02T00:00:00Z") }],
    [`${TIME}<a class="p-author h-card" href="/ana">Ana Silva</a>`, { authors: ["Ana Silva"] }],
    [`${TIME}<a class="p-author h-card"><b class="p-name">Ana Silva</b> 🌊</a>`, { authors: ["Ana Silva"] }],
    [
      `${TIME}<b class="p-author">Ana Silva</b><b class="p-author">Ben Okoro</b>`,
      { authors: ["Ana Silva", "Ben Okoro"] },
    ],
    [`${TIME}<span class="p-author">By Ana Silva, updated May 3</span>`, { authors: ["Ana Silva"] }],
    [`${TIME}<a class="p-category">bridges</a><a class="p-category">trams</a>`, { topics: ["bridges", "trams"] }],
    [`${TIME}<a rel="tag" class="p-category">bridges</a>`, { topics: ["bridges"] }],
    [`${TIME}<a class="u-url" href="https://post.example/a">#</a>`, { url: "https://post.example/a" }],
    [`${TIME}<a class="p-canonical" href="https://post.example/a">x</a>`, { url: "https://post.example/a" }],
    [
      `${TIME}<a class="u-url" href="https://b.example/a"></a><a class="p-canonical" href="https://post.example/a"></a>`,
      { url: "https://post.example/a" },
    ],
    [`${TIME}<p class="p-summary">Two years of repair.</p>`, { excerpt: "Two years of repair." }],
    [`${TIME}<h2 class="p-name">Bridge closes for good</h2>`, { title: "Bridge closes for good" }],
    [
      `${TIME}<div class="p-author h-card"><a class="u-url" href="https://ana.example/">Ana Silva</a></div>`,
      { authors: ["Ana Silva"], url: undefined },
    ],
    [
      `${TIME}<div class="h-cite"><a class="p-author">Ben Okoro</a><a class="u-url" href="https://b.example/">x</a></div>`,
      { authors: [], url: undefined },
    ],
  ])("are read: %s", (inner, right) => {
    const article = read(entry(inner));
    for (const [name, value] of Object.entries(right)) expect(article[name as keyof typeof article]).toEqual(value);
    expect(article.body).toContain("The harbour sends");
  });

  it("are those of the entry, and not of replies below it", () => {
    const reply = `<div class="h-entry"><a class="p-author">Ben Okoro</a></div>`;
    expect(read(entry(`${TIME}<a class="p-author">Ana Silva</a>${reply}`)).authors).toEqual(["Ana Silva"]);
  });

  it("say nothing of a page that lists entries", () => {
    const other = '<div class="h-entry"><a class="p-author">Ben Okoro</a><div class="e-content">Other.</div></div>';
    const head = '<meta name="date" content="2024-05-02">';
    const article = read(entry('<a class="p-author">Ana Silva</a>', other).replace("</head>", `${head}</head>`));
    expect(article.authors).toEqual([]);
    expect(article.body).toContain("Other.");
  });

  it("speak after what the page's data and metadata say", () => {
    const data = '<meta name="author" content="Cai Wen"><link rel="canonical" href="https://post.example/c">';
    const html = entry(`${TIME}<a class="p-author">Ana Silva</a><a class="u-url" href="https://post.example/a"></a>`);
    expect(read(html.replace("</head>", `${data}</head>`))).toMatchObject({
      authors: ["Cai Wen"],
      url: "https://post.example/c",
    });
  });
});

const medium = (
  footer: string,
): string => `<!DOCTYPE html><html><head><title>Bridge closes</title><style>a { b: c }</style></head><body><article class="h-entry">
<header><h1 class="p-name">Bridge closes</h1></header>
<section data-field="subtitle" class="p-summary">Two years of repair.</section>
<section data-field="body" class="e-content"><section name="a" class="section section--body section--first section--last"><div class="section-divider"><hr class="section-divider"></div><div class="section-content"><div class="section-inner"><h3 class="graf graf--h3 graf--title">Bridge closes</h3>${PROSE}<blockquote class="graf">We wait.</blockquote></div></div></section></section>
<footer>${footer}<p>Exported from <a href="https://medium.com">Medium</a> on May 9, 2024.</p></footer></article></body></html>`;
const PUBLISHED =
  '<p>By <a href="https://medium.com/@ana" class="p-author h-card">Ana Silva</a> on <a href="https://medium.com/p/1"><time class="dt-published" datetime="2024-05-02T08:30:00.000Z">May 2, 2024</time></a>.</p><p><a href="https://medium.com/@ana/bridge-1" class="p-canonical">Canonical link</a></p>';

describe("Medium's export", () => {
  it("is read whole, without what the export adds", () => {
    const article = parseArticle(medium(PUBLISHED), "posts/2024-05-02_Bridge-closes-1.html");
    expect(article).toMatchObject({
      title: "Bridge closes",
      authors: ["Ana Silva"],
      excerpt: "Two years of repair.",
      url: "https://medium.com/@ana/bridge-1",
      publishedAt: new Date("2024-05-02T08:30:00.000Z"),
    });
    expect(article.body).toMatch(/^The harbour sends[^]*> We wait\.$/);
  });

  it.each(["posts/draft_Bridge-closes-1.html", "medium-export/posts/draft_-1.html"])(
    "lists a draft, and leaves it out: %s",
    (path) => {
      expect(parseText(medium("<p><a href='https://medium.com/p/1'>View original.</a></p>"), path)).toMatchObject({
        kind: "left-out",
        title: "Bridge closes",
      });
    },
  );

  it("calls no other page a draft for its name", () => {
    expect(parseText(medium(PUBLISHED), "posts/drafting-a-plan.html").kind).toBe("document");
    expect(parseText(medium(PUBLISHED), "guides/draft_horses.html").kind).toBe("document");
  });
});
