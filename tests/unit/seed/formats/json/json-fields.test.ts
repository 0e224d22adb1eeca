import { describe, expect, it } from "vitest";
import { parseText } from "../../parse-text.js";
import type { ParsedArticle } from "../../../../../seed/shapes/documents.js";

const read = (value: object): ParsedArticle => {
  const result = parseText(JSON.stringify(value), "data/a.json");
  if (result.kind !== "document" || result.document.shape !== "article") throw new Error(JSON.stringify(result));
  expect(result.warnings).toEqual([]);
  return result.document;
};

describe("schema.org in JSON", () => {
  const news = (more: object): ParsedArticle =>
    read({ "@type": "NewsArticle", headline: "A", articleBody: "Text.", datePublished: "2024-05-02", ...more });

  it.each([
    { mainEntityOfPage: { "@type": "WebPage", "@id": "https://post.example/a" } },
    { mainEntityOfPage: [{ "@id": "https://post.example/a" }] },
    { mainEntityOfPage: "https://post.example/a" },
    { mainEntityOfPage: { url: "https://post.example/a" } },
    { mainEntityOfPage: true, url: { "@id": "https://post.example/a" } },
  ])("has its address in whatever says it: %j", (more) => {
    expect(news(more).url).toBe("https://post.example/a");
  });
});

describe("ninjs", () => {
  const ninjs = (more: object): ParsedArticle =>
    read({
      uri: "urn:x",
      type: "text",
      versioncreated: "2024-05-02T08:30:00Z",
      body_text: "Text.",
      headline: "A",
      ...more,
    });

  it.each([
    [{ infosource: [{ name: "Harbour Agency" }], copyrightholder: "Holder" }, "Harbour Agency"],
    [{ infosources: [{ name: "Harbour Agency", role: "cs" }] }, "Harbour Agency"],
    [{ copyrightholder: "Harbour Agency" }, "Harbour Agency"],
  ])("names its house: %j", (more, name) => {
    expect(ninjs(more).provider).toMatchObject({ name });
  });

  it.each([
    [[{ role: "summary", contenttype: "text/plain", value: "Short." }]],
    [
      [
        { role: "caption", value: "Long." },
        { role: "main", value: "Short." },
      ],
    ],
    [[{ value: "Short." }]],
  ])("has its main description as the excerpt: %j", (descriptions) => {
    expect(ninjs({ descriptions }).excerpt).toBe("Short.");
    expect(ninjs({ headline: null, headlines: descriptions }).title).toBe("Short.");
  });
});

describe("trafilatura's JSON", () => {
  it.each([
    [
      { "source-hostname": "Harbour Post", sitename: "Other", hostname: "post.example" },
      { name: "Harbour Post", domain: "post.example" },
    ],
    [
      { sitename: "Harbour Post", hostname: "post.example" },
      { name: "Harbour Post", domain: "post.example" },
    ],
    [{ "source-hostname": null, hostname: "post.example" }, { domain: "post.example" }],
  ])("names the house by its best name: %j", (more, provider) => {
    expect(
      read({ title: "A", date: "2024-05-02", text: "Text.", source: "https://post.example/a", ...more }),
    ).toMatchObject({
      provider,
      url: "https://post.example/a",
    });
  });
});

describe("a post of WordPress's API", () => {
  const post = (more: object) => ({
    id: 1,
    link: "https://post.example/a",
    title: { rendered: "A" },
    content: { rendered: "<p>Text.</p>", protected: false },
    status: "publish",
    password: "",
    ...more,
  });

  it.each([
    ["2024-05-02T00:30:00", "2024-05-01T22:30:00"],
    ["2024-05-01T20:00:00", "2024-05-02T00:00:00"],
    ["2024-05-02T05:15:00", "2024-05-01T23:30:00"],
    ["2024-05-02T08:00:00", "2024-05-02T08:00:00"],
  ])("is of the instant that Greenwich's clock shows: %s, %s", (date, date_gmt) => {
    const { publishedAt } = read(post({ date, date_gmt }));
    expect(publishedAt?.toISOString()).toBe(`${date_gmt}.000Z`);
  });

  it("has names for topics, and no numbers of a database", () => {
    const bare = { date: "2024-05-02T08:00:00", author: 3, tags: [3, 4], categories: [1] };
    expect(read(post(bare))).toMatchObject({ topics: [], authors: [] });
    expect(read(post(bare)).category).toBeUndefined();
    const _embedded = {
      author: [{ id: 3, name: "Ana Silva" }],
      "wp:term": [[{ name: "City", taxonomy: "category" }], [{ name: "bridges", taxonomy: "post_tag" }]],
    };
    expect(read(post({ ...bare, _embedded }))).toMatchObject({
      topics: ["bridges"],
      category: "City",
      authors: ["Ana Silva"],
    });
  });

  it.each([
    { status: "draft" },
    { status: "private" },
    { status: "pending" },
    { status: "future" },
    { password: "open sesame" },
    { content: { rendered: "", protected: true } },
    { visibility: "members" },
    { visibility: "paid" },
  ])("is left out where it is not public, without telling a password: %j", (more) => {
    const result = parseText(JSON.stringify([post({ date: "2024-05-02T08:00:00", ...more })]), "data/a.json");
    expect(result).toMatchObject({ kind: "left-out", title: "A" });
    expect(JSON.stringify(result)).not.toContain("sesame");
  });
});
