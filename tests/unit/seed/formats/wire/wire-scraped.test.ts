import { describe, expect, it } from "vitest";
import { parseWire } from "../../parse-text.js";

const PROSE = "The government said on Tuesday that it would spend $5 billion on chips, according to officials.";
const story = (opening: string, closing = "") => `A headline for the day\n\n${opening}${PROSE}\n${closing}`;

describe("a story from an archive or a scraped page", () => {
  it("is read where its lines are indented, and deeper ones open paragraphs", () => {
    const text =
      "PORT OPENS GRAIN REGISTRATIONS\n  The port opened grain export registrations for April and May\n  with the growers' federation setting no limit, its president\n  said.\n      He told reporters the decision responded to new factors in\n  the talks of last week.\n";
    expect(parseWire(text)).toMatchObject({
      title: "PORT OPENS GRAIN REGISTRATIONS",
      body:
        "The port opened grain export registrations for April and May with the growers' federation setting no limit, its president said.\n\n" +
        "He told reporters the decision responded to new factors in the talks of last week.",
    });
    expect(parseWire(text.replace("\n  The", "\n\n  The")).body).toContain("said.\n\nHe told");
  });

  it("may have points with stars above it", () => {
    const text = `UPDATE 2-Harbour lifts outlook again\n* Shares up 3%\n* Raises sales guidance\n* Supply limits stay\n\nBy Ann Vega\n\nPARIS, Nov 3 (Reuters) - ${PROSE}\n`;
    expect(parseWire(text)).toMatchObject({ title: "Harbour lifts outlook again", authors: ["Ann Vega"], body: PROSE });
  });

  it.each([
    ["Ann Vega\nThu, January 16, 2025 at 9:30 AM UTC 4 min read", ["Ann Vega"]],
    ["Ann Vega and Kim Lee\nTue 12 Dec 2023 18.22 GMT", ["Ann Vega", "Kim Lee"]],
    ["North Shore Times\n12 December 2023", []],
    ["Limpet Robotics Inc\n12 December 2023", []],
  ])("names its authors on the line above the date: %j", (header, authors) => {
    expect(parseWire(`A headline for the day\n\n${header}\n\n${PROSE}\n`).authors).toEqual(authors);
  });

  it("does not take a line of facts for the rest of its headline", () => {
    const title = "Minister calls for a preference in spending on harbours";
    expect(
      parseWire(`${title}\nParis, France | AFP | Thursday | 412 words\n\n${PROSE}\n\n© Agence France-Presse\n`),
    ).toMatchObject({
      title,
      provider: { name: "AFP" },
    });
  });

  it.each([
    "Contacts\n\nMedia:\n\nAnn Vega\n\npress@example.com",
    "Topics\n\nHarbours, Ships\n\nAnn Vega\n\nEditor\n\nAnn Vega writes about ships for the paper, and lives by the sea.",
    "Copyright 2025 The Associated Press. All rights reserved.\n\nANN VEGA\n\nVega covers the coast for the paper.",
    "Our Standards: The Thomson Reuters Trust Principles.\n\nAnn Vega\n\nThomson Reuters\n\nReports on ships.",
    "Most Read from Bloomberg\n\nShips Sail Again\n\nGold Climbs as Traders Weigh Rates",
    "--With assistance from Ann Vega and Kim Lee.",
    "(Updates with reaction in fourth paragraph.)",
    "The Harbour Daily Briefing gives you all the news. Sign up here.",
    "--IANS\n\nab/svn/",
    "brk@example.com\n\n(END)",
    "（责任编辑：李楠）",
  ])("ends where its prose does: %j", (tail) => {
    expect(parseWire(story("PARIS (AFP) - ", `\n${tail}\n`)).body).toBe(PROSE);
  });

  it("goes on behind a list of other stories in its middle", () => {
    expect(
      parseWire(story("PARIS (AFP) - ", `\nMost Read from Bloomberg\n\nShips Sail Again\n\n${PROSE}\n`)).body,
    ).toBe(`${PROSE}\n\n${PROSE}`);
  });

  it.each([
    ["(ANI)", "ANI"],
    ["EFE", "EFE"],
    ["Enditem", undefined],
  ])("has no agency's mark behind its last sentence: %s", (mark, name) => {
    const { body, provider } = parseWire(`A headline for the day\n\n${PROSE}\n\n${PROSE} ${mark}\n`);
    expect([body, provider?.name]).toEqual([`${PROSE}\n\n${PROSE}`, name]);
  });

  it("keeps an abbreviation in capitals that ends its last sentence", () => {
    expect(
      parseWire(story("PARIS (AFP) - ", "\nThe minister spoke of it to members of the UN. NATO\n")).body,
    ).toContain("NATO");
  });
});
