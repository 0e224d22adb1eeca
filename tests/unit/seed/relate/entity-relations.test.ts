import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ArticleTable } from "../../../../seed/relate/article-table.js";
import { entityRelations } from "../../../../seed/relate/entity-relations.js";
import { tallyEntities } from "../../../../seed/relate/entity-tally.js";
import type { EntityArticle } from "../../../../src/store/entity-article-reads.js";
import { RELATED_ENTITIES, type EntityRelationsDocument } from "../../../../src/store/entity-relations.js";

const NONE: ReadonlySet<string> = new Set();

/** An article that mentions these entities and has no topics. */
function mentioning(saliences: Record<string, number>, providerId?: string): EntityArticle {
  const ids = Object.keys(saliences);
  return {
    entityIds: ids,
    topicCount: 0,
    mentionIds: ids,
    saliences: Object.values(saliences),
    ...(providerId !== undefined && { providerId }),
  };
}

function relationsOf(
  articles: EntityArticle[],
  ids: string[],
  links: Record<string, string[]> = {},
): Map<string, EntityRelationsDocument | undefined> {
  const table = new ArticleTable();
  for (const article of articles) table.add(article);
  return new Map(
    [...tallyEntities(table, ids)].map((tally) => [
      tally.entityId,
      entityRelations(tally, new Set(links[tally.entityId] ?? [])),
    ]),
  );
}

const related = (articles: EntityArticle[], links: string[] = []) =>
  relationsOf(articles, ["a"], { a: links }).get("a")?.related ?? [];

describe("what hangs together with an entity", () => {
  it("counts its articles, by provider too, and those that each neighbour shares", () => {
    const table = new ArticleTable();
    table.add(mentioning({ a: 0.5, b: 0.5 }, "p"));
    table.add(mentioning({ a: 0.5, c: 0.5, b: 0.1 }, "p"));
    table.add(mentioning({ a: 0.5 }));
    const [a, nobody] = [...tallyEntities(table, ["a", "nobody"])];
    expect(a).toMatchObject({ articleCount: 3, providers: new Map([["p", 2]]) });
    expect(a?.neighbours.map((one) => [one.entityId, one.sharedArticleCount])).toEqual([
      ["b", 2],
      ["c", 1],
    ]);
    expect(nobody).toEqual({ entityId: "nobody", articleCount: 0, providers: new Map(), neighbours: [] });
  });

  it("scores the article weights and the link, w, as w / (w + 2)", () => {
    const weight = 0.4 / Math.log(3);
    expect(related([mentioning({ a: 0.8, b: 0.2 })])).toEqual([
      { entityId: "b", score: Number((weight / (weight + 2)).toFixed(4)), sharedArticleCount: 1, linked: false },
    ]);
    expect(related([], ["b"])).toEqual([{ entityId: "b", score: 0.3333, sharedArticleCount: 0, linked: true }]);
  });

  it("lets an article that names forty things join each pair more weakly than one that names two", () => {
    const crowd = Object.fromEntries(Array.from({ length: 38 }, (_, index) => [`x${index}`, 0.5]));
    const [first] = related([mentioning({ a: 0.5, c: 0.5, ...crowd }), mentioning({ a: 0.5, b: 0.5 })]);
    expect(first?.entityId).toBe("b");
  });

  it("takes an article to be about its topics, however little its text says of them", () => {
    const topic: EntityArticle = { entityIds: ["a", "b"], topicCount: 2, mentionIds: ["b"], saliences: [0.01] };
    const weight = 0.3 / Math.log(3);
    expect(related([topic])[0]?.score).toBe(Number((weight / (weight + 2)).toFixed(4)));
  });

  it("breaks ties by shared articles, then by id, and keeps all neighbours though it scores only the strongest", () => {
    const ids = Array.from({ length: RELATED_ENTITIES + 20 }, (_, index) => `n${String(index).padStart(3, "0")}`);
    const relations = relationsOf([], ["a"], { a: ids.toReversed() }).get("a");
    expect(relations?.related.map((one) => one.entityId)).toEqual(ids.slice(0, RELATED_ENTITIES));
    expect(relations?.neighbourIds).toEqual(ids);
    const faint = related([mentioning({ a: 0.0001, z: 0 }), mentioning({ a: 0, z: 0.1 }), mentioning({ a: 0, b: 0 })]);
    expect(faint.map((one) => [one.entityId, one.sharedArticleCount])).toEqual([
      ["z", 2],
      ["b", 1],
    ]);
  });

  it("has no relations where nothing hangs together with it", () => {
    expect(relationsOf([mentioning({ a: 1 })], ["a"]).get("a")).toBeUndefined();
    expect(entityRelations({ entityId: "a", neighbours: [] }, NONE)).toBeUndefined();
  });

  const names = ["a", "b", "c", "d", "e"];
  const article = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...names), fc.integer({ min: 0, max: 10_000 })), { selector: ([id]) => id })
    .chain((pairs) =>
      fc.integer({ min: 0, max: pairs.length }).map((topicCount): EntityArticle => {
        const mentions = pairs.filter((_, place) => place % 3 > 0 || place >= topicCount);
        return {
          entityIds: pairs.map(([id]) => id),
          topicCount,
          mentionIds: mentions.map(([id]) => id),
          saliences: mentions.map(([, salience]) => salience / 10_000),
        };
      }),
    );

  it("is the same whatever the order of the articles, and from both ends", () => {
    fc.assert(
      fc.property(fc.array(article, { maxLength: 30 }), fc.infiniteStream(fc.nat()), (articles, keys) => {
        const shuffled = articles
          .map((one) => ({ one, key: keys.next().value ?? 0 }))
          .sort((x, y) => x.key - y.key)
          .map(({ one }) => one);
        const relations = relationsOf(articles, names);
        expect(relationsOf(shuffled, names)).toEqual(relations);
        for (const [id, document] of relations) {
          for (const { entityId, ...edge } of document?.related ?? []) {
            expect(relations.get(entityId)?.related).toContainEqual({ entityId: id, ...edge });
          }
        }
      }),
    );
  });

  it("depends on nothing but the articles of the entity itself", () => {
    fc.assert(
      fc.property(fc.array(article, { maxLength: 20 }), (articles) => {
        const own = articles.filter((one) => one.entityIds.includes("a"));
        expect(relationsOf(own, ["a"])).toEqual(relationsOf(articles, ["a"]));
      }),
    );
  });
});
