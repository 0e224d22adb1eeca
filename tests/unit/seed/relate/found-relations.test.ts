import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleFeatures } from "../../../../seed/relate/article-features.js";
import { foundRelations, type Neighbour } from "../../../../seed/relate/found-relations.js";
import { withFound } from "../../../../seed/relate/rank-neighbours.js";
import type { RelatedDocument } from "../../../../src/store/articles.js";
import { SIMILARITY_UNIT } from "../../../../src/store/similarity.js";
import { copyOf, report, type Report } from "../../../support/news-world.js";

const featuresOf = ({ title, domain, day = 1, body }: Report) =>
  articleFeatures({
    title,
    body: body.join("\n\n"),
    topicIds: [],
    mentions: [],
    providerId: domain,
    publishedAt: new Date(Date.UTC(2024, 4, day)),
  });

const ORIGINAL = report(1, 0);
const OWN = featuresOf(ORIGINAL);
const FEATURES = Array.from({ length: 40 }, (_, at) =>
  featuresOf(at % 8 === 0 ? copyOf(ORIGINAL, at) : report(at + 2, at % 2)),
);

const neighbours = fc
  .uniqueArray(fc.tuple(fc.nat(39), fc.integer({ min: Math.ceil(SIMILARITY_UNIT / 20), max: SIMILARITY_UNIT })), {
    maxLength: 30,
    selector: ([at]) => at,
  })
  .map((list) =>
    list
      .map(([at, score]): Neighbour => {
        const { vector, prints } = FEATURES[at] ?? OWN;
        return { id: `art_${at}`, score, vector, prints };
      })
      .sort((a, b) => b.score - a.score),
  );

describe("what is found of an article's neighbours", () => {
  it("is every copy and at most ten similar ones, sorted by scores from 0 to 1, each named once", () => {
    fc.assert(
      fc.property(neighbours, (near) => {
        const found = foundRelations(OWN.prints, near);
        const stories = found.filter(({ reason }) => reason === "SAME_STORY");
        const copies = near.filter(({ id }) => Number(id.slice(4)) % 8 === 0);
        expect(stories.map(({ articleId }) => articleId).sort()).toEqual(copies.map(({ id }) => id).sort());
        expect(found.length - stories.length).toBe(Math.min(10, near.length - copies.length));
        expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
        expect(found.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
        expect(new Set(found.map(({ articleId }) => articleId)).size).toBe(found.length);
      }),
    );
  });

  it("puts what the other neighbours are about before what shares as much with the article alone", () => {
    const near = [3, 5, 7, 2].map((at): Neighbour => {
      const { vector, prints } = FEATURES[at] ?? OWN;
      return { id: `art_${at}`, score: SIMILARITY_UNIT / 4, vector, prints };
    });
    expect(foundRelations(OWN.prints, near).at(-1)?.articleId).toBe("art_2");
  });
});

describe("found relations in the list of an article", () => {
  const editorial = (articleId: string): RelatedDocument => ({ articleId, reason: "EDITORIAL", score: 1 });
  const similar = (articleId: string, score: number): RelatedDocument => ({ articleId, reason: "SIMILAR", score });

  it("stand behind those of the source, which keep their order and are not named twice, and take the place of older ones", () => {
    const list = [editorial("z"), editorial("a"), similar("old", 0.9)];
    expect(withFound(list, [similar("a", 0.8), similar("b", 0.7), editorial("c")])).toEqual([
      editorial("z"),
      editorial("a"),
      similar("b", 0.7),
    ]);
    expect(withFound(list, [])).toEqual([editorial("z"), editorial("a")]);
  });
});
