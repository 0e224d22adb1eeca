import { describe, expect, it } from "vitest";
import { parseWire } from "../../parse-text.js";

const PROSE = "The government said on Tuesday that it would spend $5 billion on chips, according to officials.";
const story = (opening: string, closing = "") => `A headline for the day\n\n${opening}${PROSE}\n${closing}`;

describe("a dateline", () => {
  it.each([
    ["PARIS (AFP) - ", "PARIS", "AFP", undefined],
    ["WASHINGTON, Nov 3 (Reuters) - ", "WASHINGTON", "Reuters", undefined],
    ["NEW YORK (AP) — ", "NEW YORK", "Associated Press", undefined],
    ["SEOUL, South Korea — ", "SEOUL, South Korea", undefined, undefined],
    ["SEOUL, South Korea (AP) — ", "SEOUL, South Korea", "Associated Press", undefined],
    ["LONDON/PARIS, Jan. 5, 2024 (Reuters) -", "LONDON/PARIS", "Reuters", "2024-01-05"],
    ["BEIJING, Jan. 5 (Xinhua) -- ", "BEIJING", "Xinhua", undefined],
    ["MOSCOW, November 5. /TASS/. ", "MOSCOW", "TASS", undefined],
    ["PARIS, 5 November 2024 /PRNewswire/ -- ", "PARIS", "PR Newswire", "2024-11-05"],
    ["LONDON--(BUSINESS WIRE)--", "LONDON", "Business Wire", undefined],
    ["NEW YORK, Nov. 05, 2024 (GLOBE NEWSWIRE) -- ", "NEW YORK", "GlobeNewswire", "2024-11-05"],
    ["New Delhi [India], November 5 (ANI): ", "New Delhi, India", "ANI", undefined],
    ["New Delhi, Nov 5 (PTI) ", "New Delhi", "PTI", undefined],
    ["NEW DELHI: ", "NEW DELHI", undefined, undefined],
    ["Berlin (dpa) - ", "Berlin", "dpa", undefined],
    ["BERLIN, 5. November (dpa) - ", "BERLIN", "dpa", undefined],
    ["TOKYO (Kyodo) -- ", "TOKYO", "Kyodo News", undefined],
    ["MEXICO CITY, Nov 3 (EFE).- ", "MEXICO CITY", "EFE", undefined],
    ["ST. LOUIS (AP) — ", "ST. LOUIS", "Associated Press", undefined],
    ["WASHINGTON, D.C. (UPI) -- ", "WASHINGTON, D.C.", "UPI", undefined],
    ["SINGAPORE (The Straits Times) - ", "SINGAPORE", "The Straits Times", undefined],
    ["(Bloomberg) -- ", undefined, "Bloomberg", undefined],
    ["(Reuters) - ", undefined, "Reuters", undefined],
    ["Surat (Gujarat) [India], November 5 (ANI): ", "Surat, Gujarat, India", "ANI", undefined],
    ["MADRID, 11 nov (EFE).- ", "MADRID", "EFE", undefined],
    ["МОСКВА, 12 сентября. /ТАСС/. ", "МОСКВА", "TASS", undefined],
    ["GRAND HARBOUR, Mich., April 28, 2025 /PRNewswire/ -- ", "GRAND HARBOUR, Mich.", "PR Newswire", "2025-04-28"],
    ["新华社北京1月9日电 ", "北京", "Xinhua", undefined],
    ["【東京時事】", "東京", "Jiji Press", undefined],
  ])("gives place, agency and a full date: %s", (dateline, location, provider, date) => {
    const wire = parseWire(story(dateline));
    expect([wire.location, wire.provider?.name, wire.publishedAt?.toISOString().slice(0, 10)]).toEqual([
      location,
      provider,
      date,
    ]);
    expect(wire.body).toBe(PROSE);
  });

  it.each([
    "NATO - which has 32 members - met. ",
    "AI — the technology — is everywhere. ",
    "Alibaba Group (BABA) - the e-commerce giant - rose. ",
    "UPDATE: Something else. ",
    "The report (PDF) - long as it is - was read. ",
    "He said (Reuters) that it was so. ",
  ])("is not seen in prose: %s", (opening) => {
    const wire = parseWire(story(opening, `\n${PROSE}`));
    expect(wire.location).toBeUndefined();
    expect(wire.provider).toBeUndefined();
    expect(wire.body?.startsWith(opening.trim())).toBe(true);
  });
});

describe("a byline", () => {
  it.each([
    ["By Yelin Mo, Josh Ye and Kane Wu", ["Yelin Mo", "Josh Ye", "Kane Wu"]],
    ["By JANE DOE and JOHN O'NEIL, Associated Press", ["Jane Doe", "John O'Neil"]],
    ["By Marie-Claire d'Orsay & Ludwig van Beethoven in Paris", ["Marie-Claire d'Orsay", "Ludwig van Beethoven"]],
    ["by: Ann Lee (ann@example.com), Technology Reporter", ["Ann Lee"]],
    ["By Ann Lee | Reuters", ["Ann Lee"]],
    ["Ann Lee, AFP", ["Ann Lee"]],
    ["By Ann Lee\nAssociated Press", ["Ann Lee"]],
    ["By Staff Writer", []],
    ["By Reuters", []],
    ["By Kim Min-ji\nNov. 5, 2024", ["Kim Min-ji"]],
  ])("gives the authors: %s", (byline, authors) => {
    const wire = parseWire(`A headline for the day\n\n${byline}\n\n${PROSE}`);
    expect(wire.authors).toEqual(authors);
    expect(wire.body).toBe(PROSE);
  });

  it("lacks where a sentence opens with By", () => {
    expect(parseWire(story("", "\nBy the end of 2023, the company had 500 workers in Paris and Rome.")).body).toContain(
      "By the end of 2023",
    );
  });

  it("is made up for by credits, which name reporters before editors", () => {
    expect(
      parseWire(story("PARIS (Reuters) - ", "\n(Reporting by Ann Lee in Paris; Editing by Bob Roe)")).authors,
    ).toEqual(["Ann Lee"]);
  });
});

describe("a date", () => {
  it.each([
    ["Nov 5, 2024", "2024-11-05T00:00:00.000Z"],
    ["Published: November 5, 2024 14:30 GMT", "2024-11-05T14:30:00.000Z"],
    ["Nov 3, 2024 10:15 AM EST / CBS News", "2024-11-03T15:15:00.000Z"],
    ["2024-11-05", "2024-11-05T00:00:00.000Z"],
    ["Updated November 6, 2024\nPublished 5 November 2024", "2024-11-05T00:00:00.000Z"],
    ["Updated November 6, 2024", "2024-11-06T00:00:00.000Z"],
    ["05/11/2024", undefined],
    ["Nov 5", undefined],
  ])("is read above the story where it is whole, and left out of the body: %s", (line, date) => {
    const wire = parseWire(`A headline for the day\n\n${line}\n\n${PROSE}`);
    expect(wire.publishedAt?.toISOString()).toBe(date);
    expect(wire.body).toBe(PROSE);
  });

  it("is not taken from the body or a copyright line", () => {
    expect(
      parseWire(story("", `\nIt began on January 5, 2020, he said.\n\nCopyright 2024 AFP`)).publishedAt,
    ).toBeUndefined();
  });
});

describe("the provider", () => {
  it.each([
    [
      "This article originally appeared in the South China Morning Post (SCMP) , the voice.",
      { name: "South China Morning Post", aliases: ["SCMP"] },
    ],
    [
      "This article was originally published on The Conversation. Read the original article.",
      { name: "The Conversation" },
    ],
    ["This story originally appeared on wired.com.", { name: "wired.com", domain: "wired.com" }],
    [
      "Copyright © 2025 South China Morning Post Publishers Ltd. All rights reserved.",
      { name: "South China Morning Post" },
    ],
    ["Copyright (c) 2025. Example Media Group, Inc. All rights reserved.", { name: "Example Media Group" }],
    [
      "Copyright 2024 The Associated Press. All rights reserved. This material may not be published.",
      { name: "Associated Press", aliases: ["AP"] },
    ],
    ["© 2024 The New York Times Company", { name: "The New York Times" }],
    ["©2024 Bloomberg L.P.", { name: "Bloomberg" }],
    ["Source: Xinhua", { name: "Xinhua" }],
    ["— AFP", { name: "AFP", aliases: ["Agence France-Presse"] }],
    ["(Reuters)", { name: "Reuters" }],
  ])("comes from the closing lines where the dateline names none: %s", (closing, provider) => {
    const wire = parseWire(story("", `\n${PROSE}\n\n${closing}`));
    const { aliases = [], ...claim } = provider as { name: string; aliases?: string[] };
    expect(wire.provider).toMatchObject(claim);
    expect(wire.provider?.aliases ?? []).toEqual(expect.arrayContaining(aliases));
    expect(wire.body).toBe(`${PROSE}\n\n${PROSE}`);
  });

  it("comes from the dateline first, then from the credits, then from the copyright", () => {
    const closing = "\nThis article originally appeared in the Daily Post.\n\nCopyright © 2025 Weekly Times Ltd.";
    expect(parseWire(story("PARIS (AFP) - ", closing)).provider?.name).toBe("AFP");
    expect(parseWire(story("", closing)).provider?.name).toBe("Daily Post");
  });

  it("is not taken from prose that names another paper", () => {
    expect(
      parseWire(story("", "\nThe plan was first reported by Bloomberg on Monday, and by the Daily Post.")).provider,
    ).toBeUndefined();
  });
});
