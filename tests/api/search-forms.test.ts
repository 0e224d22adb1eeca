import { beforeAll, describe, expect, it } from "vitest";
import { ask } from "../support/ask.js";
import { searchableArticle } from "../support/searchable-articles.js";
import { withStore } from "../support/store.js";

const ENGLISH = "It was said in the town that this is what it was, and so it is.";
const GERMAN = "Es ist in der Stadt gesagt worden, dass es das und nicht mehr ist, was sie wollen.";
const TEXTS = {
  moved: { title: "The library moved", body: ENGLISH },
  moving: { title: "Moving day", body: ENGLISH },
  corn: { title: "Corn is cheap", body: ENGLISH },
  houses: { title: "Das Haus am Deich", body: `Die Häuser bleiben. ${GERMAN}` },
  unknown: { title: "Moved zorbador", body: "nepfindor lusvinkam" },
};
const SEARCH = `query ($search: TextSearch!) {
  articles(search: $search, orderBy: [{ field: RELEVANCE, direction: DESC }], first: 9) {
    edges { node { url } highlights { fragment ranges { start end } } }
  }
}`;

interface Found {
  articles: {
    edges: { node: { url: string }; highlights: { fragment: string; ranges: { start: number; end: number }[] }[] }[];
  };
}

describe("a search for a word", () => {
  const store = withStore();
  beforeAll(() => store().articles.insertMany(Object.entries(TEXTS).map(searchableArticle)));

  const edgesOf = async (search: object) => (await ask<Found>(store(), SEARCH, { search })).articles.edges;
  const found = async (search: object): Promise<string[]> =>
    (await edgesOf(search)).map(({ node }) => node.url.slice(node.url.lastIndexOf("/") + 1));

  it.each(["BEST", "ALL", "ANY"])(
    "finds its other forms in the text's language, itself first, in mode %s",
    async (mode) => {
      expect(await found({ query: "moving", mode })).toEqual(["moving", "moved"]);
      expect(await found({ query: "Hauses", mode })).toEqual(["houses"]);
      expect((await found({ query: "moved", mode })).sort()).toEqual(["moved", "moving", "unknown"]);
    },
  );

  it("finds no form that is one only in another language", async () => {
    expect(await found({ query: "corner", mode: "ANY" })).toEqual([]);
  });

  it("finds only itself in quotes, in a phrase and as a beginning, and keeps out only itself", async () => {
    expect(await found({ query: '"moving"' })).toEqual(["moving"]);
    expect(await found({ query: "moving", mode: "PHRASE" })).toEqual(["moving"]);
    expect(await found({ query: "moving", prefix: true })).toEqual(["moving"]);
    expect(await found({ query: "moving -moved" })).toEqual(["moving"]);
  });

  it("finds forms in the chosen fields", async () => {
    expect(await found({ query: "moving", fields: ["TITLE"] })).toEqual(["moving", "moved"]);
    expect(await found({ query: "moving", fields: ["BODY"], mode: "ALL" })).toEqual([]);
    expect(await found({ query: "Hauses", fields: ["BODY"], mode: "ALL" })).toEqual(["houses"]);
  });

  it("shows the forms that it found", async () => {
    const marked = (await edgesOf({ query: "moving" })).map(({ highlights }) =>
      highlights.flatMap(({ fragment, ranges }) => ranges.map(({ start, end }) => fragment.slice(start, end))),
    );
    expect(marked).toEqual([["Moving"], ["moved"]]);
  });
});
