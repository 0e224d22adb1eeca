import { describe, expect, it } from "vitest";
import { parseText, parseWire, problemsOf, warningsOf } from "./parse-text.js";

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
    ["Nov 3, 2024 10:15 AM EST / CBS News", "2024-11-03T00:00:00.000Z"],
    ["2024-11-05", "2024-11-05T00:00:00.000Z"],
    ["Updated November 6, 2024\nPublished 5 November 2024", "2024-11-05T00:00:00.000Z"],
    ["Updated November 6, 2024", undefined],
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
    expect(wire.provider).toEqual(provider);
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

describe("a story's body", () => {
  it.each([
    "People walk in Beijing. Photo: Shutterstock alt=People walk in Beijing. Photo: Shutterstock>",
    "FILE PHOTO: People walk past. REUTERS/Ann Lee/File Photo",
    "A man walks by. (AP Photo/John Roe)",
    "The minister on Monday, Nov. 5. (Ann Lee/The Paper via AP)",
    "[1/3]A sign is seen. REUTERS/Ann Lee Purchase Licensing Rights, opens new tab",
    "A robot at a fair. | Ann Lee via Getty Images",
    "File photo",
    "Photo by Ann Lee/AFP via Getty Images",
    "Do you have questions about the biggest topics and trends? Get the answers with our platform.",
    "Sign up for our newsletter to get the news first.",
    "Subscribe to our channel.",
    "Read more: something else happened",
    "ALSO READ | Another story",
    "Click here for the full list.",
    "Follow us on Twitter and Facebook.",
    "For more Daily stories, please explore the app.",
    "Our Standards: The Thomson Reuters Trust Principles.",
    "Advertisement",
    "Story continues below advertisement",
    "(With inputs from agencies)",
    "AP Writer Max Roe in London contributed to this report.",
    "Copyright © 2025 Daily Post. All rights reserved.",
    "A headline for the day",
    "___",
  ])("has no captions, self-promotion, credits or repeated headline: %s", (noise) => {
    const wire = parseWire(story("PARIS (AFP) - ", `\n${noise}\n\nA last sentence of the story.`));
    expect(wire.body).toBe(`${PROSE}\n\nA last sentence of the story.`);
  });

  it.each(["OK", "END", "ENDS", "###", "-30-", "--", "***", "(END)", "abc/def/ghi", "ENDS\n\nOK"])(
    "has no stray words at its end: %s",
    (end) => {
      expect(parseWire(story("PARIS (AFP) - ", `\n${end}\n`)).body).toBe(PROSE);
    },
  );

  it("has no alt text or stand-first between headline and first sentence", () => {
    expect(
      parseWire(`A headline for the day\n\nbusiness people have a meeting about statistics\n\nPARIS (AFP) - ${PROSE}`)
        .body,
    ).toBe(PROSE);
  });

  it.each([
    "Getty Images was sued by a rival over pictures used to train models.",
    "Read on, he told the pupils, and they did.",
    "“OK,” he said, and that was the end.",
    "The photo: a child on a beach, seen by millions of people who wrote to the paper.",
    "Sources close to the matter said that the copyright case was over.",
    "More than 500 people came.",
    "Related companies rose as well.",
    "Follow-up talks are planned for May.",
    "He wrote: 'a', 'b' - and 5 -10 - or \"so\" he said ; it's 1,000 , or 3.5 % now.",
  ])("keeps prose that only resembles noise: %s", (prose) => {
    const body = parseWire(story("PARIS (AFP) - ", `\n${prose}\n\nA last sentence of the story.`)).body;
    expect(body?.split("\n\n")[1]?.replace(/ (?=[,;])/g, "")).toBe(prose.replace(/ (?=[,;])/g, ""));
  });

  it.each([
    ["unicorn 01.AI , a company", "unicorn 01.AI, a company"],
    ["Alibaba Group Holding 's unit", "Alibaba Group Holding's unit"],
    ["the Hangzhou -based and Beijing -headquartered firms", "the Hangzhou-based and Beijing-headquartered firms"],
    ["the Post ( SCMP ) said", "the Post (SCMP) said"],
    ["models - the technology - and 'quoted' words", "models - the technology - and 'quoted' words"],
    ["no-break and   wide spaces", "no-break and wide spaces"],
  ])("has its spaces put right: %j", (scraped, tidy) => {
    expect(parseWire(story("PARIS (AFP) - ", `\nIt is ${scraped} here.`)).body).toBe(`${PROSE}\n\nIt is ${tidy} here.`);
  });

  it("has wrapped lines joined, also in the headline and across hyphens", () => {
    const wrapped =
      "Hard wrapped story about the\nstate of large-scale things\n\nGENEVA (Reuters) - The government said on Tuesday that it would\nspend five billion on chips, according to officials in large-\nscale industry who know.\n\nAnother paragraph that goes on for a while and\nends here.";
    expect(parseWire(wrapped)).toMatchObject({
      title: "Hard wrapped story about the state of large-scale things",
      body: "The government said on Tuesday that it would spend five billion on chips, according to officials in large-scale industry who know.\n\nAnother paragraph that goes on for a while and ends here.",
    });
  });

  it("is found in a text without blank lines", () => {
    const wire = parseWire(
      `Mayor resigns\nBy Ann Lee\nAssociated Press\nST. LOUIS (AP) — ${PROSE}\nA second paragraph, which is a sentence.\n`,
    );
    expect(wire).toMatchObject({
      title: "Mayor resigns",
      authors: ["Ann Lee"],
      location: "ST. LOUIS",
      body: `${PROSE}\n\nA second paragraph, which is a sentence.`,
    });
  });
});

describe("what counts as a wire story", () => {
  it("is a headline with prose and one mark of the trade", () => {
    for (const mark of ["By Ann Lee\n\n", "PARIS (AFP) - ", "Nov 5, 2024\n\n"])
      expect(warningsOf(story(mark))).toEqual([]);
    expect(warningsOf(story("", "\nCopyright 2024 AFP"))).toEqual([]);
  });

  it("is also a headline with two paragraphs of prose, but the reader is told", () => {
    expect(warningsOf(story("", `\n${PROSE}`))).toMatchObject([{ rule: "wire-unmarked", line: 1 }]);
    expect(
      parseText(
        "人工智能公司完成融资\n\n人工智能公司完成了新一轮融资，估值超过十亿美元，公司将继续投资。\n\n第二段文字也有足够的长度来说明这是一篇新闻稿。",
      ),
    ).toMatchObject({ document: { format: "wire" } });
  });

  it.each([
    "Meeting notes\n\nWe met.\n\nThen we left.",
    `Dear John,\n\n${PROSE}\n\n${PROSE}`,
    `${PROSE}\n\n${PROSE}`,
    story(""),
  ])("is nothing less: %j", (text) => {
    expect(problemsOf(text)).toMatchObject([{ rule: "format-unknown" }]);
  });
});
