import { describe, expect, it } from "vitest";
import { parseText, parseWire } from "../../parse-text.js";

const PROSE = "The old harbour bridge opened again on Thursday after two years of repair, officials said.";
const formatOf = (text: string): string | undefined => {
  const result = parseText(text);
  return result.kind === "document" ? result.format : undefined;
};

describe("a story that was saved as Markdown", () => {
  it("is read with the byline and the dateline that are set off, and keeps its emphasis", () => {
    expect(
      parseWire(`# Harbour bridge reopens\n\n*By Ana Silva*\n\n**PORT AUREL (AP)** — ${PROSE}\n\nIt was **closed**.\n`),
    ).toMatchObject({
      title: "Harbour bridge reopens",
      authors: ["Ana Silva"],
      location: "PORT AUREL",
      provider: { name: "Associated Press" },
      body: `${PROSE}\n\nIt was **closed**.`,
    });
  });
});

describe("a note in Markdown", () => {
  it.each([
    ["release notes under their day", `*Released December 14, 2020*\n\n### Shiny new things\n\n- ${PROSE}\n- **More**`],
    ["a day above a heading", `December 14, 2020\n\n# Shiny new things\n\n${PROSE}\n\n${PROSE}`],
    ["a version and its month", `# General licence of the harbour\n\nVersion 2, June 1991\n\n**All** of it. ${PROSE}`],
    ["a title block", `% A test of the harbour\n% Ana Silva\n% July 17, 2006\n\n${PROSE} It **was** so.`],
    ["a source below it", `Notes on the bridge\n\n${PROSE} It was **good**.\n\nQuelle: Hafenarchiv`],
    ["bold words with a colon", `Notes on the bridge\n\n**By the way:** ${PROSE}\n\n**Text:** The bridge.`],
  ])("is no story: %s", (_name, text) => {
    expect(formatOf(text)).toBe("markdown");
  });
});
