import { MongoClient, type Collection } from "mongodb";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Source } from "../../src/store/find-page.js";
import { findJoined, type JoinedRow, type JoinTree } from "../../src/store/joined-reads.js";
import { IN_STORE, NODES, naming, part, tagged, thingsOfMaker, type Doc } from "../support/joined-in-memory.js";
import { freshConfig } from "../support/store.js";

describe("findJoined", () => {
  const client = new MongoClient(inject("mongodbUri"), { monitorCommands: true });
  const db = client.db(freshConfig().database);
  const commands: string[] = [];
  const sourceOf = (name: keyof typeof NODES): Source<Doc> => ({
    collection: db.collection<Doc>(IN_STORE[name]) as unknown as Collection<Doc>,
    definition: {} as never,
  });

  beforeAll(async () => {
    await client.connect();
    for (const name of ["things", "makers"] as const) await sourceOf(name).collection.insertMany(NODES[name]);
    client.on("commandStarted", ({ commandName }) => commands.push(commandName));
  });
  afterAll(async () => {
    await db.dropDatabase();
    await client.close();
  });

  const read = (id: string, tree: JoinTree, from: keyof typeof NODES = "things") =>
    findJoined(sourceOf(from), id, tree, {});
  const leaf = (...paths: string[]): JoinTree => ({ fields: { paths }, named: [], children: [] });
  const joining = (paths: string[], tree: JoinTree, from: keyof typeof NODES = "things"): JoinTree => ({
    fields: { paths: ["maker", "tags", "parts"] },
    named: [{ from: IN_STORE[from], paths, tree }],
    children: [],
  });
  const idsOf = (rows: readonly JoinedRow[] | undefined) => rows?.map(({ row }) => row._id).sort();

  it("finds nothing of an id that is not there, and no more than the fields asked for of one that is", async () => {
    expect(await read("gone", leaf("rank"))).toBeUndefined();
    expect(await read("t0", leaf("rank"))).toEqual({ row: { _id: "t0", rank: 5 }, named: [], children: [] });
    expect((await read("t5", leaf("tags")))?.row).toEqual({ _id: "t5" });
  });

  it.each([
    ["one id", "t0", ["maker"], ["m0"]],
    ["an id that is gone", "t1", ["maker"], []],
    ["null", "t2", ["maker"], []],
    ["nothing", "t3", ["maker"], []],
  ])("joins what %s names", async (_, id, paths, expected) => {
    expect(idsOf((await read(id, joining(paths, leaf("name"), "makers")))?.named[0])).toEqual(expected);
  });

  it.each([
    ["a list of ids", "t0", ["tags"], ["t1", "t2"]],
    ["an empty list", "t1", ["tags"], []],
    ["a list with an id twice and one that is gone", "t2", ["tags"], ["t0"]],
    ["a list that is missing", "t5", ["tags"], []],
    ["entries that hold ids", "t4", ["parts.thing"], ["t1", "t2"]],
    ["two lists together, each row once", "t0", ["tags", "parts.thing"], ["t0", "t1", "t2", "t3"]],
    ["two empty lists", "t1", ["tags", "parts.thing"], []],
    ["two missing lists", "t5", ["tags", "parts.thing"], []],
    ["one id and a list together", "t0", ["_id", "tags"], ["t0", "t1", "t2"]],
    ["a missing id and a list together", "t3", ["maker", "tags"], ["t4"]],
  ])("joins what %s names", async (_, id, paths, expected) => {
    expect(idsOf((await read(id, joining(paths, leaf("rank"))))?.named[0])).toEqual(expected);
  });

  it("goes on from what was joined, at every level, in one command", async () => {
    commands.length = 0;
    const tree = joining(["tags"], joining(["parts.thing"], joining(["maker"], leaf("name"), "makers")));
    const found = await read("t0", tree);
    const second = found?.named[0]?.find(({ row }) => row._id === "t2");
    const [third] = second?.named[0] ?? [];
    expect(third?.row._id).toBe("t4");
    expect(third?.named[0]).toEqual([{ row: { _id: "m1", name: "One" }, named: [], children: [] }]);
    expect(commands).toEqual(["aggregate"]);
  });

  it("has of a list that is cut its first entries, and still what the others would name by other paths", async () => {
    const tree = { ...joining(["tags"], leaf("rank")), fields: { paths: ["tags", "parts"], firstOf: { parts: 2 } } };
    const found = await read("t0", tree);
    expect(found?.row["parts"]).toEqual([part("t3", 2), part("t1", 1)]);
    expect(found?.row["tags"]).toEqual(["t1", "t2"]);
    expect(idsOf(found?.named[0])).toEqual(["t1", "t2"]);
  });

  it("cuts a list of which only part of each entry is read, and joins what is left of it alone", async () => {
    const fields = { paths: ["parts.thing"], firstOf: { parts: 1 } };
    const found = await read("t0", { ...joining(["parts.thing"], leaf("rank")), fields });
    expect(found?.row).toMatchObject({ parts: [{ thing: "t3" }] });
    expect(idsOf(found?.named[0])).toEqual(["t3"]);
  });

  it("joins the page of those that hold the document's id: what matches, in order, as many as wanted", async () => {
    const page = (limit: number, where = {}) => ({
      relation: thingsOfMaker,
      request: { match: { where }, sort: { rank: -1 as const, _id: -1 as const }, limit },
      withEntry: false,
      tree: leaf("rank"),
    });
    const children = [page(5), page(1), page(5, { rank: { $lt: 3 } }), { ...page(5), relation: tagged }];
    const found = await read("m0", { fields: { paths: ["name"] }, named: [], children }, "makers");
    expect(found?.row).toMatchObject({ _id: "m0", name: "Zero" });
    expect(found?.children.map((rows) => rows.map(({ row }) => row))).toEqual([
      [
        { _id: "t0", rank: 5 },
        { _id: "t5", rank: 0 },
      ],
      [{ _id: "t0", rank: 5 }],
      [{ _id: "t5", rank: 0 }],
      [],
    ]);
  });

  it("joins with those that name the document in a list what their own lists say of it, where that is asked", async () => {
    const page = (withEntry: boolean) => ({
      relation: naming,
      request: { match: { where: {} }, sort: { _id: 1 as const }, limit: 9 },
      withEntry,
      tree: leaf("rank"),
    });
    const found = await read("t1", { fields: { paths: ["_id"] }, named: [], children: [page(true), page(false)] });
    expect(found?.children.map((rows) => rows.map(({ row }) => row))).toEqual([
      [
        { _id: "t0", rank: 5, entry: part("t1", 1) },
        { _id: "t4", rank: 1, entry: part("t1", 5) },
      ],
      [
        { _id: "t0", rank: 5 },
        { _id: "t4", rank: 1 },
      ],
    ]);
  });
});
