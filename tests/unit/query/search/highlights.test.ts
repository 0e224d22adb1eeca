import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highlightedLetters, highlightsOf, type HighlightTexts } from "../../../../src/query/search/highlights.js";
import { HIGHLIGHTED_LETTERS } from "../../../../src/resolvers/request-budget.js";
import { readSearch, type SearchArguments } from "../../../../src/query/search/search-query.js";
import { keysOf } from "../../../../src/query/search/search-unit.js";
import { compoundsOf } from "../../../../src/store/compounds.js";
import { wordsOf } from "../../../../src/store/words.js";
import { textWithWords } from "../../../support/texts.js";

/** Fragments with their hits in brackets. */
function marked(search: SearchArguments, texts: HighlightTexts): string[] {
  return highlightsOf(readSearch(search), texts).map(({ field, fragment, ranges }) =>
    ranges
      .reduceRight(
        (text, { start, end }) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
        fragment,
      )
      .replace(/^/, `${field}: `),
  );
}

const filler = (words: number): string => "lorem ipsum ".repeat(words / 2);

describe("highlights", () => {
  it("show the hits as the text writes them: plural, accents, case and dots", () => {
    expect(marked({ query: "cafe ferry us" }, { TITLE: "The Cafés of U.S. FERRIES" })).toEqual([
      "TITLE: The [Cafés] of [U.S]. [FERRIES]",
    ]);
  });

  it("show words that were written as one only where they are side by side, as one stretch", () => {
    expect(marked({ query: "01.AI 零一万物", mode: "ALL" }, { TITLE: "01 AI: AI by 零一万物, not 零一" })).toEqual([
      "TITLE: [01 AI]: AI by [零一万物], not 零一",
    ]);
    expect(marked({ query: "tidal energy", mode: "PHRASE" }, { TITLE: "Energy: tidal energy" })).toEqual([
      "TITLE: Energy: [tidal energy]",
    ]);
  });

  it("show words with a hyphen and without it by either", () => {
    const texts = { TITLE: "Start-ups, a start-up's startup; Start up: up" };
    expect(marked({ query: "startup" }, texts)).toEqual(["TITLE: [Start-ups], a [start-up]'s [startup]; Start up: up"]);
    expect(marked({ query: "start‑up" }, texts)).toEqual([
      "TITLE: [Start-ups], a [start-up]'s [startup]; [Start up]: up",
    ]);
    expect(marked({ query: "start startup" }, { BODY: "a start-up" })).toEqual(["BODY: a [start-up]"]);
    expect(marked({ query: "today" }, { BODY: "day-to-day, face-to-day" })).toEqual([]);
  });

  it("join hits that overlap", () => {
    expect(marked({ query: "new-york york-times" }, { TITLE: "New York Times" })).toEqual(["TITLE: [New York Times]"]);
  });

  it("count in UTF-16 units", () => {
    expect(highlightsOf(readSearch({ query: "sea" }), { TITLE: "😀 sea" })).toEqual([
      { field: "TITLE", fragment: "😀 sea", ranges: [{ start: 3, end: 6 }] },
    ]);
  });

  it("come from the fields that are searched, title first, and only from those that have a hit", () => {
    const texts = { BODY: "the ferry", EXCERPT: "no boat", TITLE: "Ferry" };
    expect(marked({ query: "ferry" }, texts)).toEqual(["TITLE: [Ferry]", "BODY: the [ferry]"]);
    expect(marked({ query: "ferry", fields: ["BODY"] }, texts)).toEqual(["BODY: the [ferry]"]);
    expect(marked({ query: "whale" }, texts)).toEqual([]);
  });

  it("take of several texts of a field the first with a hit", () => {
    expect(marked({ query: "rovers" }, { TITLE: ["Port Aurel", "The Rovers", "Rovers FC"] })).toEqual([
      "TITLE: The [Rovers]",
    ]);
  });

  it("show the whole title, however long", () => {
    const title = `${filler(100)}ferry ${filler(100)}`;
    expect(highlightsOf(readSearch({ query: "ferry" }), { TITLE: title })[0]?.fragment).toBe(title);
  });

  it("show of a body three places, those with most different units first, then in order", () => {
    const body = ["ferry one", "ferry two", "ferry of Vessmark three", "ferry four"].join(` ${filler(60)}`);
    const shown = marked({ query: "ferry vessmark", mode: "ANY" }, { BODY: body });
    expect(shown.map((one) => /\w+\](?: of \[Vessmark\])? \w+/.exec(one)?.[0])).toEqual([
      "ferry] of [Vessmark] three",
      "ferry] one",
      "ferry] two",
    ]);
  });

  it("show of an excerpt one place", () => {
    const excerpt = ["ferry one", "ferry two"].join(` ${filler(60)}`);
    expect(marked({ query: "ferry" }, { EXCERPT: excerpt })).toHaveLength(1);
  });

  it("cut a text between words, with what closes a sentence", () => {
    const [one] = highlightsOf(readSearch({ query: "ferry" }), { BODY: `${filler(40)}ferry. ${"dolor. ".repeat(60)}` });
    expect(one?.fragment).toMatch(/^(?:lorem|ipsum) .* dolor\.$/);
    expect(one?.fragment.length).toBeLessThan(210);
  });

  it("cut within a word only where it alone is too long, and never within a character", () => {
    const [one] = highlightsOf(readSearch({ query: "𐐨".repeat(50) }), { BODY: `x ${"𐐨".repeat(500)} ${filler(50)}` });
    expect(one?.fragment.isWellFormed()).toBe(true);
    expect(one?.ranges).toHaveLength(1);
  });

  it("are parts of the text, with hits in order inside, apart from each other, each a searched word or made of such", () => {
    const piece = fc.constantFrom(
      "ferry",
      "Ferries",
      "-",
      "vessmark",
      "vess-mark",
      ". ",
      "\n",
      "零",
      "一",
      "😀",
      "x'",
      filler(10),
      "y".repeat(250),
    );
    const bodies = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(" "));
    const queries = fc.constantFrom(
      "ferry",
      "ferry vessmark",
      "零一",
      "零 一 x",
      "ferry-ferry vessmark-x",
      "y".repeat(60),
      "lorem ferry",
    );
    fc.assert(
      fc.property(
        fc.oneof(bodies, textWithWords),
        fc.oneof(queries, textWithWords),
        fc.constantFrom("ALL", "ANY", "PHRASE"),
        (text, query, mode) => {
          fc.pre(wordsOf(query).length <= 50);
          const search = readSearch({ query, mode });
          const sought = new Set(
            search.units.flatMap((unit) => [...keysOf(unit), ...(unit.compound ? [unit.compound.key] : [])]),
          );
          for (const { key, start, end } of compoundsOf(text, wordsOf(text))) {
            if (sought.has(key)) for (const part of wordsOf(text.slice(start, end))) sought.add(part.key);
          }
          const found = highlightsOf(search, { TITLE: text, EXCERPT: text, BODY: text });
          expect(found.filter(({ field }) => field === "TITLE").length).toBeLessThanOrEqual(1);
          expect(found.filter(({ field }) => field === "EXCERPT").length).toBe(
            found.some(({ field }) => field === "TITLE") ? 1 : 0,
          );
          expect(found.filter(({ field }) => field === "BODY").length).toBeLessThanOrEqual(3);
          for (const { field, fragment, ranges } of found) {
            expect(text).toContain(fragment);
            if (field !== "TITLE") expect(fragment.length).toBeLessThanOrEqual(206);
            expect(ranges.length).toBeGreaterThan(0);
            let end = -1;
            for (const range of ranges) {
              expect(range.start).toBeGreaterThan(end);
              expect(range.end).toBeGreaterThan(range.start);
              end = range.end;
              const words = wordsOf(fragment.slice(range.start, range.end)).map((word) => word.key);
              expect(words.length).toBeGreaterThan(0);
              for (const word of words) expect(sought).toContain(word);
            }
            expect(end).toBeLessThanOrEqual(fragment.length);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each([
    ["a ".repeat(500_000), "a ".repeat(50)],
    ["a-b ".repeat(250_000), "ab a-b"],
  ])("take time in step with the length of a text that is nothing but hits: %.4s", (text, query) => {
    const start = performance.now();
    highlightsOf(readSearch({ query, mode: "PHRASE" }), { BODY: text });
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

it("lets a page of 25 results be highlighted, however long their texts are", () => {
  const texts = { TITLE: "Storms", EXCERPT: "The storm came.", BODY: "storm ".repeat(1_000_000) };
  expect(25 * highlightedLetters(texts)).toBeLessThanOrEqual(HIGHLIGHTED_LETTERS.most);
});
