import { describe, expect, it } from "vitest";
import { entityContext } from "../../../../seed/link/entity-context.js";
import type { NamedEntity } from "../../../../seed/link/mention-claims.js";
import { buildDictionary } from "../../../../seed/link/mention-dictionary.js";
import { findMentions } from "../../../../seed/link/mentions.js";

interface Page {
  name: string;
  aliases?: string[];
  text?: string;
  linkedTo?: string[];
  lowerCaseSeen?: boolean;
}

const page = ({ name, aliases = [], text, linkedTo = [], lowerCaseSeen = false }: Page): NamedEntity => ({
  id: name,
  name,
  aliases,
  isStub: text === undefined,
  lowerCaseSeen,
  context: entityContext({ name, aliases, body: text }, linkedTo),
});

/** Mentions in reading order, as `entity: text`. */
function mentioned(pages: Page[], body: string, topicIds: string[] = []): string[] {
  return findMentions(buildDictionary(pages.map(page)), { title: "", body, topicIds })
    .flatMap(({ entityId, ranges }) =>
      ranges.map(({ start, end }) => ({ entityId, start, text: body.slice(start, end) })),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ entityId, text }) => `${entityId}: ${text}`);
}

const HELEN = {
  name: "Helen Kesselring",
  aliases: ["Kesselring"],
  text: "An economist on the board of the central bank, who speaks on inflation and wages.",
};
const TOBIAS = {
  name: "Tobias Kesselring",
  aliases: ["Kesselring"],
  text: "A football coach, once a midfielder, who led his club to promotion.",
};

describe("a name of several entities", () => {
  it("is the one's whose page the article has most of", () => {
    const pages = [HELEN, TOBIAS];
    expect(mentioned(pages, "Kesselring warned of inflation as wages rise.")).toEqual(["Helen Kesselring: Kesselring"]);
    expect(mentioned(pages, "Kesselring praised the midfielder after promotion.")).toEqual([
      "Tobias Kesselring: Kesselring",
    ]);
  });

  it("is nobody's where the article has little of either page, or of both", () => {
    expect(mentioned([HELEN, TOBIAS], "Kesselring will open the lectures this winter.")).toEqual([]);
    expect(mentioned([HELEN, TOBIAS], "Kesselring on inflation, wages, promotion and a midfielder.")).toEqual([]);
  });

  it("is the one's whose full name stands anywhere in the article, but nobody's where both stand there", () => {
    expect(mentioned([HELEN, TOBIAS], "Kesselring came late. Tobias Kesselring came later.")).toEqual([
      "Tobias Kesselring: Kesselring",
      "Tobias Kesselring: Tobias Kesselring",
    ]);
    expect(mentioned([HELEN, TOBIAS], "Tobias Kesselring, Helen Kesselring. Kesselring smiled.")).toHaveLength(2);
  });

  it("is another person's with another first name before it, but not with a title or a trade", () => {
    const pages = [HELEN, TOBIAS];
    expect(mentioned(pages, "Inflation and wages rise, said Lucy Kesselring.")).toEqual([]);
    expect(mentioned(pages, "Inflation and wages rise, said Mrs Kesselring.")).toHaveLength(1);
    expect(mentioned(pages, "Inflation and wages rise, said President Kesselring.")).toHaveLength(1);
  });

  it("is the one's that the article is tagged with, or that is linked with what it names", () => {
    const pages = [
      HELEN,
      { ...TOBIAS, linkedTo: ["Harrowby Wanderers"] },
      { name: "Harrowby Wanderers", text: "A team." },
    ];
    expect(mentioned(pages, "Kesselring came.", ["Helen Kesselring"])).toEqual(["Helen Kesselring: Kesselring"]);
    expect(mentioned(pages, "Kesselring came to promotion day at Harrowby Wanderers.")[0]).toBe(
      "Tobias Kesselring: Kesselring",
    );
  });

  it("stays with the one whose name it is, unless the context clearly says otherwise", () => {
    const pages = [
      { name: "Quillon", text: "A city with a harbour, a mayor and a council." },
      { name: "Quillon Athletic", aliases: ["Quillon"], text: "A football team with a coach and a midfielder." },
    ];
    expect(mentioned(pages, "Rain fell on Quillon.")).toEqual(["Quillon: Quillon"]);
    expect(mentioned(pages, "Quillon won as a midfielder scored; the coach of the football team wept.")).toEqual([
      "Quillon Athletic: Quillon",
    ]);
  });

  it("is told from another person's by a first name with a hyphen before it", () => {
    expect(mentioned([HELEN, TOBIAS], "Inflation and wages rise, said Wei-Ling Kesselring.")).toEqual([]);
    expect(mentioned([HELEN, TOBIAS], "Inflation and wages rise, said Vice-President Kesselring.")).toHaveLength(1);
  });

  it("in capitals counts with an initial capital only where the article proves that it is a name", () => {
    const pages = [
      { name: "VESTO (network)", aliases: ["VESTO"], text: "A cooperative of banks for payments and messages." },
      { name: "Vesto (language)", text: "A language for programmers, compiled and typed." },
    ];
    const lead = "VESTO carries payments and messages of banks.";
    expect(mentioned(pages, `${lead} A cooperative runs Vesto for them.`)).toEqual([
      "VESTO (network): VESTO",
      "VESTO (network): Vesto",
    ]);
    expect(mentioned(pages, `${lead} Vesto, said the cooperative.`)).toEqual(["VESTO (network): VESTO"]);
    expect(mentioned(pages, "Programmers like that Vesto is a typed language.")).toEqual(["Vesto (language): Vesto"]);
  });

  it("is told by the words in parentheses after the titles", () => {
    const pages = [
      { name: "Vesper (planet)", text: "It is small." },
      { name: "Vesper (orchestra)", text: "It is loud." },
    ];
    expect(mentioned(pages, "Vesper is the planet nearest to the star.")).toEqual(["Vesper (planet): Vesper"]);
    expect(mentioned(pages, "Vesper was there.")).toEqual([]);
  });
});

describe("a name that is a common word", () => {
  const target = { name: "Target", text: "A chain of department stores that sells groceries and toys at a discount." };
  const unicorn = {
    name: "unicorn",
    text: "A start-up that investors value at a billion in venture capital.",
    lowerCaseSeen: true,
  };

  it("does not count at the beginning of a sentence or in a headline in title case", () => {
    expect(mentioned([target], "Target of the attack was a bridge.")).toEqual([]);
    expect(mentioned([target], "Police Name Target Of Bridge Attack")).toEqual([]);
    expect(mentioned([target], "The goal: Target the young.")).toEqual([]);
  });

  it("counts with capitals in the middle of a sentence, and then wherever it has capitals", () => {
    expect(mentioned([target], "Target fell. Analysts say that Target lost its way, and missed a target.")).toEqual([
      "Target: Target",
      "Target: Target",
    ]);
  });

  it("counts where the article is about what the page is about, or tagged with it", () => {
    expect(mentioned([target], "Target sells toys and groceries at a discount.")).toEqual(["Target: Target"]);
    expect(mentioned([target], "Target fell.", ["Target"])).toEqual(["Target: Target"]);
  });

  it("in lower case counts only so, whatever its capitals", () => {
    expect(mentioned([unicorn], "A unicorn made of cardboard danced with another Unicorn of paper.")).toEqual([]);
    expect(mentioned([unicorn], "Investors in venture capital found a unicorn worth a billion.")).toEqual([
      "unicorn: unicorn",
    ]);
    expect(mentioned([unicorn], "A unicorn danced.", ["unicorn"])).toEqual(["unicorn: unicorn"]);
  });

  it("of a stub counts where an entity whose page links to it stands", () => {
    const stub = { name: "open source", linkedTo: ["Tesseract Labs"], lowerCaseSeen: true };
    const labs = { name: "Tesseract Labs", text: "A laboratory." };
    expect(mentioned([stub, labs], "It went open source.")).toEqual([]);
    expect(mentioned([stub, labs], "Tesseract Labs went open source.")).toContain("open source: open source");
  });

  it("named like a part of a wiki counts by its context alone", () => {
    const notes = {
      name: "Notes (app)",
      text: "An application for text and sketches on the iPhone, with folders and tags.",
    };
    expect(mentioned([notes], "He said that Notes of a meeting were found.")).toEqual([]);
    expect(mentioned([notes], "On the iPhone, Notes keeps sketches and text in folders.")).toEqual([
      "Notes (app): Notes",
    ]);
  });

  it("is no mention as a part of the name of a place", () => {
    expect(
      mentioned([target], "Groceries and toys at a discount were sold in Target Park by department stores."),
    ).toEqual([]);
  });
});

describe("a name that is a function word", () => {
  const go = { name: "Go", text: "A programming language with garbage collection, a compiler, a linker and generics." };
  const topic = "The compiler of the programming language has generics and garbage collection.";

  it("counts with its capital in the middle of a sentence of an article on what its page is about", () => {
    expect(mentioned([go], `${topic} They rewrote the linker in Go last year.`)).toEqual(["Go: Go"]);
    expect(mentioned([go], `${topic} In Go, the linker is slow.`)).toEqual(["Go: Go"]);
  });

  it("needs the context as well as the capital", () => {
    expect(mentioned([go], "The mayor told the crowd that Go was the better choice.")).toEqual([]);
  });

  it.each([
    "Go to the compiler and wait.",
    "Now: Go and see how it works.",
    "“Go home and wait,” he said.",
    "They go on, and it will go well.",
    "How To Go Faster",
    "They sang Let It Go at the party of the club.",
    "They sang “Let It Go” at the party of the club.",
    "They played Pokemon Go at the party of the club.",
    "They liked the Go Forward campaign of the club.",
    "They met for a Go-Live party of the club.",
    "WHERE TO GO FROM HERE",
    "They met for a GO decision of the club.",
  ])("does not count as in %j, whatever the article is about", (sentence) => {
    expect(mentioned([go], `${topic}\n\n${sentence}`, ["Go"])).toEqual([]);
  });

  it("does not count in the plural, nor of a page that others only link to", () => {
    const one = { name: "One", text: go.text };
    expect(mentioned([one], `${topic} They met the Ones of the club.`, ["One"])).toEqual([]);
    expect(mentioned([{ name: "Go" }], "They rewrote the linker in Go last year.", ["Go"])).toEqual([]);
  });

  it("takes nothing from the acronym of the same letters", () => {
    const us = { name: "Us", text: go.text };
    const states = { name: "United States", aliases: ["US"], text: "A country." };
    expect(mentioned([us, states], `${topic} It came to the US last year.`, ["Us"])).toEqual(["United States: US"]);
    expect(mentioned([us], `${topic} It came to the US last year.`, ["Us"])).toEqual([]);
  });
});
