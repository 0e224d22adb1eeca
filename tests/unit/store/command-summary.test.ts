import { BSON } from "mongodb";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summarizeCommand } from "../../../src/store/command-summary.js";

describe("summarizeCommand", () => {
  it("keeps what a command asks for, and nothing that the driver or the server adds", () => {
    const asked = {
      filter: { isStub: false },
      sort: { _id: 1 },
      skip: 1,
      limit: 3,
      projection: { title: 1 },
      hint: { _id: 1 },
    };
    const added = {
      lsid: { id: 1 },
      $clusterTime: { signature: "s" },
      $db: "d",
      maxTimeMS: 4000,
      comment: "c",
      batchSize: 9,
    };
    expect(summarizeCommand({ find: "articles", ...asked, ...added })).toEqual(asked);
  });

  it("shows three of a long list of values, and every stage of a pipeline", () => {
    const ids = Array.from({ length: 50 }, (_, index) => `art_${index}`);
    const stages = Array.from({ length: 8 }, () => ({ $match: { _id: { $in: ids } } }));
    const { pipeline } = summarizeCommand({ aggregate: "articles", pipeline: stages }) as { pipeline: typeof stages };
    expect(pipeline).toHaveLength(8);
    expect(pipeline[0]?.$match._id.$in).toEqual(["art_0", "art_1", "art_2", "… 47 more"]);
  });

  it("shortens long texts, and writes dates and patterns as text", () => {
    const filter = { title: "x".repeat(500), publishedAt: { $gt: new Date(0) }, fold: { $regex: /^a/ }, none: null };
    expect(summarizeCommand({ filter })["filter"]).toEqual({
      title: `${"x".repeat(100)}…`,
      publishedAt: { $gt: "1970-01-01T00:00:00.000Z" },
      fold: { $regex: "/^a/" },
      none: null,
    });
  });

  it("writes the server's own types as text or numbers", () => {
    const filter = { count: BSON.Long.fromNumber(5), big: 7n, id: new BSON.ObjectId("0123456789abcdef01234567") };
    expect(summarizeCommand({ filter })["filter"]).toEqual({ count: "5", big: 7, id: "0123456789abcdef01234567" });
  });

  it("gives JSON of bounded depth for anything", () => {
    const deep = Array.from({ length: 100 }).reduce<unknown>((inner) => ({ $and: [inner] }), { a: 1 });
    expect(JSON.stringify(summarizeCommand({ filter: deep })).length).toBeLessThan(200);
    fc.assert(
      fc.property(
        fc.anything({ withDate: true, withBigInt: true, withMap: true, withNullPrototype: true }),
        (filter) => {
          const summary = summarizeCommand({ filter });
          expect(() => JSON.stringify(summary)).not.toThrow();
        },
      ),
    );
  });
});
