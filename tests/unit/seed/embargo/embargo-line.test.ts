import { describe, expect, it } from "vitest";
import { readEmbargo, splitEmbargo } from "../../../../seed/embargo/embargo-line.js";
import { readDocuments } from "../../../../seed/reading/read-documents.js";
import { HEADLINES, HOLDING } from "./embargo-lines.cases.js";

const PROSE =
  "PORT AUREL, May 2, 2024 (AP) - The old harbour bridge will be closed for two years of repair, officials said on Thursday.";
const NOW = new Date("2026-11-30");

function outcomeOf(text: string, future = false) {
  const reading = readDocuments("a.txt", new TextEncoder().encode(text), { now: NOW, future });
  return reading.kind === "documents" ? reading.parts[0]?.outcome : reading;
}

describe("a line of an embargo above a headline", () => {
  it.each(HOLDING)("holds the story back and is no part of it: %s", (line, until) => {
    const text = `${line}\n\nBridge to close\n\n${PROSE}\n`;
    const reason =
      until === undefined ? expect.stringContaining("end is not understood") : `under embargo until ${until} UTC`;
    expect(outcomeOf(text)).toMatchObject({ kind: "left-out", reason });
    expect(outcomeOf(text, true)).toMatchObject({ kind: "document", document: { title: "Bridge to close" } });
  });

  it.each(HOLDING.filter(([, until]) => until !== undefined).map(([line]) => line.replaceAll("2031", "2021")))(
    "is taken out once it has passed: %s",
    (line) => {
      expect(outcomeOf(`${line}\n\nBridge to close\n\n${PROSE}\n`)).toMatchObject({
        kind: "document",
        document: { title: "Bridge to close", publishedAt: new Date("2024-05-02") },
      });
    },
  );

  it.each(["Embargo: none", "SPERRFRIST: KEINE", "Embargo: lifted"])("may say that there is none: %s", (line) => {
    expect(outcomeOf(`${line}\n\nBridge to close\n\n${PROSE}\n`)).toMatchObject({
      kind: "document",
      document: { title: "Bridge to close" },
    });
  });
});

describe("a headline about an embargo", () => {
  it.each(HEADLINES)("holds nothing back: %s", (line) => {
    expect(readEmbargo(line)).toBeUndefined();
    expect(outcomeOf(`${line}\n\nFarmers fear for their harvest this year\n\n${PROSE}\n`)).toMatchObject({
      kind: "document",
      document: { title: line },
    });
  });

  it.each([
    ["EMBARGOED UNTIL 3 May 2031: Bridge to close", "Bridge to close"],
    ["EMBARGOED: Bridge to close", "Bridge to close"],
    ["Sperrfrist: 3. Mai 2031, 10 Uhr - Brücke wird geschlossen", "Brücke wird geschlossen"],
  ])("is told from one behind an embargo's end: %s", (line, title) => {
    expect(splitEmbargo(line)?.rest).toBe(title);
    expect(outcomeOf(`${line}\n\n${PROSE}\n`)).toMatchObject({ kind: "left-out" });
    expect(outcomeOf(`${line}\n\n${PROSE}\n`, true)).toMatchObject({ kind: "document", document: { title } });
  });
});

it("reads a hostile line in linear time", () => {
  const start = performance.now();
  for (const line of [
    "embargo ".repeat(20),
    "strictly ".repeat(17),
    "this a ".repeat(22),
    "1 ".repeat(80),
    "embargo: ".repeat(17),
  ])
    readEmbargo(line, { isApart: true });
  expect(performance.now() - start).toBeLessThan(1000);
});
