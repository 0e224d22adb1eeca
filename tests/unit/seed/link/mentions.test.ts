import { describe, expect, it } from "vitest";
import type { NamedEntity } from "../../../../seed/link/mention-claims.js";
import { buildDictionary } from "../../../../seed/link/mention-dictionary.js";
import type { ArticleText } from "../../../../seed/link/article-text.js";
import { findMentions } from "../../../../seed/link/mentions.js";

const entity = (name: string, aliases: string[] = [], more: Partial<NamedEntity> = {}): NamedEntity => ({
  id: name,
  name,
  aliases,
  isStub: false,
  ...more,
});
const entities = (...names: (string | NamedEntity)[]): NamedEntity[] =>
  names.map((one) => (typeof one === "string" ? entity(one) : one));

/** Mentions in reading order, as `entity: text`, or only the text where the two are the same. */
function mentioned(text: string, ...names: (string | NamedEntity)[]): string[] {
  const found = findMentions(buildDictionary(entities(...names)), { title: "", body: text });
  return found
    .flatMap(({ entityId, ranges }) =>
      ranges.map((range) => ({ entityId, ...range, text: text.slice(range.start, range.end) })),
    )
    .sort((a, b) => a.start - b.start)
    .map((one) => (one.entityId === one.text ? one.text : `${one.entityId}: ${one.text}`));
}

describe("variants that count", () => {
  it.each([
    ["Hugging Face", "Huggingface, a platform", "Huggingface"],
    ["Hugging Face", "the hugging face hub", "hugging face"],
    ["GPT-4", "OpenAI's GPT4 in Chinese", "GPT4"],
    ["GPT-4", "a GPT 4 rival", "GPT 4"],
    ["GPT4", "a GPT-4-competitive model", "GPT-4"],
    ["web framework", "a web-framework model", "web-framework"],
    ["web-framework", "Web Framework for all", "Web Framework"],
    ["TechCrunch", "said Tech Crunch", "Tech Crunch"],
    ["Alibaba", "Alibaba's cloud and Alibaba’s arm", "Alibaba", "Alibaba"],
    ["GPU", "2,000 GPUs", "GPUs"],
    ["large language model", "new large language models,", "large language models"],
    ["large language models", "One Large Language Model.", "Large Language Model"],
    ["startup", "rival start-ups'", "start-ups"],
    ["Kai-Fu Lee", "Lee Kai-fu met Kai-fu Lee and Kai-Fu Lee", "Lee Kai-fu", "Kai-fu Lee", "Kai-Fu Lee"],
    ["Kai-Fu Lee", "Lee Kaifu", "Lee Kaifu"],
    ["Xi Jinping", "Jinping Xi", "Jinping Xi"],
    ["Zoé Müller", "Zoe Muller and MÜLLER ZOÉ", "Zoe Muller", "MÜLLER ZOÉ"],
    ["Tom's Hardware", "Tom’s Hardware and Toms Hardware", "Tom’s Hardware", "Toms Hardware"],
    ["St. Louis", "in St. Louis or St Louis", "St. Louis", "St Louis"],
    ["MiniMax (company)", "MiniMax said", "MiniMax"],
    ["01.AI", "the startup 01.AI , 01.AI's and 01.ai.", "01.AI", "01.AI", "01.ai"],
    [
      "AI Superpowers: China, Silicon Valley",
      "his AI Superpowers: China, Silicon Valley (2018)",
      "AI Superpowers: China, Silicon Valley",
    ],
    ["C++", "C++ and c++, not C", "C++", "c++"],
    ["AT&T", "of AT&T.", "AT&T"],
    ["ＡＩ", "AI", "AI"],
    ["零一万物", "我们零一万物的模型", "零一万物"],
    ["OpenAI", "使用OpenAI的模型", "OpenAI"],
    ["トヨタ", "トヨタは車を作る", "トヨタ"],
    ["กรุงเทพ", "ไปกรุงเทพวันนี้", "กรุงเทพ"],
    ["Москва", "в МОСКВА-сити", "МОСКВА"],
  ])("finds %s in “%s”", (name, text, ...expected) => {
    expect(mentioned(text, name)).toEqual(expected.map((one) => (one === name ? one : `${name}: ${one}`)));
  });
});

describe("what is no mention", () => {
  it.each([
    ["part of a word", "Meta", "Metadata and Zametana"],
    ["part of another name's number", "Llama 2", "Llama 2.1 and Llama 23"],
    ["other digits", "01.AI", "Startup 0.1AI hits 0,1 AI"],
    ["digits joined across a gap", "Route 34", "Route 3 4"],
    ["across the end of a sentence", "Hugging Face", "a hugging. Face it"],
    ["across a line break", "Hugging Face", "hugging\nface"],
    ["across a comma", "Kai-Fu Lee", "Lee, Kai-fu"],
    ["a swapped name without its capitals", "Kai-Fu Lee", "lee kai-fu"],
    ["a swap of words that are no person", "Power Apps", "How Apps Power the world"],
    ["a swap with an acronym", "Zhipu AI", "AI Zhipu"],
    ["an acronym in lower case", "WHO", "who knows, Who"],
    ["a capitalised word in lower case", "Apple", "an apple a day"],
    ["a name of article and noun in running text", "The Information", "the information is here"],
    ["one letter", "X", "X marks the spot"],
    ["a small number", "42", "42 people"],
    ["a word common in running text", "it", "it is what it is"],
    ["an article as a sentence begins", "The", "The ship left. The end"],
    ["a month", "March", "on March 12 they march"],
    ["a day of the week", "monday", "on Monday"],
    ["a part of a wiki", "Notes", "Notes from the notes page"],
    ["a year", "2024", "in 2024"],
    ["a day", "2024-05-02", "on 2024-05-02"],
    ["half of a dotted name", "Node", "Node.js"],
    ["half of a name with an apostrophe", "Reilly", "O'Reilly"],
    ["a currency", "US", "US$1 billion"],
    ["a disambiguator", "Mercury (planet)", "the planet"],
    ["split where the name shows no seam", "Facebook", "Face Book"],
    ["a word that only seems a plural", "New", "News"],
  ])("%s", (_what, name, text) => {
    expect(mentioned(text, name)).toEqual([]);
  });

  it.each([
    "[text](https://example.com/OpenAI) ",
    '[text](/OpenAI/page "OpenAI")',
    "https://example.com/OpenAI",
    "www.example.com/OpenAI",
    "example.com/OpenAI",
    "<https://example.com?q=OpenAI>",
    "mail OpenAI@example.com",
    "me@OpenAI.com",
    "`OpenAI`",
    "``OpenAI ` OpenAI``",
    "```\nOpenAI\n```",
    "~~~js\nOpenAI\n```\nOpenAI",
    '<a href="OpenAI" title="OpenAI">',
    "<code>OpenAI</code>",
    "<!-- OpenAI -->",
    "[[OpenAI|the lab]]",
  ])("is in %j, which is not prose", (text) => {
    expect(mentioned(`${text}`, "OpenAI")).toEqual([]);
  });

  it("leaves the prose around such parts alone", () => {
    const text =
      "OpenAI [OpenAI](https://OpenAI.com), `x` OpenAI <b>OpenAI</b> a ` OpenAI\n```\nOpenAI\n```\nOpenAI [[Lab|OpenAI]]";
    expect(mentioned(text, "OpenAI")).toHaveLength(7);
  });
});

describe("case", () => {
  it("needs no capital where a document writes the name in lower case, but an acronym always does", () => {
    expect(mentioned("a decacorn", entity("Decacorn", [], { lowerCaseSeen: true }))).toEqual(["Decacorn: decacorn"]);
    expect(
      mentioned("it and us", entity("IT", [], { lowerCaseSeen: true }), entity("US", [], { lowerCaseSeen: true })),
    ).toEqual([]);
  });

  it("takes acronyms in capitals and capitalised words in headline capitals", () => {
    expect(mentioned("AI and the US: APPLE", "AI", "US", "Apple")).toEqual(["AI", "US", "Apple: APPLE"]);
    expect(mentioned("the WHO and its IT, 2001 A Space Odyssey", "WHO", "IT", "2001 A Space Odyssey")).toHaveLength(3);
  });
});

describe("several names", () => {
  it("takes the longest, wherever it begins", () => {
    expect(mentioned("Google China and Google", "Google", "Google China")).toEqual(["Google China", "Google"]);
    expect(mentioned("Alpha Beta Gamma Delta", "Alpha Beta", "Beta Gamma Delta")).toEqual(["Beta Gamma Delta"]);
  });

  it("does not take a part of a name for the whole", () => {
    expect(mentioned("Meta and Alibaba", "Meta AI", "Alibaba Cloud")).toEqual([]);
  });

  it("gives a key to whose name it is, before whose alias it is, and to a page before a stub", () => {
    expect(mentioned("Mercury", entity("Mercury"), entity("Planet", ["Mercury"]))).toEqual(["Mercury"]);
    expect(mentioned("OpenAI", entity("Open AI", [], { isStub: true }), entity("OpenAI"))).toEqual(["OpenAI"]);
    expect(mentioned("MiniMax", entity("MiniMax (company)"), entity("MiniMax"))).toEqual(["MiniMax"]);
  });

  it("leaves out and reports an alias of two that nothing speaks for, and what is within it", () => {
    const two = entities(entity("A Corp", ["Big Blue"]), entity("B Corp", ["big blue"]), "Blue");
    expect(mentioned("Big Blue", ...two)).toEqual([]);
    const ids = two.slice(0, 2).map(({ id }) => id);
    expect(buildDictionary(two).ambiguous).toEqual([{ name: "Big Blue", candidates: ids.sort() }]);
  });

  it("takes no part of a person's name that is a name of its own for a reason to swap", () => {
    expect(mentioned("Lee Bruce", "Bruce Lee")).toEqual(["Bruce Lee: Lee Bruce"]);
    expect(mentioned("Lee Bruce", "Bruce Lee", "Bruce")).toEqual(["Bruce"]);
  });
});

describe("mentions of an article", () => {
  const dictionary = buildDictionary(entities("Meta", "OpenAI", "Google"));
  const article: ArticleText = { title: "Meta", excerpt: "OpenAI", body: "Google, Google and Meta" };

  it("come most salient first, with counts and ranges by field", () => {
    expect(findMentions(dictionary, article)).toEqual([
      {
        entityId: "Meta",
        count: 2,
        salience: expect.closeTo(0.63, 1) as number,
        ranges: [
          { field: "TITLE", start: 0, end: 4 },
          { field: "BODY", start: 19, end: 23 },
        ],
      },
      { entityId: "OpenAI", count: 1, salience: 0.35, ranges: [{ field: "EXCERPT", start: 0, end: 6 }] },
      {
        entityId: "Google",
        count: 2,
        salience: expect.closeTo(0.26, 1) as number,
        ranges: [
          { field: "BODY", start: 0, end: 6 },
          { field: "BODY", start: 8, end: 14 },
        ],
      },
    ]);
  });

  it("weigh more the rarer the words of the name", () => {
    const named = buildDictionary(entities("Vostra", "Block"));
    const [rare, common] = ["Vostra", "Block"].map(
      (name) => findMentions(named, { title: "", body: `They said that ${name} lost money there.` })[0]?.salience ?? 0,
    );
    expect(rare).toBeGreaterThan(common ?? 1);
    expect(common).toBeGreaterThan((rare ?? 0) / 2);
  });

  it("weigh more the earlier and the more often they stand", () => {
    const salience = (body: string) =>
      findMentions(dictionary, { title: "", body }).find((one) => one.entityId === "Meta")?.salience ?? 0;
    expect(salience("Meta is here")).toBeGreaterThan(salience("here is Meta"));
    expect(salience("Meta and Meta")).toBeGreaterThan(salience("Meta and it"));
    expect(salience("Meta ".repeat(500))).toBeLessThanOrEqual(1);
  });
});
