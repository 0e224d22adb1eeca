import { describe, expect, it } from "vitest";
import { partsOf } from "../read-parts.js";

const post = (title: string, more: object = {}) => ({ title, date: "2024-05-02", body: "The bridge opened.", ...more });
const parts = (value: unknown): string[] => partsOf(JSON.stringify(value));
const NOTE = { date: "2024-05-03", author: "Ana Silva", text: "The ferry is late. Nobody knows why." };

describe("the documents of a JSON file", () => {
  it.each([
    [
      "two lists",
      { posts: [post("A"), post("B")], pages: [{ title: "About", content: "<p>Us</p>" }] },
      ["A", "B", "About"],
    ],
    [
      "a list whose items have no text",
      { articles: [post("A")], videos: [{ title: "V", url: "https://post.example/v", description: "A film." }] },
      ["A", "V"],
    ],
    [
      "lists in sections",
      { sections: [{ name: "x", articles: [post("A")] }, { articles: [post("B"), post("C")] }] },
      ["A", "B", "C"],
    ],
    [
      "two objects of them by their ids",
      { posts: { a: post("A"), b: post("B") }, old: { c: post("C"), d: post("D") } },
      ["A", "B", "C", "D"],
    ],
    ["a title and a few words among others", [post("A"), { title: "B", excerpt: "About B." }], ["A", "B"]],
    ["a text without a title", [post("A"), NOTE], ["A", "The ferry is late"]],
    ["a text and nothing else among others", [post("A"), { text: "Only this" }], ["A", "Only this"]],
    ["wrapped items", { data: { all: { edges: [{ node: post("A") }, { node: NOTE }] } } }, ["A", "The ferry is late"]],
    ["one of an answer", { status: "ok", article: post("A") }, ["A"]],
    ["one deep in an answer", { response: { total: 1, content: { ...post("A"), tags: [{ id: 1 }] } } }, ["A"]],
    ["one in a page's properties", { props: { pageProps: { post: post("A") } }, buildId: "x" }, ["A"]],
    ["one text without a title", NOTE, ["The ferry is late"]],
  ])("are all that hold a text: %s", (_name, value, titles) => {
    expect(parts(value)).toEqual(titles);
  });

  it("are the items of a JSON Feed, which may have no titles", () => {
    const items = [
      { id: "1", content_text: "Just a note. And more.", date_published: "2024-05-02T00:00:00Z" },
      { id: "2", content_html: "<p>Second <b>note</b></p><p>x</p>", url: "https://post.example/2" },
    ];
    expect(parts({ version: "https://jsonfeed.org/version/1.1", title: "Post", items })).toEqual([
      "Just a note",
      "Second note",
    ]);
  });

  it("have none vanish among them: what is no document is named with its place", () => {
    expect(partsOf(JSON.stringify([post("A"), { id: 4 }, null, {}, { title: "only" }, "text"], null, 1))).toEqual([
      "A",
      "rejected: json-no-document:7:2",
      "rejected: json-no-document:12:2",
      "rejected: json-no-document:15:2",
    ]);
    expect(parts([post("A"), ...Array.from({ length: 9 }, (_, id) => ({ id }))])).toHaveLength(2);
  });

  it.each([
    ["a menu", { menu: [{ title: "Home", url: "https://post.example/" }], posts: [post("A")] }, ["A"]],
    ["comments", { posts: [post("A")], comments: [{ author: "x", content: "hi", date: "2024-05-02" }] }, ["A"]],
    [
      "tags and people",
      { posts: [post("A")], tags: [{ name: "t" }], users: [{ name: "Ana", url: "https://a.example/" }] },
      ["A"],
    ],
    [
      "things of schema.org",
      {
        "@graph": [
          { "@type": "Person", name: "Ana" },
          { "@type": "NewsArticle", headline: "A", articleBody: "x", url: "https://post.example/a" },
        ],
      },
      ["A"],
    ],
    ["what an article is related to", { articles: [post("A", { related: [post("R")] })] }, ["A"]],
  ])("are not %s beside them", (_name, value, titles) => {
    expect(parts(value)).toEqual(titles);
  });

  it.each([
    ["settings of a site", { title: "Post", url: "https://post.example/", author: "Ana", description: "News" }],
    ["a package", { name: "x", version: "1.0.0", description: "x", author: "Ana", scripts: { build: "x" } }],
    ["a chat", { name: "x", messages: [{ id: 1, date: "2024-05-02T10:00:00", from: "Ana", text: "hi" }] }],
    ["a map", { type: "FeatureCollection", features: [{ type: "Feature", properties: { name: "x" } }] }],
    ["a description of an API", { info: { title: "x", description: "y" }, paths: { "/a": { get: { summary: "x" } } } }],
    ["a menu", { menu: [{ title: "Home", url: "https://post.example/" }] }],
    ["settings of a page", { page: { title: "Post", url: "https://post.example/", author: "Ana" } }],
    ["a widget", { widget: { title: "Post", date: "2024-05-02", text: "Some text" } }],
  ])("are none in %s", (_name, value) => {
    expect(parts(value)).toEqual(["passed-over: JSON"]);
  });
});
