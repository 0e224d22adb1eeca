import { describe, expect, it } from "vitest";
import { partsOf, warningsIn } from "../read-parts.js";
import { articlesOf, atom, item, rss } from "./feed-documents.js";

const parts = (text: string): string[] => partsOf(text, "feeds/feed.xml");
const warnings = (text: string): string[] => warningsIn(text, "feeds/feed.xml");

describe("a feed's document type", () => {
  it.each([
    [
      "names of signs",
      '<!DOCTYPE rss [<!ENTITY nbsp "&#160;">\n<!ENTITY house "Smith &amp; Sons">]>',
      "a&nbsp;b &house;",
      "a b Smith & Sons",
    ],
    ["of a public kind", '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://x.example/rss.dtd">', "a", "a"],
    ["comments and brackets in it", '<!DOCTYPE rss [<!-- ]> --><!ENTITY a "]>">]>', "a", "a"],
    [
      "files beside it",
      '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY % p SYSTEM "http://x.example/">]>',
      "a &x; b",
      "a &x; b",
    ],
    ["entities made of entities", '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>', "x &b; y", "x &b; y"],
    [
      "none, and signs that begin no reference",
      "<!-- x -->",
      "R&D, A & B, &hellip; &unknown;",
      "R&D, A & B, … &unknown;",
    ],
  ])("is read for what is safe: %s", (_name, type, written, read) => {
    expect(articlesOf(`<?xml version="1.0"?>\n${type}\n${rss(item("A", written))}`)).toMatchObject([{ excerpt: read }]);
  });

  it("makes no file much larger", () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${"a".repeat(490)}">]>${rss(item("A", "&a;".repeat(200_000)))}`;
    expect(articlesOf(bomb)[0]?.body?.length).toBeLessThan(2_500_000);
  });
});

describe("a feed's names", () => {
  it.each([
    [
      "Atom with a prefix",
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>P</a:title><a:entry><a:title>A</a:title><a:link href="https://p.example/a"/><a:author><a:name>Ana</a:name></a:author></a:entry></a:feed>',
    ],
    [
      "RSS with other prefixes",
      '<rss xmlns:d="http://purl.org/dc/elements/1.1/"><channel><title>P</title><item><title>A</title><link>https://p.example/a</link><d:creator>Ana</d:creator></item></channel></rss>',
    ],
    [
      "RSS 1.0 with prefixes",
      '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><s:channel><s:title>P</s:title></s:channel><s:item><s:title>A</s:title><s:link>https://p.example/a</s:link><dc:creator>Ana</dc:creator></s:item></r:RDF>',
    ],
    [
      "names of Atom within RSS",
      '<rss xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>P</title><atom:link href="https://p.example/feed"/><item><title>A</title><link>https://p.example/a</link><author>Ana</author></item></channel></rss>',
    ],
  ])("are known by their namespaces: %s", (_name, text) => {
    expect(articlesOf(text)).toMatchObject([
      { title: "A", url: "https://p.example/a", authors: ["Ana"], provider: { name: "P" } },
    ]);
  });
});

describe("a broken feed", () => {
  const whole = rss([item("A"), item("B"), item("C")].join("\n"));

  it("that is cut off costs the item that it ends in, wherever that is", () => {
    const [start, end] = [whole.indexOf("<item><title>C") + 6, whole.lastIndexOf("</item>") + 6];
    for (let at = start; at < end; at += 5)
      expect(parts(whole.slice(0, at))).toEqual(["A", "B", "rejected: xml-cut:4"]);
  });

  it("that is cut off between items is read, with a warning", () => {
    const cut = whole.slice(0, whole.lastIndexOf("</item>") + 8);
    expect(parts(cut)).toEqual(["A", "B", "C"]);
    expect(warnings(cut)).toEqual(["xml-cut:4"]);
  });

  it("that has more behind its end is read, with a warning", () => {
    expect(parts(`${whole}more`)).toEqual(["A", "B", "C"]);
    expect(warnings(`${whole}more`)).toEqual([expect.stringContaining("xml-syntax")]);
  });

  it.each([
    ["a tag that is not closed", "x <br> y"],
    ["a tag that nothing opened", "x </b> y"],
    ["tags that cross", "x <b><i></b></i> y"],
  ])("costs the item with the fault: %s", (_name, description) => {
    expect(parts(rss([item("A"), item("B", description), item("C")].join("\n")))).toEqual([
      "A",
      "C",
      "rejected: xml-syntax:3",
    ]);
  });

  it("is rejected where nothing of it can be read", () => {
    expect(parts("<rss><channel>\n<item><title>A")).toEqual(["rejected: xml-cut:2"]);
    expect(parts("<rss><channel>\n<title>A</channel>")).toEqual(["rejected: xml-syntax:2"]);
  });

  it("without a single item is passed over, and is no fault", () => {
    expect(parts(rss(""))).toEqual(["passed-over: a feed without items"]);
    expect(parts(atom(""))).toEqual(["passed-over: a feed without items"]);
  });

  it("takes time in proportion to its length", () => {
    for (const part of ["<item>", "<!--", "<![CDATA[", "&a;", "</item>", '<!ENTITY a "', "<entry ", "]>"])
      expect(parts(`<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel>${part.repeat(10_000)}`).length).toBeGreaterThan(0);
  }, 20_000);
});

describe("an item's address", () => {
  it("is below what xml:base, the feed's own address or its site says", () => {
    const entry = (attributes: string, href: string): string =>
      `<entry${attributes}><title>A</title><link href="${href}"/></entry>`;
    const feed = atom(
      entry("", "one.html") + entry(' xml:base="two/"', "one.html") + entry("", "https://other.example/x"),
      ' xml:base="https://post.example/blog/"',
    );
    expect(articlesOf(feed).map(({ url }) => url)).toEqual([
      "https://post.example/blog/one.html",
      "https://post.example/blog/two/one.html",
      "https://other.example/x",
    ]);
    const self = atom(entry("", "/one.html"), "", '<link rel="self" href="https://post.example/blog/feed.xml"/>');
    expect(articlesOf(self)).toMatchObject([{ url: "https://post.example/one.html" }]);
    expect(articlesOf(rss("<item><title>A</title><link>/one</link></item>"))).toMatchObject([
      { url: "https://post.example/one" },
    ]);
  });
});

describe("an item without a title", () => {
  it("is called by its address where it has no text", () => {
    const link = "https://post.example/2024/bridge-opens.html";
    expect(parts(rss(`<item><link>${link}</link></item>`))).toEqual(["Bridge opens"]);
    expect(parts(atom(`<entry><title/><link href="${link}"/></entry>`))).toEqual(["Bridge opens"]);
  });

  it.each([
    ["The bridge is closed today. Nobody knows why.", "The bridge is closed today"],
    ["&lt;p&gt;Second &lt;b&gt;note&lt;/b&gt;!&lt;/p&gt;&lt;p&gt;More&lt;/p&gt;", "Second note!"],
    ["Das Schiff fährt um 8.30 Uhr ab. Es ist alt.", "Das Schiff fährt um 8.30 Uhr ab"],
    ["桥今天重新开放。人们走过。", "桥今天重新开放"],
    ["Is it open? Yes.", "Is it open?"],
    [`${"long words ".repeat(20)}end.`, `${"long words ".repeat(9).trim()}…`],
  ])("is called by its first sentence: %s", (description, title) => {
    expect(parts(rss(`<item><description>${description}</description></item>`))).toEqual([title]);
    expect(parts(atom(`<entry><title/><content type="html">${description}</content></entry>`))).toEqual([title]);
  });
});
