import { describe, expect, it } from "vitest";
import { parseText, parseWire, warningsOf } from "../../parse-text.js";

const PROSE = "The government said on Tuesday that it would spend $5 billion on chips, according to officials.";
const story = (opening: string, closing = "") => `A headline for the day\n\n${opening}${PROSE}\n${closing}`;

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
    ).toMatchObject({ format: "wire" });
  });

  it.each([
    "Meeting notes\n\nWe met.\n\nThen we left.",
    `Dear John,\n\n${PROSE}\n\n${PROSE}`,
    `${PROSE}\n\n${PROSE}`,
    story(""),
  ])("is nothing less: %j", (text) => {
    expect(parseText(text)).toMatchObject({ kind: "passed-over", found: expect.stringContaining("no story") });
  });
});
