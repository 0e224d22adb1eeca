import { describe, expect, it } from "vitest";
import { parseArticle } from "../../parse-text.js";

const PROSE = "<p>The old light on the mole shines again, ten years after it went dark, the harbour office said.</p>";
const read = (head: string, body: string) =>
  parseArticle(
    `<!doctype html><html><head><title>Tower</title>${head}</head><body>${body}${PROSE}</body></html>`,
    "a.html",
  );
const MAY_2 = new Date("2024-05-02T00:00:00Z");

describe("microdata of a web page", () => {
  it.each([
    ['<meta itemprop="datePublished" content="2024-05-02">', ""],
    ["", '<meta itemprop="datePublished" content="2024-05-02">'],
    ["", '<time itemprop="datePublished" datetime="2024-05-02">May 2</time>'],
    ["", '<span itemprop="datePublished" content="2024-05-02">yesterday</span>'],
    ["", '<span itemprop="datePublished">2 May 2024</span>'],
    ["", '<time itemprop="dateCreated datePublished" datetime="2024-05-02">May 2</time>'],
    ["", '<aside><time datetime="2020-01-01">old</time></aside><meta itemprop="datePublished" content="2024-05-02">'],
    ['<meta name="publish-date" content="2024-05-02">', '<aside><time datetime="2020-01-01">old</time></aside>'],
  ])("names the day: %s %s", (head, body) => {
    expect(read(head, body).publishedAt).toEqual(MAY_2);
  });

  it.each([
    ['<meta itemprop="author" content="Ana Silva">', "", ["Ana Silva"]],
    ["", '<span itemprop="author">Ana Silva</span>', ["Ana Silva"]],
    ["", '<a itemprop="author" href="/ana">By Ana Silva and Ben Okoro</a>', ["Ana Silva", "Ben Okoro"]],
    ["", '<p itemprop="author" itemscope><b itemprop="name">Ana Silva</b>, at the harbour</p>', ["Ana Silva"]],
    [
      "",
      '<i itemprop="author" itemscope><meta itemprop="name" content="Ana Silva"></i><i itemprop="author" itemscope><b itemprop="name">Ben Okoro</b></i>',
      ["Ana Silva", "Ben Okoro"],
    ],
    [
      "",
      '<div itemprop="publisher" itemscope><meta itemprop="name" content="Harbour Post"></div><b itemprop="author">Ana Silva</b>',
      ["Ana Silva"],
    ],
  ])("names the people: %s %s", (head, body, authors) => {
    expect(read(`${head}<meta itemprop="datePublished" content="2024-05-02">`, body).authors).toEqual(authors);
  });
});
