import { MongoServerError } from "mongodb";
import { beforeAll, describe, expect, it } from "vitest";
import { findChildrenByParents, type ChildRequest } from "../../src/store/child-reads.js";
import { findParentsWithChildren } from "../../src/store/joined-reads.js";
import type { StoreCommand } from "../../src/store/connection.js";
import { findByIds } from "../../src/store/matching-reads.js";
import { nodeSource } from "../../src/store/node-source.js";
import { articlesOfEntity, articlesOfProvider, pagesLinkingTo } from "../../src/store/relations.js";
import { insertGraph, sampleGraph } from "../support/sample-graph.js";
import { withStore } from "../support/store.js";

const graph = sampleGraph({ articles: 60, providers: 5, entities: 8 });
const newest: ChildRequest = {
  match: { where: {} },
  sort: { "sort.publishedAtDesc": -1, _id: -1 },
  limit: 4,
  paths: ["_id", "title", "related"],
  withEntry: false,
};
const videos: ChildRequest = { ...newest, match: { where: { kind: { $eq: "VIDEO" } } }, paths: ["_id", "kind"] };
const byName: ChildRequest = { ...newest, sort: { "sort.name": 1, _id: 1 }, paths: ["_id", "name"], withEntry: true };

describe("findParentsWithChildren", () => {
  const commands: StoreCommand[] = [];
  const store = withStore({ onCommand: (command) => commands.push(command) });
  beforeAll(() => insertGraph(store(), graph));

  const entityIds = graph.entities.map(({ _id }) => _id);
  const lists = [
    { relation: articlesOfEntity, request: newest },
    { relation: articlesOfEntity, request: videos },
    { relation: pagesLinkingTo, request: byName },
  ];

  it("finds in one command what reading the parents and each list by itself finds", async () => {
    const source = nodeSource(store(), "entities");
    const paths = ["_id", "name", "links.count"];
    const alone = new Map((await findByIds(source.collection, entityIds, paths, {})).map((row) => [row._id, row]));
    const children = await Promise.all(
      lists.map(({ relation, request }) => findChildrenByParents(store(), relation, entityIds, request, {})),
    );
    commands.length = 0;
    const found = await findParentsWithChildren(source, entityIds, { paths }, lists, {});
    expect(commands.map(({ name }) => name)).toEqual(["aggregate"]);
    expect(found.map(({ row }) => row._id).sort()).toEqual([...entityIds].sort());
    for (const { row, children: own } of found) {
      expect(row).toMatchObject(alone.get(row._id) ?? {});
      expect(own).toEqual(children.map((list) => list.get(row._id) ?? []));
    }
    expect(found.flatMap(({ children: [first = []] }) => first).length).toBeGreaterThan(10);
    expect(found.flatMap(({ children: [, , third = []] }) => third).some(({ entry }) => entry)).toBe(true);
  });

  it("has a parent without children, with empty lists, and none that is not there", async () => {
    const [lonely] = graph.providers as [(typeof graph.providers)[number]];
    await store().articles.deleteMany({ providerId: lonely._id });
    const ids = [lonely._id, "prv_gone"];
    const found = await findParentsWithChildren(
      nodeSource(store(), "providers"),
      ids,
      { paths: ["_id", "name"] },
      [{ relation: articlesOfProvider, request: newest }],
      {},
    );
    expect(found.map(({ row, children }) => [row._id, row["name"], children])).toEqual([
      [lonely._id, lonely.name, [[]]],
    ]);
  });

  it("takes of lists that rows hold only the first entries, of parents and of children", async () => {
    const [found] = await findParentsWithChildren(
      nodeSource(store(), "articles"),
      [graph.articles.find(({ related }) => related.length > 1)?._id ?? ""],
      { paths: ["_id", "related"], firstOf: { related: 1 } },
      [],
      {},
    );
    expect(found?.row["related"]).toHaveLength(1);
    const request = { ...newest, limit: 50, firstOf: { related: 1 } };
    const parents = await findParentsWithChildren(
      nodeSource(store(), "entities"),
      entityIds,
      { paths: ["_id"] },
      [{ relation: articlesOfEntity, request }],
      {},
    );
    const lengths = parents.flatMap(({ children: [own = []] }) => own.map(({ related }) => (related as []).length));
    expect(Math.max(...lengths)).toBe(1);
  });

  it("names whose it is in the command, and says where the store takes too long", async () => {
    commands.length = 0;
    const source = nodeSource(store(), "entities");
    await findParentsWithChildren(source, entityIds, { paths: ["_id"] }, [], { comment: "mine" });
    expect(commands[0]?.command["comment"]).toBe("mine");
    const db = { command: () => Promise.reject(new MongoServerError({ message: "too slow", code: 50 })) };
    const slow = { ...source, collection: { db, collectionName: "entities" } } as unknown as typeof source;
    await expect(findParentsWithChildren(slow, entityIds, { paths: ["_id"] }, [], {})).rejects.toMatchObject({
      code: "TIMEOUT",
    });
  });
});
