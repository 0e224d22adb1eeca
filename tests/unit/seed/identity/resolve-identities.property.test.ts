import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { duplicateReason } from "../../../../seed/identity/duplicate-reason.js";
import { resolveIdentities } from "../../../../seed/identity/resolve-identities.js";
import type { ArticleIdentity, ArticleSource } from "../../../../src/store/document-reads.js";

const houseOf = (key: string): string => `house of ${key}`;

interface Row {
  id: string;
  text?: string;
  url?: string;
  day?: string;
  house?: string;
  isShort?: boolean;
}

function row({ id, text, url, day, house, isShort }: Row, at = 0): ArticleIdentity {
  return {
    _id: `document ${at}`,
    ...(text !== undefined && { contentKey: text }),
    ...(isShort === true && { isShortText: true as const }),
    article: {
      articleId: id,
      ...(url !== undefined && { url }),
      ...(day !== undefined && { publishedAt: new Date(day) }),
      ...(house !== undefined && { providerKey: house }),
    },
  };
}

const anyRows = fc
  .array(
    fc.record({
      text: fc.constantFrom("one", "two", undefined),
      url: fc.constantFrom("https://a.example/1", "https://a.example/22", "https://b.example/1", undefined),
      day: fc.constantFrom("2024-05-06", "2024-05-07", undefined),
      house: fc.constantFrom("post", "gazette", undefined),
    }),
    { maxLength: 10 },
  )
  .map((rows) =>
    rows.map(({ text, url, day, house }, at) =>
      row(
        {
          id: url ?? (text === undefined ? `at ${at}` : [text, day, house].join()),
          ...(text !== undefined && { text }),
          ...(url !== undefined && { url }),
          ...(day !== undefined && { day }),
          ...(house !== undefined && { house }),
        },
        at,
      ),
    ),
  );

describe("which articles stand for which", () => {
  it("does not depend on the order of their documents, and each stands for itself that stands for another", () => {
    fc.assert(
      fc.property(
        anyRows.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          const [one, other] = [resolveIdentities(rows, houseOf), resolveIdentities(shuffled, houseOf)];
          for (const { article } of rows) {
            const home = one.idOf(article.articleId);
            expect(other.idOf(article.articleId)).toBe(home);
            expect(one.idOf(home)).toBe(home);
            expect(one.membersOf(home)).toContain(article.articleId);
            expect([...one.membersOf(home)].sort()).toEqual([...other.membersOf(article.articleId)].sort());
          }
        },
      ),
    );
  });

  it("is told by shared text alone: one without text stands for itself", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { idOf } = resolveIdentities(rows, houseOf);
        for (const { article, contentKey } of rows) {
          if (contentKey !== undefined || article.url !== undefined) continue;
          expect(idOf(article.articleId)).toBe(article.articleId);
        }
      }),
    );
  });

  it("follows documents of one address through their texts", () => {
    const url = "https://a.example/1";
    const { idOf } = resolveIdentities(
      [
        row({ id: "page", url, text: "first" }, 1),
        row({ id: "page", url, text: "corrected" }, 2),
        row({ id: "wire", text: "first" }, 3),
        row({ id: "copy", text: "corrected", day: "2024-05-06" }, 4),
      ],
      houseOf,
    );
    expect([idOf("wire"), idOf("copy")]).toEqual(["page", "page"]);
  });

  it("compares houses as they are resolved", () => {
    const rows = [
      row({ id: "a", text: "one", day: "2024-05-06", house: "Harbour Post", isShort: true }, 1),
      row({ id: "b", text: "one", day: "2024-05-06", house: "harbourpost.example", isShort: true }, 2),
    ];
    expect(resolveIdentities(rows, () => "prv_1").idOf("a")).toBe(resolveIdentities(rows, () => "prv_1").idOf("b"));
    expect(resolveIdentities(rows, houseOf).idOf("a")).not.toBe(resolveIdentities(rows, houseOf).idOf("b"));
  });
});

describe("the reason that a report gives for a duplicate", () => {
  const source = (facts: Row): ArticleSource =>
    ({ ...row(facts), source: "a", path: "a/b.md", part: 0, format: "wire", shape: "article" }) as ArticleSource;

  it.each<[string, Omit<Row, "id">, Omit<Row, "id">]>([
    ["same URL", { url: "https://a.example/1", text: "one" }, { url: "https://a.example/1", text: "two" }],
    [
      "same text at two addresses of one site",
      { url: "https://a.example/1", text: "one" },
      { url: "https://m.a.example/2", text: "one" },
    ],
    [
      "same text, house and day",
      { url: "https://a.example/1", text: "one", day: "2024-05-06", house: "post" },
      { text: "one", day: "2024-05-06", house: "post" },
    ],
    ["same text", { text: "one", day: "2024-05-06", house: "post" }, { text: "one", day: "2024-05-06" }],
    ["same text", { text: "one", day: "2024-05-06" }, { text: "one", day: "2024-05-06" }],
    ["same text as another document of that URL", { url: "https://a.example/1", text: "one" }, { text: "two" }],
  ])("is %j", (reason, kept, dropped) => {
    const [a, b] = [kept, dropped].map((facts) => source({ ...facts, id: facts.url ?? "text" })) as [
      ArticleSource,
      ArticleSource,
    ];
    expect(duplicateReason(a, b, houseOf)).toBe(reason);
  });
});
