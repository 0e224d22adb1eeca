import { describe, expect, it } from "vitest";
import type { Entry } from "../../../../../seed/formats/format.js";
import { FORMATS } from "../../../../../seed/formats/formats.js";
import { mediawiki } from "../../../../../seed/formats/mediawiki/mediawiki.js";
import { readDocuments } from "../../../../../seed/reading/read-documents.js";
import { valuesOf } from "./values-of.js";

function readOne(text: string, path = "Vessmark.wiki"): Entry {
  const { entries } = mediawiki.read({ path, text });
  expect(entries).toHaveLength(1);
  return entries[0] as Entry;
}

describe("a file of wikitext", () => {
  it("is a page with its subjects", () => {
    const entry = readOne(
      "'''Vessmark''' is a [[town]].\n\n[[Category:Towns|V]]\n[[category:Orrin_Sound]]\n[[Category:Towns]]",
    );
    expect(entry).toMatchObject({ body: "**Vessmark** is a [[town]].", shape: "page", syntax: "markdown" });
    expect(valuesOf(entry)).toEqual({ topics: ["Towns", "Orrin Sound"] });
  });

  it("is named by its file, where blanks and slashes are written as files can", () => {
    expect(valuesOf(readOne("text", "wiki/Main_Page.mediawiki"))).toEqual({ title: "Main Page" });
    expect(valuesOf(readOne("text", "TCP%2FIP.wiki"))).toEqual({ title: "TCP/IP" });
    expect(valuesOf(readOne("text", "100%.wiki"))).toEqual({});
  });

  it("that only leads to another page is a page with a link there", () => {
    expect(readOne("#REDIRECT [[Long Mole]]\n[[Category:Old names]]").body).toBe("[[Long Mole]]");
    expect(readOne("#ПЕРЕНАПРАВЛЕНИЕ [[Мост]]").body).toBe("[[Мост]]");
  });

  it("is asked before Markdown, which knows its links, too", () => {
    const file = { path: "a.txt", text: "'''Vessmark''' is a [[town]].\n\n== History ==\nOld." };
    expect(FORMATS.find((format) => format.matches(file))).toBe(mediawiki);
  });

  it("with a list of templates is no template for pages", () => {
    const reading = readDocuments("a.wiki", Buffer.from("== Ships ==\n# {{Fulmar}}\n# Petrel\n\n[[Category:Ships]]"));
    expect(reading).toMatchObject({
      kind: "documents",
      format: "mediawiki",
      parts: [{ outcome: { kind: "document" } }],
    });
  });

  it("becomes a page whose links, sections, summary and names are told", () => {
    const text =
      "{{Infobox town\n| name = Vessmark\n| native_name = {{lang|no|Vesmark}}\n}}\n'''Vessmark''' is a [[town]] at [[Orrin Sound|the sound]].\n\n== History ==\nSee [[Long Mole]].";
    const reading = readDocuments("Vessmark.wiki", Buffer.from(text));
    expect(reading).toMatchObject({
      parts: [
        {
          shape: "page",
          outcome: {
            document: {
              title: "Vessmark",
              aliases: ["Vesmark"],
              summary: "Vessmark is a town at the sound.",
              sections: [{ heading: "History", level: 2 }],
              links: [{ target: "town" }, { target: "Orrin Sound" }, { target: "Long Mole", sections: ["History"] }],
            },
          },
        },
      ],
    });
  });
});

describe("names from a box of facts", () => {
  it.each([
    [
      "other names in a list",
      "| other_names = Vesmark, {{lang|de|Wessmark}} (old)<br>''The Mole''",
      ["Vesmark", "Wessmark", "The Mole"],
    ],
    ["a name with a comma", "| official_name = Vessmark, Town of", ["Vessmark, Town of"]],
    ["a list of stars", "| aliases =\n* [[Vesmark]]\n* Wessmark", ["Vesmark", "Wessmark"]],
    ["Russian fields", "| оригинал имени = Vesmark", ["Vesmark"]],
    ["Chinese fields", "| 别名 = 维斯马克、老港", ["维斯马克", "老港"]],
    [
      "fields that hold no names",
      "| image = Vessmark.jpg\n| nickname = {{x}}\n| website = http://a.example",
      undefined,
    ],
  ])("are other names of the page: %s", (_about, fields, aliases) => {
    const entry = readOne(`{{Infobox settlement\n${fields}\n}}\nVessmark is a town.`);
    expect(valuesOf(entry)["aliases"]).toEqual(aliases);
  });
});

describe("a piece of Wikinews", () => {
  const STORY = "The [[w:Long Mole|mole]] is open.\n\n";

  it("has its day, and is told by evidence", () => {
    const entry = readOne(
      `{{date|May 2, 2024}}\n{{Norway}}\n${STORY}{{publish}}\n[[Category:May 2, 2024]]\n[[Category:Harbours]]`,
    );
    expect(entry.shape).toBeUndefined();
    expect(entry.body).toBe("The [[Long Mole|mole]] is open.");
    expect(valuesOf(entry)).toEqual({ type: "news", date: "May 2, 2024", topics: ["Harbours"] });
  });

  it("has the people and the place of its byline", () => {
    const entry = readOne(`{{byline|date=May 2, 2024|author=Ana Silva|location=[[Vessmark]]}}\n${STORY}`);
    expect(valuesOf(entry)).toEqual({ type: "news", date: "May 2, 2024", author: "Ana Silva", location: "Vessmark" });
  });

  it.each(["develop", "review", "En développement", "редактируется"])("is a draft where it says so: %s", (mark) => {
    expect(valuesOf(readOne(`{{${mark}}}\n{{date|May 2, 2024}}\n${STORY}`))).toMatchObject({ draft: true });
  });

  it.each([
    ["fecha", "2 de mayo de 2024"],
    ["дата", "2 мая 2024"],
    ["日期", "2024年5月2日"],
  ])("has its day in other languages: %s", (name, day) => {
    expect(valuesOf(readOne(`{{${name}|${day}}}\nText.`))).toMatchObject({ date: day });
  });

  it("is none where a day only stands in the text", () => {
    const entry = readOne("'''Vessmark''' was founded on {{date|2 May 1900}} at the [[sound]].");
    expect(entry).toMatchObject({ shape: "page", body: "**Vessmark** was founded on 2 May 1900 at the [[sound]]." });
  });

  it("is an article", () => {
    const reading = readDocuments("Mole opens.wiki", Buffer.from(`{{date|2024-05-02}}\n${STORY}{{publish}}`));
    expect(reading).toMatchObject({
      parts: [
        { outcome: { document: { shape: "article", title: "Mole opens", publishedAt: new Date("2024-05-02") } } },
      ],
    });
  });
});
