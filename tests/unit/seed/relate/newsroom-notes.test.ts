import { describe, expect, it } from "vitest";
import { withoutNotes } from "../../../../seed/relate/newsroom-notes.js";

describe("notes of the newsroom", () => {
  it.each([
    [
      "a line of its own",
      "The bridge is open.\n\n(Reporting by Ada Holt; editing by Per Berg)",
      "The bridge is open.\n\n",
    ],
    [
      "several lines",
      "The bridge is open.\n(Reporting by Ada Holt;\nediting by Per Berg)\n",
      "The bridge is open.\n\n",
    ],
    ["the first line", "(Adds quotes, background)\nThe bridge is open.", "\nThe bridge is open."],
    ["the end of a paragraph", "The bridge is open. (Reporting by Ada Holt)", "The bridge is open."],
  ])("are left out where they are %s", (_, text, left) => {
    expect(withoutNotes(text)).toBe(left);
  });

  it.each([
    "The bank (the country's largest) closed on Monday.",
    "It fell to 4.1 percent (from 5 percent)\n\nNobody knows why.",
    "[The report](https://harbourpost.example/report)",
    "She named three (Holt, Berg and (later) Reyes).",
  ])("are not what stands in brackets within a sentence: %s", (text) => {
    expect(withoutNotes(text)).toBe(text);
  });

  it("are looked for in time that grows with the text, whatever brackets it holds", () => {
    const started = performance.now();
    withoutNotes("\n(".repeat(200_000));
    withoutNotes(`\n(${" a".repeat(200_000)}`);
    withoutNotes(" \t".repeat(100_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
