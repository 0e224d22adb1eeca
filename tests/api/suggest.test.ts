import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { articleSource, nameSource, suggestionRow } from "../../seed/suggestions/suggestion-row.js";
import type { StoreCommand } from "../../src/store/connection.js";
import { idOf } from "../../src/store/ids.js";
import { upsertSuggestions } from "../../src/store/suggestion-writes.js";
import { answer, ask } from "../support/ask.js";
import { withStore } from "../support/store.js";

interface Named {
  name: string;
  aliases?: string[];
  articleCount: number;
}

const ENTITIES: Named[] = [
  { name: "New York", aliases: ["NYC", "The Big Apple"], articleCount: 900 },
  { name: "Yorkshire", articleCount: 3 },
  { name: "Apple", aliases: ["Apple Inc.", "APPLE"], articleCount: 700 },
  { name: "Applied Materials", articleCount: 800 },
  { name: "Ångström Élan", articleCount: 5 },
  { name: "零一万物", aliases: ["01.AI"], articleCount: 7 },
  { name: "GPT-4o", articleCount: 50 },
  { name: "Elon Musk", articleCount: 400 },
  { name: "Internationalization Working Group", articleCount: 1 },
  { name: "Lee Kai-Fu", articleCount: 6 },
];
const PROVIDERS: Named[] = [{ name: "The York Press", aliases: ["York Press"], articleCount: 60 }];
/** Newest first. */
const TITLES = [
  "York opens a bridge",
  "Apple pie: a history",
  "A bridge too far from York",
  "U.S. bridges, counted",
  "Musk, Elon: a life in letters",
  "Musket found in a field",
  "What the field’s OpenAI发布 says",
  "Boats: 1,000 of them",
];

const store = withStore({ onCommand: (command) => commands.push(command) });
const commands: StoreCommand[] = [];
beforeAll(async () => {
  const rows = [
    ...ENTITIES.map((one) => nameSource({ _id: idOf("entity", one.name), aliases: [], isStub: false, ...one })),
    ...PROVIDERS.map((one) => nameSource({ _id: idOf("provider", one.name), aliases: [], ...one })),
    ...TITLES.map((title, age) =>
      articleSource({ _id: idOf("article", title), title, publishedAt: new Date(-age * 60_000), isStub: false }),
    ),
  ];
  await upsertSuggestions(store(), rows.map(suggestionRow));
});
beforeEach(() => void (commands.length = 0));

async function suggest(prefix: string, first = 10): Promise<string[]> {
  const { suggest: found } = await ask<{ suggest: { text: string; node: { id: string } }[] }>(
    store(),
    "query ($prefix: String!, $first: Int) { suggest(prefix: $prefix, first: $first) { text node { id __typename } } }",
    { prefix, first },
  );
  expect(new Set(found.map(({ node }) => node.id)).size).toBe(found.length);
  return found.map(({ text }) => text);
}

const problem = async (query: string): Promise<string | undefined> =>
  (await answer(store(), query)).errors?.map(({ message }) => message).join();

describe("Query.suggest", () => {
  it("puts names before titles, and in each what starts with the prefix before what has such a word", async () => {
    expect(await suggest("york", 5)).toEqual([
      "York Press",
      "Yorkshire",
      "New York",
      "York opens a bridge",
      "A bridge too far from York",
    ]);
  });

  it("puts what is exactly the prefix first, and then names of more articles", async () => {
    expect((await suggest("appl", 4)).slice(0, 3)).toEqual(["Applied Materials", "Apple", "The Big Apple"]);
    expect((await suggest("apple", 4)).slice(0, 2)).toEqual(["Apple", "The Big Apple"]);
    expect(await suggest("apple inc", 1)).toEqual(["Apple Inc."]);
  });

  it.each([
    ["ANGSTROM el", "Ångström Élan"],
    ["  nyc  ", "NYC"],
    ["gpt4", "GPT-4o"],
    ["ＧＰＴ-4", "GPT-4o"],
    ["01.a", "01.AI"],
    ["一万", "零一万物"],
    ["us bri", "U.S. bridges, counted"],
    ["lee kaif", "Lee Kai-Fu"],
    ["kai-fu", "Lee Kai-Fu"],
    ["1000", "Boats: 1,000 of them"],
    ["u.s", "U.S. bridges, counted"],
    ["发布", "What the field’s OpenAI发布 says"],
    ["openai发", "What the field’s OpenAI发布 says"],
    ["internationalization wor", "Internationalization Working Group"],
    ["internationalizationx", "Internationalization Working Group"],
  ])("finds by %j first of all %j", async (prefix, text) => {
    expect((await suggest(prefix))[0]).toBe(text);
  });

  it.each([
    ["wrong", "musj", "Elon Musk"],
    ["missing", "yorshi", "Yorkshire"],
    ["too many", "appplied", "Applied Materials"],
    ["swapped with its neighbour", "elno", "Elon Musk"],
    ["wrong at the start of a word", "zork", "New York"],
    ["wrong in the first of two words", "elan musk", "Elon Musk"],
    ["wrong in the second of two words", "elon mudk", "Elon Musk"],
    ["missing in the second of two words", "new yrk", "New York"],
    ["missing in the first of three words", "brdge too far", "A bridge too far from York"],
    ["too many in a long first word", "internationnalization wor", "Internationalization Working Group"],
    ["wrong behind the part that is looked up", "internationalisa", "Internationalization Working Group"],
    ["wrong in a word that stands elsewhere", "york brodge", "York opens a bridge"],
  ])("forgives a letter that is %s: %j", async (_, prefix, text) => {
    expect(await suggest(prefix)).toContain(text);
  });

  it("puts what only a typo leads to behind all that needs none, and forgives none in two letters or a number", async () => {
    expect((await suggest("musk")).slice(0, 3)).toEqual([
      "Elon Musk",
      "Musk, Elon: a life in letters",
      "Musket found in a field",
    ]);
    expect(await suggest("yx")).toEqual([]);
    expect(await suggest("2024")).toEqual([]);
    expect(await suggest("yoorkk")).toEqual([]);
  });

  it("takes typed words in any order, in theirs first", async () => {
    expect((await suggest("elon mu")).slice(0, 2)).toEqual(["Elon Musk", "Musk, Elon: a life in letters"]);
    expect((await suggest("musk el")).slice(0, 2)).toEqual(["Musk, Elon: a life in letters", "Elon Musk"]);
    expect(await suggest("york elon")).toEqual([]);
  });

  it("finds nothing for a prefix without letter or digit, and asks the store nothing then", async () => {
    for (const prefix of ["", "   ", "…!", "😀", "\u0301"]) expect(await suggest(prefix)).toEqual([]);
    expect(commands).toEqual([]);
  });

  it("asks the store once, or twice where typos have to be forgiven, and reads no node of which only the id is wanted", async () => {
    await suggest("a", 2);
    expect(commands.map(({ collection }) => collection)).toEqual(["suggestions"]);
    commands.length = 0;
    await suggest("applr");
    expect(commands.map(({ collection }) => collection)).toEqual(["suggestions", "suggestions"]);
  });

  it("leaves out a node that is gone", async () => {
    const { suggest: found } = await ask<{ suggest: unknown[] }>(
      store(),
      '{ suggest(prefix: "york") { text node { id ... on Article { title } ... on Entity { name } ... on Provider { name } } } }',
    );
    expect(found).toEqual([]);
  });

  it("refuses a `first` out of range and a prefix that is no prefix any more, and says why", async () => {
    expect(await problem('{ suggest(prefix: "a", first: 0) { text } }')).toContain(
      "first must be from 1 to 100, not 0",
    );
    expect(await problem('{ suggest(prefix: "a", first: 101) { text } }')).toContain("not 101");
    const long = `{ suggest(prefix: "${"a".repeat(201)}") { text } }`;
    expect(await problem(long)).toContain("prefix takes at most 200 UTF-16 units, not 201");
    expect(await problem(`{ suggest(prefix: "${"a ".repeat(100)}", first: null) { text } }`)).toBeUndefined();
  });

  it("answers to anything that can be typed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async (prefix) => {
        expect((await suggest(prefix)).length).toBeLessThanOrEqual(10);
      }),
      { numRuns: 150 },
    );
  });
});
