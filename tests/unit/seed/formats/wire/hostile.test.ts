import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readStory } from "../../../../../seed/formats/wire/wire-story.js";

const MEGABYTE = 1_000_000;
const fill = (text: string) => text.repeat(Math.ceil(MEGABYTE / text.length));
const PROSE = "The old harbour bridge opened again on Thursday after two years of repair, officials said.";

describe("a hostile story", () => {
  const bodies: [string, string][] = [
    ["open brackets", fill("(")],
    ["agencies in brackets", fill("(AFP) ")],
    ["slashes", fill("/ a ")],
    ["dashes", fill("PARIS - ")],
    ["rules of a table", `Lisbon | Bridge\n${"-".repeat(200)} | ${"-".repeat(200)} |\n`],
    ["full stops with hyphens", fill("Lima.- ")],
    ["Chinese telegrams", fill("新华社北京5月2日电（记者王小明）")],
    ["Japanese brackets", fill("【東京＝山田太郎】")],
    ["Korean brackets", fill("(서울=연합뉴스) 홍길동 기자 = ")],
    ["Han alone", fill("記者王小明")],
    ["bylines in one line", fill("By Ann Lee, Bob Roe and ")],
    ["bylines by line", fill("By Ann Lee\n")],
    ["labels in one line", fill("来源：作者：")],
    ["labels by line", fill("Source: \nAuthor: \n")],
    ["dates in one line", fill("2024-05-02 08:30 ")],
    ["dates by line", fill("2 May 2024\n")],
    ["advertising", fill("Anzeige\n\n")],
    ["buttons", fill("Share Save Print ")],
    ["keywords by paragraph", `${PROSE}\n\n${fill("Tags\n\n")}`],
    ["lists of stories", `${PROSE}\n\n${fill("Related Articles\n\nOne more story\n\n")}`],
    ["copyright lines", `${PROSE}\n\n${fill("© 2024 AFP\n\n")}`],
    ["closing marks", `${PROSE}\n\n${fill("abc/def\n\n")}`],
    ["marks right below each other", `${PROSE}\n${fill("abc/def\n")}`],
    ["credits", `${PROSE}\n\n${fill("(Reporting by Ann Lee; ")}`],
    ["salutations", fill("Dear Ann,\n\n")],
    ["short lines before a blank one", `${fill("word\n")}\n${PROSE}`],
    ["figures", fill("1")],
    ["spaces", `a${fill(" ")}b`],
    ["captions", fill("Foto: Ann Lee/AFP. ")],
    ["initials", fill("ABC / ")],
    ["addresses", fill("a@b.example ")],
    ["quotes", fill('"')],
    ["one word", fill("a")],
    ["capitals", fill("PARIS, ")],
    ["Arabic", fill("في الرياض / ")],
  ];
  it.each(bodies)("is read or refused in time: %s", (_name, body) => {
    const started = performance.now();
    readStory(`A headline for the day\n\n${body}`);
    readStory(body);
    // Far above what a linear reader needs on a slow machine, far below what a quadratic one takes.
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("never throws, and gives of a body only what was written", () => {
    const scrap = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 8 }),
      fc.constantFrom(
        ...["\n", "\n\n", " ", "By Ann Lee", "PARIS (AFP) - ", "2 May 2024", "新华社北京5月2日电", "【東京共同】"],
      ),
      fc.constantFrom(
        ...["(서울=연합뉴스) ", "Quelle: dpa", "© AFP", "Anzeige", "（完）", "(ANSA)", "abc/def", "来源：", "/ТАСС/. "],
      ),
      fc.constant(`${PROSE} `),
    );
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 25 }), (scraps) => {
        const text = `A headline for the day\n\n${scraps.join("")}`;
        const story = readStory(text);
        const bare = (part: string): string => part.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
        for (const paragraph of story?.paragraphs ?? []) expect(bare(text)).toContain(bare(paragraph));
      }),
      { numRuns: 1000 },
    );
  });
});
