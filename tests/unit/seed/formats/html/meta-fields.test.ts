import { describe, expect, it } from "vitest";
import { readDocuments } from "../../../../../seed/reading/read-documents.js";
import { parseArticle, parseText } from "../../parse-text.js";

const PROSE =
  "<p>The harbour sends an alert to all ferries when the tide is higher than the quay, and takes it back.</p>";
const page = (head: string): string =>
  `<html><head><title>Bridge closes</title><meta name="date" content="2024-05-02 08:30">${head}</head><body>${PROSE}</body></html>`;
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const unread = (head: string): string[] => {
  const reading = readDocuments("a.html", Buffer.from(page(head)));
  if (reading.kind !== "documents") throw new Error(reading.kind);
  return reading.parts.flatMap(({ fields }) => fields).flatMap(({ name, as }) => (as === null ? [name] : []));
};

describe("what a generator writes into a page's metadata", () => {
  it.each([
    [meta("tags", "bridges, transport"), { topics: ["bridges", "transport"] }],
    [meta("tags", "bridges") + meta("tags", "transport"), { topics: ["bridges", "transport"] }],
    [meta("Tags", "bridges; transport"), { topics: ["bridges", "transport"] }],
    [meta("tag", "bridges"), { topics: ["bridges"] }],
    [meta("subject", "bridges"), { topics: ["bridges"] }],
    [meta("topics", "bridges, transport"), { topics: ["bridges", "transport"] }],
    [meta("keywords", "bridges, transport"), { topics: ["bridges", "transport"] }],
    [meta("authors", "Ana Maria, Cai Wen"), { authors: ["Ana Maria", "Cai Wen"] }],
    [meta("authors", "Ana Maria; Cai Wen"), { authors: ["Ana Maria", "Cai Wen"] }],
    [meta("author", "Ana Maria"), { authors: ["Ana Maria"] }],
    [meta("byline", "By Ana Maria"), { authors: ["Ana Maria"] }],
    [meta("writer", "Ana Maria"), { authors: ["Ana Maria"] }],
    [meta("category", "City"), { category: "City" }],
    [meta("section", "City"), { category: "City" }],
    [meta("summary", "Two years of repair."), { excerpt: "Two years of repair." }],
    [meta("abstract", "Two years of repair."), { excerpt: "Two years of repair." }],
    [meta("subtitle", "Two years of repair."), { excerpt: "Two years of repair." }],
    [meta("publisher", "Harbour Post"), { provider: { name: "Harbour Post" } }],
    [meta("lang", "de"), { language: "de" }],
    [meta("image", "https://post.example/a.jpg"), { images: [{ url: "https://post.example/a.jpg" }] }],
    [`<meta property="x:creator dc:creator" content="Ana Maria">`, { authors: ["Ana Maria"] }],
    [`<meta property="x:title dc:title" content="Bridge closes for good">`, { title: "Bridge closes for good" }],
    [meta("constructor", "x") + meta("authors", "Ana Maria"), { authors: ["Ana Maria"] }],
  ])("is read: %s", (head, right) => {
    expect(parseArticle(page(head), "a.html")).toMatchObject({ title: "Bridge closes", ...right });
  });

  it.each(["draft", "hidden", "private"])("leaves a page out that is none of the public: %s", (status) => {
    expect(parseText(page(meta("status", status)), "a.html")).toMatchObject({ kind: "left-out" });
  });

  it("is named where it is not read", () => {
    expect(unread(meta("series", "Bridges") + meta("mood", "glad") + meta("read_time", "3"))).toEqual(
      expect.arrayContaining(["series", "mood", "read_time"]),
    );
  });

  it.each([
    "viewport",
    "robots",
    "generator",
    "theme-color",
    "twitter:card",
    "fb:app_id",
    "google-site-verification",
    "msapplication-TileColor",
    "apple-mobile-web-app-title",
    "HandheldFriendly",
    "csrf-token",
    "title",
    "text",
    "html",
  ])("is nothing that tells programs how to treat the page: %s", (name) => {
    expect(unread(meta(name, "x"))).toEqual([]);
    expect(parseArticle(page(meta(name, "x")), "a.html").title).toBe("Bridge closes");
  });

  it("is a field that the program knows, and no other, where platforms wrote into the page, too", () => {
    const head = '<meta property="og:type" content="article">' + meta("pagetype_x", "a") + meta("cg", "b");
    expect(unread(head)).toEqual([]);
    expect(parseArticle(page(head + meta("tags", "bridges")), "a.html").topics).toEqual(["bridges"]);
    expect(parseText(page(head + meta("status", "draft")), "a.html")).toMatchObject({ kind: "left-out" });
  });

  it("names each of the people once, of whoever tells of them first", () => {
    const data = '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ana Maria"}}</script>';
    expect(parseArticle(page(data + meta("authors", "A. Maria")), "a.html").authors).toEqual(["Ana Maria"]);
  });
});
