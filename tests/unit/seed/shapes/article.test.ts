import { describe, expect, it } from "vitest";
import { parseArticle, parseText, problemsOf, warningsOf } from "../parse-text.js";

const article = (fields: string, body = "") => `---\ntitle: A title\n${fields}\n---\n${body}`;

const withDate = (date: string) => parseArticle(article(`publishedDateTime: ${date}`)).publishedAt?.toISOString();

describe("an article", () => {
  it("has what its fields say, and unknown fields are left out", () => {
    expect(
      parseArticle(
        article(
          'category: news\nexcerpt: "Short."\nwebUrl: https://example.com/a?utm_source=x&id=1#top\ntype: Video\nquality: 137\nheat: -1\nprice: Free\nlength: PT13M\nratings: {count: 54}\nauthor: Ann Lee\ntopics: [AI, " ai ", Chips]\nimages:\n  - {url: /assets/x.jpg, width: 5, height: 6, isCached: true}',
          "Text.",
        ),
      ),
    ).toEqual({
      shape: "article",
      title: "A title",
      category: "news",
      excerpt: "Short.",
      url: "https://example.com/a?id=1",
      kind: "VIDEO",
      quality: 137,
      heat: -1,
      images: [{ url: "/assets/x.jpg", width: 5, height: 6 }],
      body: "Text.",
      authors: ["Ann Lee"],
      topics: ["AI", "Chips"],
      links: [],
      related: [],
    });
  });

  it("takes its address from webUrl, else originalUrl, else ampWebUrl", () => {
    const [web, original, amp] = [
      "webUrl: https://a.example/",
      "originalUrl: https://b.example/",
      "ampWebUrl: https://c.example/",
    ];
    expect(parseArticle(article([amp, original, web].join("\n"))).url).toBe("https://a.example/");
    expect(parseArticle(article([amp, original, "webUrl:"].join("\n"))).url).toBe("https://b.example/");
    expect(parseArticle(article(`${amp}`)).url).toBe("https://c.example/");
    expect(parseArticle(article("quality: 1")).url).toBeUndefined();
  });

  it("keeps an address with a stray percent sign", () => {
    expect(parseArticle(article("webUrl: https://example.com/100%-sure")).url).toBe("https://example.com/100%-sure");
  });

  it.each([
    ["2023-11-06T03:22:00Z", "2023-11-06T03:22:00.000Z"],
    ['"2020-07-09 03:56:40Z"', "2020-07-09T03:56:40.000Z"],
    ["2023-11-06T03:22:00+08:00", "2023-11-05T19:22:00.000Z"],
    ["2023-11-06T03:22", "2023-11-06T03:22:00.000Z"],
    ["2023-11-06 03:22:01.5 -0530", "2023-11-06T08:52:01.500Z"],
    ["2024-02-29", "2024-02-29T00:00:00.000Z"],
    ["0099-01-01", "0099-01-01T00:00:00.000Z"],
  ])("reads the date %s", (written, expected) => {
    expect(withDate(written)).toBe(expected);
  });

  it.each([
    "2023-02-29",
    "2023-13-01",
    "yesterday",
    "2023-11-06T25:00:00Z",
    "06/11/2023",
    "169924092",
    "[2023]",
    "2023-11",
    "0001-01-01T00:00:00+14:00",
  ])("loads without a date that cannot be read, and says so: %s", (date) => {
    const text = article(`publishedDateTime: ${date}`);
    expect(parseArticle(text).publishedAt).toBeUndefined();
    expect(warningsOf(text)).toMatchObject([{ rule: "date-invalid", field: "publishedDateTime", line: 3 }]);
  });

  it.each([
    ["quality: abc", { rule: "integer-invalid", field: "quality", found: "abc", line: 3, column: 10 }],
    ["heat: 1.5", { rule: "integer-invalid", field: "heat" }],
    ["heat: .nan", { rule: "integer-invalid" }],
    ["quality: 99999999999", { rule: "integer-out-of-range" }],
    ["quality: [1]", { rule: "integer-invalid", found: "a list" }],
    ["webUrl: javascript:alert(1)", { rule: "url-invalid", field: "webUrl" }],
    ["webUrl: data:text/html,x", { rule: "url-invalid" }],
    ["webUrl: https://user:pass@example.com/", { rule: "url-invalid" }],
    ["provider: {domain: not a domain}", { rule: "domain-invalid", field: "provider.domain" }],
    ["provider: {images: [/a.png]}", { rule: "provider-nameless", field: "provider.name" }],
    ["provider: [[a]]", { rule: "provider-invalid", field: "provider" }],
    ["excerpt: {a: b}", { rule: "text-invalid", field: "excerpt" }],
    ["quality: 1\nrelated: text", { rule: "related-invalid", field: "related.0" }],
  ])("loads without a field that cannot be read, and says so: %s", (field, expected) => {
    expect(parseArticle(article(field)).title).toBe("A title");
    expect(warningsOf(article(field))).toMatchObject([expected]);
  });

  it("has an address only where one with a host is given", () => {
    expect(parseArticle(article("webUrl: /relative")).url).toBeUndefined();
    expect(warningsOf(article("webUrl: /relative"))).toEqual([]);
  });

  it("is refused where its title is no text, and says what a title is", () => {
    expect(problemsOf("---\nquality: 1\ntitle:\n  en: A\n  de: B\n---\n")).toMatchObject([
      { rule: "title-invalid", field: "title", found: "fields below it", hint: /one language/ },
    ]);
  });

  it("without a title is called by the heading that opens it, else by its file", () => {
    const text = (body: string) => `---\nwebUrl: https://example.com/\n---\n${body}`;
    expect(parseArticle(text("\n# The *heading*\n\nText."), "a/b.md")).toMatchObject({
      title: "The heading",
      body: "Text.",
    });
    expect(parseArticle(text("Text."), "_posts/2024-05-02-bridge-opens.md")).toMatchObject({
      title: "Bridge opens",
      publishedAt: new Date("2024-05-02"),
    });
    expect(parseArticle(text("Text."), "posts/first/index.md").title).toBe("first");
  });

  it("tells a heading that repeats the title once", () => {
    expect(parseArticle(article("date: 2024-05-02\nauthor: A B", "# A Title!\n\nText.")).body).toBe("Text.");
    expect(parseArticle(article("date: 2024-05-02\nauthor: A B", "# Another\n\nText.")).body).toBe(
      "# Another\n\nText.",
    );
  });

  it("has no picture, and no warning, where a picture's photographer alone is given", () => {
    const text = article("quality: 1\nphoto:\n  url:\n  author: Ann Lee");
    expect(parseArticle(text).images).toEqual([]);
    expect(warningsOf(text)).toEqual([]);
  });

  it("loads without the pictures, topics and related items that cannot be read, and says so", () => {
    const text = article(
      [
        "quality: 1",
        "images: [{width: 5}, {url: 'javascript:x'}, https://example.com/ok.png]",
        "topics: [AI, {a: b}, '']",
        "related:",
        "  - title: Good",
        "    webUrl: https://example.com/good",
        "  - webUrl: https://example.com/untitled",
        "  - title: No address",
        "  - title: Bad date",
        "    webUrl: https://example.com/bad",
        "    publishedDateTime: soon",
        "  - just text",
      ].join("\n"),
    );
    const document = parseArticle(text);
    expect(document.related.map(({ title }) => title)).toEqual(["Good", "Bad date"]);
    expect(document.images).toEqual([{ url: "https://example.com/ok.png" }]);
    expect(document.topics).toEqual(["AI"]);
    expect(warningsOf(text).map(({ field, rule, line }) => [field, rule, line])).toEqual([
      ["images.0.url", "image-url-invalid", 4],
      ["images.1.url", "image-url-invalid", 4],
      ["topics.1", "name-invalid", 5],
      ["related.1.title", "title-missing", 9],
      ["related.2.webUrl", "related-url-missing", 10],
      ["related.3.publishedDateTime", "date-invalid", 13],
      ["related.4", "related-invalid", 14],
    ]);
  });

  it.each([
    "published: false",
    'published: "False"',
    "published: no",
    "removed: true",
    'removed: "yes"',
    "draft: true",
  ])("is a draft with %s", (field) => {
    expect(parseText(article(`quality: abc\n${field}`)).kind).toBe("left-out");
  });

  it.each([
    ["We&#8217;re live", "We’re live"],
    ["We&amp;#8217;re live", "We’re live"],
    ["AT&amp;T &amp; Co", "AT&T & Co"],
    ["<p>One</p><p>Two <b>bold</b></p>", "One Two bold"],
    ["&lt;p&gt;One&lt;/p&gt;", "One"],
    ["a < b && c > d", "a < b && c > d"],
    ["The <canvas> element", "The <canvas> element"],
    ["  much \t   space&nbsp;&nbsp;here ", "much space here"],
    ["e&#769;", "é"],
    ["soft&shy;hyphen", "softhyphen"],
    ["<script>alert(1)</script>Hi", "Hi"],
    ["R&D; x&y", "R&D; x&y"],
  ])("has plain text in title and excerpt: %j", (written, shown) => {
    const quoted = JSON.stringify(written);
    expect(parseArticle(`---\ntitle: ${quoted}\nexcerpt: ${quoted}\n---\n`)).toMatchObject({
      title: shown,
      excerpt: shown,
    });
  });

  it("has no lone surrogates, which a store would corrupt", () => {
    expect(parseArticle('---\ntitle: "A\\ud800 B"\nquality: 1\n---\n').title).toBe("A B");
  });

  it.each([
    ["provider: Wired", { name: "Wired" }],
    ["provider: wired.com", { name: "wired.com", domain: "wired.com" }],
    ["provider: 01.AI", { name: "01.AI" }],
    ["provider: {name: A, domain: 'HTTPS://WWW.Example.COM/path'}", { name: "A", domain: "example.com" }],
    ["provider: {domain: bücher.example}", { domain: "xn--bcher-kva.example" }],
    ["provider: {domain: news.example.com.}", { domain: "news.example.com" }],
  ])("knows its provider: %s", (field, provider) => {
    expect(parseArticle(article(field)).provider).toEqual(provider);
  });

  it("has other kinds as OTHER, and is an ARTICLE where no type is given", () => {
    expect(
      ["course", "newsletter", "podcast", "constructor"].map(
        (type) => parseArticle(article(`type: ${type}\nquality: 1`)).kind,
      ),
    ).toEqual(["COURSE", "NEWSLETTER", "OTHER", "OTHER"]);
    expect(parseArticle(article("quality: 1")).kind).toBe("ARTICLE");
  });

  it("gathers authors from author, authors and byline", () => {
    expect(parseArticle(article("quality: 1\nauthors: [{name: Ann}, Bob]\nbyline: By ann")).authors).toEqual([
      "Ann",
      "Bob",
    ]);
  });
});
