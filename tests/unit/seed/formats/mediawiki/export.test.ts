import { describe, expect, it } from "vitest";
import { mediawiki } from "../../../../../seed/formats/mediawiki/mediawiki.js";
import { valuesOf } from "./values-of.js";

const SITE = `<siteinfo>
    <sitename>Orrin Wiki</sitename>
    <base>https://wiki.example/wiki/Main_Page</base>
    <namespaces>
      <namespace key="-2" case="first-letter">Медиа</namespace>
      <namespace key="0" case="first-letter" />
      <namespace key="1" case="first-letter">Talk</namespace>
      <namespace key="6" case="first-letter">Kuvasto</namespace>
      <namespace key="14" case="first-letter">Luokitus</namespace>
    </namespaces>
  </siteinfo>`;

function exported(pages: string[], site = SITE): { path: string; text: string } {
  const text = `<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">\n  ${site}\n  ${pages.join("\n  ")}\n</mediawiki>\n`;
  return { path: "wiki.xml", text };
}

function page(title: string, text: string, more = "<ns>0</ns>"): string {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return `<page>\n    <title>${title}</title>${more}<revision><timestamp>2024-05-02T10:00:00Z</timestamp><model>wikitext</model><text xml:space="preserve">${escaped}</text></revision>\n  </page>`;
}

describe("an export of MediaWiki", () => {
  it("holds one document a page, with its title", () => {
    const file = exported([
      page("Vessmark", "A [[town]].<ref>x</ref> &ndash; ''old''\n[[Luokitus:Towns]]\n[[Kuvasto:a.jpg]]"),
      page("Long Mole", "= Part =\n a mole"),
    ]);
    expect(mediawiki.matches(file)).toBe(true);
    const { entries, problems } = mediawiki.read(file);
    expect(problems).toEqual([]);
    expect(entries.map(valuesOf)).toEqual([{ title: "Vessmark", topics: ["Towns"] }, { title: "Long Mole" }]);
    expect(entries.map(({ body, shape }) => [body, shape])).toEqual([
      ["A [[town]]. – *old*", "page"],
      ["## Part\n\n```\na mole\n```", "page"],
    ]);
  });

  it("leaves talk, users, files, templates and what is no wikitext aside", () => {
    const others = ["Talk:Vessmark", "User:Ana", "Kuvasto:a.jpg", "Template:Box"].map((title, at) =>
      page(title, "x", `<ns>${at + 1}</ns>`),
    );
    const style = page("Style", "a { }").replace("<model>wikitext", "<model>css");
    const { entries } = mediawiki.read(exported([...others, style, page("Vessmark", "x")]));
    expect(entries.map(valuesOf)).toEqual([{ title: "Vessmark" }]);
  });

  it("tells pages by their titles where it gives no numbers", () => {
    const { entries } = mediawiki.read(
      exported([page("Talk:Vessmark", "x", ""), page("Help: I sank", "y", ""), page("Vessmark", "z", "")]),
    );
    expect(entries.map(({ body }) => body)).toEqual(["y", "z"]);
  });

  it("gives a page the names of those that only lead there, also over others", () => {
    const { entries, problems } = mediawiki.read(
      exported([
        page("Old Mole", "#REDIRECT [[Long Mole]]", '<ns>0</ns><redirect title="Long Mole" />'),
        page("The Mole", "#redirect [[old_Mole#Part]]"),
        page("Long Mole", "A mole."),
        page("Circle", "#REDIRECT [[Round]]"),
        page("Round", "#REDIRECT [[Circle]]"),
        page("Gone", "#REDIRECT [[Nowhere]]"),
      ]),
    );
    expect(problems).toEqual([]);
    expect(entries.map(valuesOf)).toEqual([{ title: "Long Mole", aliases: ["Old Mole", "The Mole"] }]);
  });

  it("is read by each page's last revision", () => {
    const revisions = ["2020", "2024", "2022"].map(
      (year) => `<revision><timestamp>${year}-01-01T00:00:00Z</timestamp><text>of ${year}</text></revision>`,
    );
    const { entries } = mediawiki.read(exported([`<page><title>A</title><ns>0</ns>${revisions.join("")}</page>`]));
    expect(entries.map(({ body }) => body)).toEqual(["of 2024"]);
  });

  it("says which page is broken, and reads the others", () => {
    const { entries, problems } = mediawiki.read(
      exported([page("A", "a"), "<page><title>B</title><text x='>\n</page>", page("C", "c"), "<page><title>D"]),
    );
    expect(entries.map(({ body }) => body)).toEqual(["a", "c"]);
    expect(problems).toMatchObject([
      { file: "wiki.xml", rule: "xml-syntax", line: 16 },
      { file: "wiki.xml", rule: "xml-syntax", line: 21 },
    ]);
  });

  it("says so where it holds no page of its own", () => {
    expect(mediawiki.read(exported([page("Talk:A", "x", "<ns>1</ns>")]))).toMatchObject({
      entries: [],
      problems: [{ rule: "export-empty", file: "wiki.xml" }],
    });
  });

  it("tells where each page begins", () => {
    const { entries } = mediawiki.read(exported([page("A", "a"), page("B", "b")]));
    expect(entries.map(({ bodyLine, fields }) => [bodyLine, fields.line])).toEqual([
      [12, 13],
      [15, 16],
    ]);
  });

  it("of a wiki of news gives its pieces their house and address", () => {
    const site = SITE.replace("Orrin Wiki", "Wikinews").replace("wiki.example", "en.wikinews.org");
    const { entries } = mediawiki.read(
      exported([page("Mole opens?", "{{date|May 2, 2024}}\nText.\n{{publish}}")], site),
    );
    expect(entries[0]?.shape).toBeUndefined();
    expect(entries.map(valuesOf)).toEqual([
      {
        title: "Mole opens?",
        type: "news",
        date: "May 2, 2024",
        url: "https://en.wikinews.org/wiki/Mole_opens%3F",
        provider: { name: "Wikinews", url: "https://en.wikinews.org/wiki/Main_Page" },
        language: "en",
      },
    ]);
  });

  it("of a wiki of news is read whatever its titles hold", () => {
    const site = SITE.replace("wiki.example", "en.wikinews.org");
    const { entries } = mediawiki.read(exported([page("Mole &#xD800; opens", "Text.")], site));
    expect(entries).toHaveLength(1);
  });

  it("of many pages is read in bounded time", () => {
    const text = `'''A''' is a [[b]].\n\n== C ==\n${"Some words of a page, with a [[link]] and ''emphasis''. ".repeat(100)}`;
    const many = exported(Array.from({ length: 1000 }, (_, at) => page(`Page ${at}`, text)));
    const started = performance.now();
    expect(mediawiki.read(many).entries).toHaveLength(1000);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
