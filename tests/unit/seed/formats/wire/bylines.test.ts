import { describe, expect, it } from "vitest";
import { parseWire } from "../../parse-text.js";
import { STORIES } from "./stories.js";

const EN = STORIES.en.paragraphs[0];
const JA = STORIES.ja.paragraphs[0];

describe("a byline with its house", () => {
  it.each([
    ["By ANA SILVA FOR MAILONLINE", "Mailonline"],
    ["By ANA SILVA FOR THE DAILY POST", "The Daily Post"],
    ["By Ana Silva for The Daily Post", "The Daily Post"],
    ["By Ana Silva for the Daily Post", "The Daily Post"],
    ["BY ANA SILVA FOR BBC NEWS", "BBC News"],
    ["By Ana Silva for Reuters", "Reuters"],
    ["By ANA SILVA IN PARIS", undefined],
    ["By ANA SILVA IN PORT AUREL FOR MAILONLINE", "Mailonline"],
    ["By ANA SILVA, HEALTH CORRESPONDENT FOR THE DAILY POST", "The Daily Post"],
    ["By ANA SILVA, HEALTH EDITOR", undefined],
  ])("names the reporter without it: %s", (line, house) => {
    const read = parseWire(`Bridge reopens\n\n${line}\n\n${EN}\n`);
    expect([read.authors, read.provider?.name]).toEqual([["Ana Silva"], house]);
  });
});

it("names each of several reporters where the house stands behind the last", () => {
  const read = parseWire(`Bridge reopens\n\nBy ANA SILVA and BEN OKORO FOR THE DAILY POST\n\n${EN}\n`);
  expect([read.authors, read.provider?.name]).toEqual([["Ana Silva", "Ben Okoro"], "The Daily Post"]);
});

describe("a Japanese byline", () => {
  it.each([
    "山田太郎",
    "山田 太郎",
    "記者・山田太郎",
    "文・山田太郎",
    "山田太郎記者",
    "2024年5月2日 18時30分　山田太郎",
  ])("names the reporter: %s", (line) => {
    const read = parseWire(`${STORIES.ja.title}\n\n${line}\n\n${JA}\n`);
    expect(read.authors.map((name) => name.replace(" ", ""))).toEqual(["山田太郎"]);
    expect(read.body).toBe(JA);
  });

  it.each(["経済産業", "東京都港区", "国際", "山田町"])(
    "is none where the words name a section or a place: %s",
    (line) => {
      expect(parseWire(`${STORIES.ja.title}\n\n2024年5月2日\n\n${line}\n\n${JA}\n`).authors).toEqual([]);
    },
  );
});

describe("a byline in other forms", () => {
  it.each([
    ["zh", "文 | 王五", "王五", undefined],
    ["zh", "文｜王五", "王五", undefined],
    ["zh", "文/王五", "王五", undefined],
    ["ar", "كتب: أحمد علي\n2 مايو 2024", "أحمد علي", "2024-05-02"],
    ["ar", "كتب: أحمد علي\nالخميس 2 مايو 2024", "أحمد علي", "2024-05-02"],
  ] as const)("is enough for a story, in %s: %s", (language, line, author, day) => {
    const { title, paragraphs } = STORIES[language];
    const read = parseWire(`${title}\n\n${line}\n\n${paragraphs[0]}\n`);
    expect([read.authors, read.publishedAt?.toISOString().slice(0, 10)]).toEqual([[author], day]);
  });

  it.each([
    ["Anna Nowak (PAP)", "Anna Nowak", "PAP"],
    ["Anna Svensson/TT", "Anna Svensson", "TT"],
    ["Kari Nordmann, NTB", "Kari Nordmann", "NTB"],
  ])("may close a story with its agency: %s", (line, author, house) => {
    const read = parseWire(`Bridge reopens\n\n${EN}\n\n${line}\n`);
    expect([read.authors, read.provider?.name, read.body]).toEqual([[author], house, EN]);
  });

  it("gives the day of an update where no other is told", () => {
    const read = (lines: string) => parseWire(`Bridge reopens\n\n${lines}\n\n${EN}\n`).publishedAt?.toISOString();
    expect(read("By Ana Silva, CNN\nUpdated 6:30 PM EDT, Thu May 2, 2024")).toBe("2024-05-02T22:30:00.000Z");
    expect(read("By Ana Silva\nLast updated: Thursday, May 2, 2024 | 6:30 PM")).toBe("2024-05-02T18:30:00.000Z");
    expect(read("Updated May 3, 2024\nPublished May 2, 2024")).toBe("2024-05-02T00:00:00.000Z");
  });
});

describe("a press release", () => {
  it.each([
    "FOR IMMEDIATE RELEASE",
    "FOR IMMEDIATE RELEASE\nMay 2, 2024",
    "PRESS RELEASE – FOR IMMEDIATE RELEASE",
    "Pressemitteilung",
    "COMMUNIQUÉ DE PRESSE",
    "Comunicato stampa",
    "Пресс-релиз",
    "プレスリリース",
  ])("has its headline below the line that says so: %s", (line) => {
    expect(parseWire(`${line}\n\nHarbour bridge reopens\n\n${EN}\n\n###\n`)).toMatchObject({
      title: "Harbour bridge reopens",
      body: EN,
    });
  });

  it.each([
    "Contact: Jane Doe, jane@harbour.example, 555-1234",
    "Contact:\nJane Doe\n555-1234\njane@harbour.example",
    "Media contact:\n\nJane Doe\n555-1234",
  ])("keeps whom to ask, above its headline or below its text: %j", (contact) => {
    const lines = contact.split(/\n+/);
    const above = parseWire(`FOR IMMEDIATE RELEASE\n\n${contact}\n\nHarbour bridge reopens\n\n${EN}\n`);
    expect(above.title).toBe("Harbour bridge reopens");
    const below = parseWire(`FOR IMMEDIATE RELEASE\n\nHarbour bridge reopens\n\n${EN}\n\n${contact}\n\n###\n`);
    for (const line of lines) expect([above.body?.includes(line), below.body?.includes(line)]).toEqual([true, true]);
  });
});
