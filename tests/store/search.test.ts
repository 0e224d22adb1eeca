import { beforeAll, describe, expect, it } from "vitest";
import { readSearch, type SearchArguments } from "../../src/query/search/search-query.js";
import { searchKeys } from "../../src/query/search/search-unit.js";
import { wordsOf } from "../../src/store/words.js";
import { rankedArticles, searchableArticle, type ArticleTexts, type Ranked } from "../support/searchable-articles.js";
import { withStore } from "../support/store.js";

/** By name, which is the last part of the address. */
const TEXTS: Record<string, ArticleTexts> = {
  ferries: { title: "Ferries stop in the storm", excerpt: "Crews stay ashore", body: "No boat left the harbour." },
  ferry: { title: "Port news", excerpt: "One ferry sailed", body: "It was late." },
  ferryBody: { title: "Port diary", excerpt: "A quiet day", body: "The ferry came and went." },
  ferryOften: { title: "Port notes", body: "Ferry, ferry, ferry: the ferry and the other ferry." },
  boats: { title: "Boats", body: "Wooden ones." },
  boatsMore: { title: "Boats of the northern harbour", body: "Boats, boats and boats." },
  tidal: { title: "Tidal energy for the sound", body: "Turbines turn." },
  tidalApart: { title: "Energy, says the minister, is tidal", body: "Turbines turn." },
  tidalFields: { title: "Tidal park", body: "Much energy." },
  lingyi: { title: "零一万物发布新模型", body: "这家公司在北京。" },
  lingyiSpaced: { title: "Who is 零一 万物?", body: "01.AI in Chinese." },
  yi: { title: "零万一物", body: "一零物万" },
  zeroOneAi: { title: "01.AI raises money", body: "A lab." },
  aiZeroOne: { title: "AI in 01 towns", body: "A list." },
  cafe: { title: "Das Café in Zürich", body: "Ein Bericht." },
  us: { title: "The U.S. votes", body: "Across the USA." },
  gpus: { title: "GPUs run short", body: "Chips for A.I. are scarce." },
  women: { title: "Women at sea", excerpt: "Two companies hire", body: "The crisis is over." },
  regex: { title: "What .* means", body: "A $where in a^b." },
  hangul: { title: "한국 뉴스", body: "서울에서 전합니다." },
  border: { title: "New", excerpt: "York", body: "harbour" },
};
const FILLER = Array.from({ length: 20 }, (_, index): [string, ArticleTexts] => [
  `filler${index}`,
  { title: `Quiet day number ${index}`, body: "Nothing much happened in the harbour today." },
]);
const ALL: [string, ArticleTexts][] = [...Object.entries(TEXTS), ...FILLER];

describe("a search in the store", () => {
  const store = withStore();
  beforeAll(async () => {
    await store().articles.insertMany(ALL.map(searchableArticle));
  });

  const ranked = (search: SearchArguments, weights?: number[]): Promise<Ranked[]> =>
    rankedArticles(store(), search, weights);
  const found = async (search: SearchArguments): Promise<string[]> =>
    (await ranked(search)).map((row) => row.name).sort();

  it.each<[string, SearchArguments, string[]]>([
    ["all words, in whichever fields", { query: "tidal energy" }, ["tidal", "tidalApart", "tidalFields"]],
    ["any word", { query: "tidal zürich", mode: "ANY" }, ["cafe", "tidal", "tidalApart", "tidalFields"]],
    ["a phrase in one field", { query: "tidal energy", mode: "PHRASE" }, ["tidal"]],
    ["no phrase across two fields", { query: "new york", mode: "PHRASE" }, []],
    ["singular and plural by either", { query: "ferry" }, ["ferries", "ferry", "ferryBody", "ferryOften"]],
    ["the same by the plural", { query: "FERRIES" }, ["ferries", "ferry", "ferryBody", "ferryOften"]],
    ["irregular plurals", { query: "woman company crises" }, ["women"]],
    ["titles only", { query: "ferry", fields: ["TITLE"] }, ["ferries"]],
    ["excerpts only", { query: "ferry", fields: ["EXCERPT"] }, ["ferry"]],
    ["bodies only", { query: "ferry", fields: ["BODY"] }, ["ferryBody", "ferryOften"]],
    ["titles and excerpts", { query: "ferry", fields: ["EXCERPT", "TITLE"] }, ["ferries", "ferry"]],
    ["titles and bodies", { query: "ferry", fields: ["TITLE", "BODY"] }, ["ferries", "ferryBody", "ferryOften"]],
    [
      "any word of bodies",
      { query: "ferry scarce", fields: ["BODY"], mode: "ANY" },
      ["ferryBody", "ferryOften", "gpus"],
    ],
    ["any word of titles", { query: "ferry boats", fields: ["TITLE"], mode: "ANY" }, ["boats", "boatsMore", "ferries"]],
    ["all words of the titles", { query: "energy tidal", fields: ["TITLE"] }, ["tidal", "tidalApart"]],
    ["a phrase of the title", { query: "tidal energy", fields: ["TITLE"], mode: "PHRASE" }, ["tidal"]],
    ["no phrase in another field", { query: "tidal energy", fields: ["BODY"], mode: "PHRASE" }, []],
    ["characters in a row, whatever spaces there are", { query: "零一万物", mode: "ALL" }, ["lingyi", "lingyiSpaced"]],
    ["two characters", { query: "北京" }, ["lingyi"]],
    ["one character", { query: "零" }, ["lingyi", "lingyiSpaced", "yi"]],
    ["characters of the title", { query: "零一万物", mode: "ALL", fields: ["TITLE"] }, ["lingyi", "lingyiSpaced"]],
    ["Hangul within what is written together", { query: "서울" }, ["hangul"]],
    ["letters and digits written as one", { query: "01.AI" }, ["lingyiSpaced", "zeroOneAi"]],
    ["words without accents", { query: "cafe zurich" }, ["cafe"]],
    ["words with other accents", { query: "CAFÈ" }, ["cafe"]],
    ["letters with dots by letters without", { query: "us" }, ["us"]],
    ["letters without dots by letters with", { query: "A.I. chip" }, ["gpus"]],
    ["plurals of abbreviations", { query: "gpu" }, ["gpus"]],
    ["signs of patterns as nothing but signs", { query: "^$where .*" }, ["regex"]],
    [
      "any of words and phrases",
      { query: "tidal-energy 零一万物 scarce", mode: "ANY" },
      ["gpus", "lingyi", "lingyiSpaced", "tidal", "yi"],
    ],
    [
      "any of words and phrases of bodies and titles",
      { query: "tidal-energy came-and quiet", mode: "ANY", fields: ["BODY", "TITLE"] },
      ["ferryBody", "tidal", ...FILLER.map(([name]) => name)].sort(),
    ],
    ["all of words and phrases of bodies", { query: "ferry came-and-went", fields: ["BODY"] }, ["ferryBody"]],
    [
      "all of more words than the store weighs against each other",
      { query: "nothing much happened in the harbour today quiet day number 7" },
      ["filler7"],
    ],
    [
      "all of many words, and not where one is missing",
      { query: "nothing much happened in the harbour today quiet day number seven" },
      [],
    ],
    [
      "all of many words of bodies, and not where one is in the title only",
      { query: "nothing much happened in the harbour today quiet", fields: ["BODY"] },
      [],
    ],
    [
      "all of many words of titles and excerpts",
      { query: "ferries stop in the storm crews stay ashore", fields: ["TITLE", "EXCERPT"] },
      ["ferries"],
    ],
    ["nothing for no words", { query: ".*" }, []],
    ["nothing in no field", { query: "ferry", fields: [] }, []],
    ["nothing for a part of a word", { query: "ferr" }, []],
    ["words that begin like the last one", { query: "one ferr", prefix: true }, ["ferry"]],
    [
      "a beginning in titles and bodies",
      { query: "ferr", prefix: true, fields: ["TITLE", "BODY"] },
      ["ferries", "ferryBody", "ferryOften"],
    ],
    ["a beginning in titles", { query: "tidal ener", prefix: true, fields: ["TITLE"] }, ["tidal", "tidalApart"]],
    ["a phrase whose last word is a beginning", { query: "tidal ener", prefix: true, mode: "PHRASE" }, ["tidal"]],
    [
      "a beginning or any other",
      { query: "zürich ferr", prefix: true, mode: "ANY" },
      ["cafe", "ferries", "ferry", "ferryBody", "ferryOften"],
    ],
    ["no word that begins like another than the last", { query: "ferr one", prefix: true }, []],
    ["what is quoted side by side only", { query: '"tidal energy" turn', mode: "ALL" }, ["tidal"]],
    ["what is quoted even where any word will do", { query: '"tidal energy" ferry', mode: "ANY" }, ["tidal"]],
    ["nothing that has what a minus stands before", { query: "ferry -port" }, ["ferries"]],
    ["nothing with an excluded phrase", { query: 'tidal -"tidal energy"' }, ["tidalApart", "tidalFields"]],
    [
      "in the fields looked in, what an excluded word is not in",
      { query: "ferry -port", fields: ["BODY"] },
      ["ferryBody", "ferryOften"],
    ],
    ["what is like an exclusion and is none", { query: "tidal - energy" }, ["tidal", "tidalApart", "tidalFields"]],
    ["nothing for exclusions alone", { query: "-ferry" }, []],
    ["any of the words that are written without blanks", { query: "谁在北京发布新模型", mode: "ANY" }, ["lingyi"]],
  ])("finds %s", async (_, search, names) => {
    expect(await found(search)).toEqual(names);
  });

  const order = async (search: SearchArguments, weights?: number[]): Promise<string[]> =>
    (await ranked(search, weights)).map((row) => row.name);

  it("puts a word in the title before one in the excerpt, and that before one in the body", async () => {
    const names = (await order({ query: "ferry" })).filter((name) => name !== "ferryOften");
    expect(names).toEqual(["ferries", "ferry", "ferryBody"]);
  });

  it("puts a text that says it often before one that says it once", async () => {
    expect(await order({ query: "ferry", fields: ["BODY"] })).toEqual(["ferryOften", "ferryBody"]);
  });

  it("puts the title that is the search before any that contains it", async () => {
    expect(await order({ query: "boat", fields: ["TITLE"] })).toEqual(["boats", "boatsMore"]);
    expect((await order({ query: "boat" }))[0]).toBe("boats");
  });

  it("puts words that stand side by side before the same words apart", async () => {
    expect((await order({ query: "tidal energy" }))[0]).toBe("tidal");
  });

  it("puts the rarer word first", async () => {
    const search: SearchArguments = { query: "tidal zürich", mode: "ANY" };
    expect((await order(search, [0.1, 3]))[0]).toBe("cafe");
    expect((await order(search, [3, 0.1]))[0]).not.toBe("cafe");
  });

  it.each<SearchArguments>([
    { query: "ferry" },
    { query: "ferry harbour quiet", mode: "ANY" },
    { query: "tidal energy" },
    { query: "ferries stop in the storm" },
    { query: "零一万物", mode: "ALL" },
    { query: "ferry, the ferry and ferries", mode: "ANY" },
    { query: "café zürich", fields: ["TITLE", "BODY"] },
    { query: "new york", mode: "ANY", fields: ["EXCERPT", "BODY"] },
    { query: "the in of to", mode: "ANY" },
  ])("scores as the formula says, in the store as on paper: %j", async (search) => {
    const query = readSearch(search);
    const weights = searchKeys(query.units).map((_, at) => 0.7 + at * 1.3);
    const rows = await ranked(search, weights);
    expect(rows.length).toBeGreaterThan(0);
    for (const { name, score } of rows) {
      const texts = Object.fromEntries(ALL)[name] as ArticleTexts;
      expect(score, name).toBeCloseTo(scoreOnPaper(texts, search, weights), 5);
      expect(score).toBe(Math.round(score * 1e6) / 1e6);
    }
  });

  it("scores whatever it finds above nothing, however common the words are", async () => {
    for (const { score } of await ranked({ query: "harbour", mode: "ANY" }, [1e-9])) expect(score).toBeGreaterThan(0);
  });
});

/** The formula written down once more, from the texts alone. */
function scoreOnPaper(
  { title, excerpt = "", body = "" }: ArticleTexts,
  search: SearchArguments,
  weights: number[],
): number {
  const fields = [
    { name: "TITLE", words: keysOf(title), boost: 3, usual: 10, phrase: 1 },
    { name: "EXCERPT", words: keysOf(excerpt), boost: 1.5, usual: 30, phrase: 0.5 },
    { name: "BODY", words: keysOf(body), boost: 1, usual: 400, phrase: 0.3 },
  ].filter(({ name }) => search.fields?.some((field) => field === name) ?? true);
  const sought = keysOf(search.query);
  // Of characters pairs of neighbours count; of 零一万物 each as much as it is of the whole.
  const counted = sought.some((word) => /\p{sc=Han}/u.test(word)) ? pairsOf(sought) : sought;
  const distinct = [...new Set(counted)];
  let score = 0;
  for (const word of counted) {
    const frequency = fields
      .map(({ words, boost, usual }) => {
        const among = word.length === 2 && counted !== sought ? pairsOf(words) : words;
        const times = Math.min(61, among.filter((one) => one === word).length);
        return (boost * times) / (0.25 + (0.75 * words.length) / usual);
      })
      .reduce((sum, one) => sum + one, 0);
    score += ((weights[distinct.indexOf(word)] ?? 0) * 2.2 * frequency) / (frequency + 1.2);
  }
  const total = counted.reduce((sum, word) => sum + (weights[distinct.indexOf(word)] ?? 0), 0);
  for (const { name, words, phrase } of fields) {
    const isPhrase = words.some((_, at) => sought.every((word, step) => words[at + step] === word));
    if (sought.length > 1 && isPhrase) score += total * phrase;
    if (name === "TITLE" && isPhrase && words.length === sought.length) score += total * 4;
  }
  return score;
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, at) => (words[at] ?? "") + word);
}

function keysOf(text: string): string[] {
  return wordsOf(text).map((word) => word.key);
}
