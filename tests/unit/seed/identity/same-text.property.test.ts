import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupCopies, homeOf, type TextCopy } from "../../../../seed/identity/same-text.js";

type Said = Partial<Pick<TextCopy, "url" | "sites" | "houses" | "days">>;

function copy(articleId: string, { url, sites, houses, days }: Said = {}): TextCopy {
  return {
    articleId,
    ...(url !== undefined && { url }),
    sites: sites ?? (url === undefined ? [] : [new URL(url).hostname]),
    houses: houses ?? [],
    days: days ?? [],
  };
}

function groupsOf(copies: TextCopy[], isShort = false): string[][] {
  return groupCopies(copies, isShort)
    .map((group) => group.map(({ articleId }) => articleId).sort())
    .sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
}

const H = { houses: ["post"] };
const G = { houses: ["gazette"] };
const monday = { days: ["2024-05-06"] };
const tuesday = { days: ["2024-05-07"] };

describe("copies of one text", () => {
  it.each<[string, TextCopy[], string[][], string[][]]>([
    [
      "of two houses on two days are two articles",
      [copy("a", { ...H, ...monday }), copy("b", { ...G, ...tuesday })],
      [["a"], ["b"]],
      [["a"], ["b"]],
    ],
    [
      "of one house on two days are two articles",
      [copy("a", { ...H, ...monday }), copy("b", { ...H, ...tuesday })],
      [["a"], ["b"]],
      [["a"], ["b"]],
    ],
    [
      "of two houses on one day are two articles",
      [copy("a", { ...H, ...monday }), copy("b", { ...G, ...monday })],
      [["a"], ["b"]],
      [["a"], ["b"]],
    ],
    [
      "of one house and day are one article",
      [copy("a", { ...H, ...monday }), copy("b", { ...H, ...monday })],
      [["a", "b"]],
      [["a", "b"]],
    ],
    [
      "join the one that they fit, where the text is long",
      [copy("a", { ...H, ...monday }), copy("b", H), copy("c", monday), copy("d")],
      [["a", "b", "c", "d"]],
      [["a"], ["b"], ["c"], ["d"]],
    ],
    [
      "stay by themselves where they fit several",
      [copy("a", { ...H, ...monday }), copy("b", { ...H, ...tuesday }), copy("c", H)],
      [["a"], ["b"], ["c"]],
      [["a"], ["b"], ["c"]],
    ],
    [
      "join the first where they say nothing at all",
      [copy("d"), copy("a", { ...H, ...monday }), copy("b", { ...G, ...tuesday })],
      [["a", "d"], ["b"]],
      [["a"], ["b"], ["d"]],
    ],
    [
      "that say one thing each are one article where nothing speaks against it",
      [copy("a", H), copy("b", monday)],
      [["a", "b"]],
      [["a"], ["b"]],
    ],
    [
      "at two addresses of one site on one day are one article",
      [
        copy("a", { url: "https://post.example/a", ...monday }),
        copy("b", { url: "https://post.example/b", ...monday }),
      ],
      [["a", "b"]],
      [["a", "b"]],
    ],
    [
      "at two addresses of one site on two days are two",
      [
        copy("a", { url: "https://post.example/a", ...monday }),
        copy("b", { url: "https://post.example/b", ...tuesday }),
      ],
      [["a"], ["b"]],
      [["a"], ["b"]],
    ],
    [
      "at two sites are two articles, whatever else they share",
      [
        copy("a", { url: "https://post.example/a", ...H, ...monday }),
        copy("b", { url: "https://gazette.example/a", ...H, ...monday }),
      ],
      [["a"], ["b"]],
      [["a"], ["b"]],
    ],
    [
      "with and without an address are one article where house and day agree",
      [copy("a", { url: "https://post.example/a", ...H, ...monday }), copy("b", { ...H, ...monday })],
      [["a", "b"]],
      [["a", "b"]],
    ],
  ])("%s", (_, copies, ifLong, ifShort) => {
    expect(groupsOf(copies)).toEqual(ifLong);
    expect(groupsOf(copies, true)).toEqual(ifShort);
  });

  const someOf = (...values: string[]) => fc.subarray(values, { minLength: 0, maxLength: 2 });
  const anyCopies = fc
    .array(
      fc.record({
        url: fc.option(fc.constantFrom("https://a.example/1", "https://a.example/22", "https://b.example/1")),
        houses: someOf("post", "gazette"),
        days: someOf("2024-05-06", "2024-05-07"),
      }),
      { maxLength: 9 },
    )
    .map((rows) => rows.map(({ url, ...said }, at) => copy(`art${at}`, { ...said, ...(url !== null && { url }) })));

  it("are grouped the same whatever their order, each in one group", () => {
    fc.assert(
      fc.property(anyCopies, fc.boolean(), fc.infiniteStream(fc.nat()), (copies, isShort, random) => {
        const keys = new Map(copies.map(({ articleId }) => [articleId, random.next().value as number]));
        const shuffled = copies.toSorted((a, b) => (keys.get(a.articleId) ?? 0) - (keys.get(b.articleId) ?? 0));
        const groups = groupsOf(copies, isShort);
        expect(groupsOf(shuffled, isShort)).toEqual(groups);
        expect(groups.flat().sort()).toEqual(copies.map(({ articleId }) => articleId).sort());
        expect(homeOf(shuffled)).toBe(homeOf(copies));
      }),
    );
  });

  it("are never put together by one that is at another site", () => {
    fc.assert(
      fc.property(anyCopies, fc.boolean(), (copies, isShort) => {
        for (const group of groupCopies(copies, isShort)) {
          expect(new Set(group.flatMap(({ sites }) => sites)).size).toBeLessThan(2);
        }
      }),
    );
  });

  it("cost no more each where there are thousands, short or long", () => {
    const day = (at: number) => new Date(Date.UTC(1970, 0, at)).toISOString().slice(0, 10);
    const many = Array.from({ length: 10_000 }, (_, at) =>
      copy(`art${at}`, {
        ...(at % 3 === 0 && { url: `https://post.example/${at}` }),
        ...(at % 2 === 0 && { days: [day(at)] }),
        ...(at % 5 !== 0 && { houses: [`house ${at - (at % 7)}`] }),
      }),
    );
    const start = performance.now();
    groupCopies(many, false);
    groupCopies(many, true);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it("keep the id of the one with the shortest address, or else of the one that says most", () => {
    const [long, short] = [
      copy("a", { url: "https://post.example/long" }),
      copy("b", { url: "https://post.example/x" }),
    ];
    expect(homeOf([long, copy("c", { ...H, ...monday }), short])).toBe("b");
    expect(homeOf([copy("a"), copy("b", H), copy("c", { ...H, ...monday })])).toBe("c");
  });
});
