import { describe, expect, it } from "vitest";
import type { ParsedArticle } from "../../../../../seed/shapes/documents.js";
import { parseArticle, parseText } from "../../parse-text.js";

const read = (value: unknown): ParsedArticle => {
  const result = parseText(JSON.stringify(value), "data/a.json");
  expect(result).toMatchObject({ kind: "document", warnings: [] });
  return parseArticle(JSON.stringify(value), "data/a.json");
};

describe("an answer of the New York Times' API", () => {
  const times = (more: object): ParsedArticle =>
    read({
      status: "OK",
      response: {
        docs: [
          {
            abstract: "Two years of repair.",
            web_url: "https://times.example/2024/05/02/bridge.html",
            lead_paragraph: "The bridge closes on Thursday.",
            source: "The Harbour Times",
            headline: { main: "Bridge closes", kicker: null, print_headline: "Closed" },
            pub_date: "2024-05-02T08:30:00+0000",
            section_name: "City",
            byline: { original: "By Ana Silva and Ben Okoro", person: [{ firstname: "Ana" }], organization: null },
            _id: "nyt://article/1",
            ...more,
          },
        ],
      },
    });

  it("is read whole", () => {
    expect(times({ keywords: [{ name: "subject", value: "Bridges", rank: 1 }] })).toMatchObject({
      title: "Bridge closes",
      url: "https://times.example/2024/05/02/bridge.html",
      publishedAt: new Date("2024-05-02T08:30:00Z"),
      authors: ["Ana Silva", "Ben Okoro"],
      category: "City",
      excerpt: "Two years of repair.",
      body: "The bridge closes on Thursday.",
      topics: ["Bridges"],
      provider: { name: "The Harbour Times" },
    });
  });

  it.each([
    [[{ name: "subject", value: "Bridges" }], ["Bridges"]],
    [
      [
        { name: "subject", value: "Bridges" },
        { name: "glocations", value: "Port Aurel" },
      ],
      ["Bridges", "Port Aurel"],
    ],
    [
      [
        { name: "persons", value: "Silva, Ana" },
        { name: "organizations", value: "Harbour Office" },
      ],
      ["Silva, Ana", "Harbour Office"],
    ],
    [[{ name: "Subject", value: "Bridges", rank: 1, major: "N" }], ["Bridges"]],
    [[{ name: "creative_works", value: "The Bridge (Book)" }], ["The Bridge (Book)"]],
    [
      [
        { name: "a", value: "Bridges" },
        { name: "a", value: "Trams" },
        { name: "a", value: "Roads" },
      ],
      ["Bridges", "Trams", "Roads"],
    ],
    [
      [
        { name: "Bridges", value: "b1" },
        { name: "Trams", value: "t1" },
      ],
      ["Bridges", "Trams"],
    ],
    [[{ name: "Bridges" }], ["Bridges"]],
    [["Bridges"], ["Bridges"]],
    [[], []],
  ])("has its keywords' values for topics: %j", (keywords, topics) => {
    expect(times({ keywords }).topics).toEqual(topics);
  });

  it("has its facets for topics", () => {
    expect(times({ des_facet: ["Bridges", "Trams"] }).topics).toEqual(["Bridges", "Trams"]);
  });
});

describe("an answer of the Guardian's API", () => {
  const guardian = (more: object, fields: object = {}): ParsedArticle =>
    read({
      response: {
        status: "ok",
        results: [
          {
            id: "city/2024/may/02/bridge",
            type: "article",
            sectionName: "City",
            webPublicationDate: "2024-05-02T08:30:00Z",
            webTitle: "Bridge closes",
            webUrl: "https://guard.example/city/2024/may/02/bridge",
            fields: {
              bodyText: "The bridge closes on Thursday.",
              trailText: "Two years of <strong>repair</strong>.",
              ...fields,
            },
            ...more,
          },
        ],
      },
    });
  const tag = (webTitle: string, type: string): object => ({
    id: webTitle,
    type,
    webTitle,
    webUrl: "https://guard.example/x",
  });

  it("is read whole", () => {
    expect(guardian({ tags: [tag("Bridges", "keyword")] }, { byline: "Ana Silva" })).toMatchObject({
      title: "Bridge closes",
      category: "City",
      excerpt: "Two years of repair.",
      body: "The bridge closes on Thursday.",
      authors: ["Ana Silva"],
      topics: ["Bridges"],
      url: "https://guard.example/city/2024/may/02/bridge",
    });
  });

  it.each([
    [[tag("Bridges", "keyword"), tag("Trams", "keyword")], ["Bridges", "Trams"], []],
    [[tag("Bridges", "keyword"), tag("Ana Silva", "contributor")], ["Bridges"], ["Ana Silva"]],
    [[tag("Ana Silva", "contributor"), tag("Ben Okoro", "contributor")], [], ["Ana Silva", "Ben Okoro"]],
    [[tag("Article", "type"), tag("News", "tone"), tag("Bridges", "keyword")], ["Bridges"], []],
    [[{ webTitle: "Bridges" }], ["Bridges"], []],
    [[], [], []],
  ])("has its keywords for topics, and its contributors for authors: %j", (tags, topics, authors) => {
    expect(guardian({ tags })).toMatchObject({ topics, authors });
  });

  it("believes its byline before its contributors", () => {
    expect(guardian({ tags: [tag("Ben Okoro", "contributor")] }, { byline: "Ana Silva" }).authors).toEqual([
      "Ana Silva",
    ]);
  });
});

describe("an answer of Ghost's API, and its export", () => {
  const INTERNAL = { id: "2", name: "#newsletter", slug: "hash-newsletter", visibility: "internal" };
  const tags = [{ id: "1", name: "bridges", slug: "bridges", visibility: "public" }, INTERNAL];

  it.each([
    [tags, ["bridges"]],
    [[{ name: "bridges" }, { name: "#wide", slug: "hash-wide" }], ["bridges"]],
    [[{ name: "wide", visibility: "internal" }], []],
    [[{ name: "#bridges" }], ["bridges"]],
    [["#bridges"], ["bridges"]],
  ])("has no topics that only its theme sees: %j", (own, topics) => {
    const posts = [{ title: "A", html: "<p>One</p>", published_at: "2024-05-02T08:30:00.000Z", tags: own }];
    expect(read({ posts }).topics).toEqual(topics);
  });

  const lexical = JSON.stringify({
    root: { children: [{ type: "paragraph", children: [{ type: "text", text: "One" }] }] },
  });
  const mobiledoc = JSON.stringify({
    version: "0.3.1",
    markups: [],
    cards: [],
    sections: [[1, "p", [[0, [], 0, "One"]]]],
  });
  it.each([
    { html: "<p>One</p>", lexical: "{}" },
    { html: null, lexical },
    { html: null, mobiledoc },
    { html: "", mobiledoc: null, lexical },
    { plaintext: "One" },
  ])("has its text in whatever form it stands: %j", (more) => {
    const post = { id: "9", title: "A", status: "published", published_at: "2024-05-02T08:30:00.000Z", ...more };
    const data = {
      posts: [post],
      users: [{ id: "3", name: "Ana Silva" }],
      tags,
      posts_tags: tags.map(({ id }) => ({ post_id: "9", tag_id: id })),
    };
    const article = read({ db: [{ meta: { version: "5.0.0" }, data }] });
    expect(article.body?.trim()).toBe("One");
    expect(article.topics).toEqual(["bridges"]);
  });
});
