import { MongoClient, MongoServerError, type Collection, type CommandStartedEvent, type Document } from "mongodb";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { clientOptions } from "../../src/store/client-options.js";
import { findByIds } from "../../src/store/matching-reads.js";
import { aggregateAll, findAll } from "../../src/store/run-read.js";
import { startBreakingProxy, type BreakingProxy } from "../support/breaking-proxy.js";
import { freshConfig } from "../support/store.js";

interface Item extends Document {
  _id: string;
  rank: number;
  group?: string;
}

const MEGABYTE = 1024 * 1024;
const items = Array.from({ length: 9 }, (_, rank): Item => ({
  _id: `i${rank}`,
  rank,
  group: rank % 2 ? "odd" : "even",
}));
/** All of them together take longer than the tests wait. */
const SLOW = {
  $expr: { $function: { body: "function () { sleep(200); return true; }", args: [], lang: "js" } },
};
/** As long, without a script, which would be stopped by an error of its own. */
const LABORIOUS = { $expr: { $gte: [{ $sum: { $range: [0, { $add: [1_000_000, "$rank"] }] } }, 0] } };

describe("a read by a plain command", () => {
  const { database } = freshConfig();
  const started: CommandStartedEvent[] = [];
  let proxy: BreakingProxy;
  let client: MongoClient;
  let small: Collection<Item>;
  let large: Collection<Item>;

  beforeAll(async () => {
    proxy = await startBreakingProxy(inject("mongodbUri"));
    // As the product opens it.
    client = new MongoClient(proxy.uri, { ...clientOptions(proxy.uri, "read"), monitorCommands: true });
    await client.connect();
    client.on("commandStarted", (event) => started.push(event));
    small = client.db(database).collection("small");
    large = client.db(database).collection("large");
    await small.insertMany(items);
    await small.createIndex({ rank: 1 }, { name: "byRank" });
    const text = "x".repeat(4 * MEGABYTE);
    await large.insertMany(Array.from({ length: 5 }, (_, rank) => ({ _id: `l${rank}`, rank, text })));
  });
  afterAll(async () => {
    await client.db(database).dropDatabase();
    await client.close();
    await proxy.close();
  });
  beforeEach(() => void (started.length = 0));

  const openCursors = () =>
    client
      .db("admin")
      .aggregate([
        { $currentOp: { allUsers: true, idleCursors: true } },
        { $match: { type: "idleCursor", ns: `${database}.large` } },
      ])
      .toArray();
  const names = () => started.map(({ commandName }) => commandName);

  /** The same question to a find and to an aggregation. */
  const both: [
    string,
    (collection: Collection<Item>, filter: Document, read: Parameters<typeof findAll>[2]) => Promise<Item[]>,
  ][] = [
    ["find", (collection, filter, read) => findAll(collection, { filter, projection: { rank: 1 } }, read)],
    [
      "aggregate",
      (collection, filter, read) =>
        aggregateAll<Item, Item>(collection, [{ $match: filter }, { $project: { rank: 1 } }], read),
    ],
  ];

  it("finds what is asked for: projected, sorted, from where and as many as wanted", async () => {
    const request = {
      filter: { group: "even" },
      projection: { rank: 1 },
      sort: { rank: -1 as const },
      skip: 1,
      limit: 2,
    };
    expect(await findAll(small, request, {})).toEqual([
      { _id: "i6", rank: 6 },
      { _id: "i4", rank: 4 },
    ]);
    expect(names()).toEqual(["find"]);
  });

  it("finds all where nothing bounds it, and nothing where nothing matches", async () => {
    expect(await findAll(small, { filter: {}, projection: {}, sort: { rank: 1 } }, {})).toEqual(items);
    expect(await findAll(small, { filter: { rank: 77 }, projection: {} }, {})).toEqual([]);
    expect(await aggregateAll(client.db(database).collection("missing"), [], {})).toEqual([]);
    expect(names()).toEqual(["find", "find", "aggregate"]);
  });

  it("aggregates with the options given", async () => {
    const stages = [{ $match: { rank: { $gte: 7 } } }, { $sort: { rank: -1 } }];
    expect(await aggregateAll<Item, Item>(small, stages, {}, { hint: { rank: 1 }, allowDiskUse: true })).toEqual(
      items.slice(7).reverse(),
    );
    expect(started[0]?.command).toMatchObject({ hint: { rank: 1 }, allowDiskUse: true });
    await expect(aggregateAll<Item, Item>(small, stages, {}, { hint: { group: 1 } })).rejects.toThrow(MongoServerError);
    expect(names()).toEqual(["aggregate", "aggregate"]);
  });

  describe.each(both)("by %s", (name, ask) => {
    it("has all rows that are more than one answer of 16 MB can hold, and leaves no cursor open", async () => {
      const rows =
        name === "find"
          ? await findAll(large, { filter: {}, projection: {}, sort: { _id: 1 } }, {})
          : await aggregateAll<Item, Item>(large, [{ $sort: { _id: 1 } }], {});
      expect(rows.map(({ _id, text }) => [_id, String(text).length])).toEqual(
        [0, 1, 2, 3, 4].map((rank) => [`l${rank}`, 4 * MEGABYTE]),
      );
      expect(names().slice(0, 3)).toEqual([name, "killCursors", name]);
      expect(
        names()
          .slice(3)
          .every((one) => one === "getMore"),
      ).toBe(true);
      expect(await openCursors()).toEqual([]);
    });

    it("names whose it is, and how long it may take, in the command", async () => {
      await ask(small, {}, { comment: "mine", maxTimeMS: 1234 });
      expect(started.map(({ command }) => [command["comment"], command["maxTimeMS"]])).toEqual([["mine", 1234]]);
    });

    it("is asked again where its connection breaks, and then has all rows", async () => {
      proxy.breakAt("break-once", 1);
      expect(await ask(small, {}, { comment: "break-once" })).toHaveLength(items.length);
      expect(proxy.broken()).toBe(1);
      expect(names()).toEqual([name, name]);
    });

    it("is given up where the connection keeps breaking", async () => {
      proxy.breakAt("break-ever", 100);
      await expect(ask(small, {}, { comment: "break-ever" })).rejects.toThrow(/connection/i);
      expect(proxy.broken()).toBeGreaterThan(1);
      expect(proxy.broken()).toBeLessThan(5);
    });

    it("ends at once where it is cancelled, with the reason, and is not asked again", async () => {
      const stop = new AbortController();
      const reason = new Error("the client left");
      const start = performance.now();
      setTimeout(() => stop.abort(reason), 50);
      await expect(ask(small, SLOW, { signal: stop.signal })).rejects.toBe(reason);
      expect(performance.now() - start).toBeLessThan(1_500);
      expect(names()).toEqual([name]);
      started.length = 0;
      await expect(ask(small, {}, { signal: stop.signal })).rejects.toBe(reason);
      expect(names()).toEqual([]);
    });

    it("fails where the store takes longer than it may, without being asked again", async () => {
      await expect(ask(small, LABORIOUS, { maxTimeMS: 20 })).rejects.toMatchObject({ code: 50 });
      expect(names()).toEqual([name]);
    });

    it("is asked again of a server that is no primary any more, and not where it is refused", async () => {
      for (const [code, isAskedAgain] of [
        [10107, true],
        [11602, true],
        [91, true],
        [2, false],
        [13, false],
      ] as const) {
        const { collectionName } = small;
        const db = { command: () => Promise.reject(new MongoServerError({ message: "no", code })) };
        const moved = { db, collectionName, find: small.find.bind(small), aggregate: small.aggregate.bind(small) };
        const answer = ask(moved as unknown as Collection<Item>, {}, {});
        if (isAskedAgain) expect(await answer).toHaveLength(items.length);
        else await expect(answer).rejects.toMatchObject({ code });
      }
    });
  });

  it("becomes TIMEOUT where the store takes too long", async () => {
    await small.db.createCollection("slow", { viewOn: "small", pipeline: [{ $match: LABORIOUS }] });
    const slow = small.db.collection<Item>("slow");
    await expect(
      findByIds(
        slow,
        items.map(({ _id }) => _id),
        ["rank"],
        { maxTimeMS: 20 },
      ),
    ).rejects.toMatchObject({
      code: "TIMEOUT",
    });
  });
});
