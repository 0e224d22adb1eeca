import { describe, expect, it } from "vitest";
import { beyondOf, cutLists, requestOf } from "../../../src/plans/list-reads.js";
import { encodeCursor } from "../../../src/query/cursor.js";
import { articleOrder } from "../../../src/query/article-order.js";
import { planned } from "../../support/planned.js";

const newest = `Provider.articles ${articleOrder().signature}`;
const cursor = encodeCursor(newest, [new Date(0), "art_x"]);

/** The reads of the lists of one provider's articles. */
function readsOf(fields: string, variables = {}) {
  return planned(`query ($first: Int) { provider(id: "prv_x") { ${fields} } }`, variables).reads;
}

/** Where each place that takes a list as a row holds it is cut. */
function cutsOf(selection: string, among?: ReadonlySet<string>) {
  const { plan, pages } = planned(`{ article(id: "art_x") ${selection} }`);
  return cutLists(plan.embedded, pages, among).firstOf;
}

describe("the reads of an operation's lists", () => {
  it("are one for all places that ask for the same page, with what all of them want", () => {
    const [a, b] = readsOf(`
      a: articles(first: 2) { nodes { title } }
      b: articles(first: 2, orderBy: []) { totalCount edges { cursor node { kind } } }`);
    expect(a).toBe(b);
    expect(a?.wants).toMatchObject({ rows: true, count: true });
    expect(a?.fields.paths).toEqual(expect.arrayContaining(["_id", "title", "kind", "sort.publishedAtDesc"]));
    expect(a?.nodes).toHaveLength(2);
  });

  it("are one for the same page by variables and by literals", () => {
    const [a, b] = readsOf("a: articles(first: $first) { totalCount } b: articles(first: 3) { totalCount }", {
      first: 3,
    });
    expect(a).toBe(b);
  });

  it.each([
    ["another size", "first: 3"],
    ["another order", "first: 2, orderBy: [{ field: TITLE, direction: ASC }]"],
    ["a cursor", `first: 2, after: "${cursor}"`],
    ["the other end", "last: 2"],
    [
      "the other end of the reverse order, which is the same rows",
      "last: 2, orderBy: [{ field: INGESTED_AT, direction: ASC }]",
    ],
  ])("are others for %s", (_, others) => {
    const order = others.includes("INGESTED_AT")
      ? "first: 2, orderBy: [{ field: INGESTED_AT, direction: DESC }]"
      : "first: 2";
    const [a, b] = readsOf(`a: articles(${order}) { nodes { id } } b: articles(${others}) { nodes { id } }`);
    expect(a).not.toBe(b);
  });

  it("are each their own where the list is of everything", () => {
    const { reads } = planned("{ a: articles(first: 2) { nodes { id } } b: articles(first: 2) { nodes { id } } }");
    expect(new Set(reads).size).toBe(2);
  });

  it("want no rows where only their number is selected", () => {
    expect(readsOf("articles { totalCount }")[0]?.wants).toMatchObject({ rows: false, count: true });
    expect(readsOf("articles { __typename }")[0]?.wants).toMatchObject({ rows: false, count: false });
  });

  it("look beyond the cursor only where there is one and the flag on its side is selected", () => {
    const [none, other, own] = readsOf(`
      a: articles(first: 2) { pageInfo { hasPreviousPage } }
      b: articles(first: 3, after: "${cursor}") { pageInfo { hasNextPage } }
      c: articles(first: 4, after: "${cursor}") { pageInfo { hasPreviousPage } }`).map(beyondOf);
    expect([none, other]).toEqual([undefined, undefined]);
    expect(own).toMatchObject({ sort: { "sort.publishedAtDesc": 1, _id: 1 } });
  });

  it("ask for the page in its order, with the fields selected", () => {
    const [read] = readsOf("articles(first: 5, orderBy: [{ field: TITLE, direction: DESC }]) { nodes { title } }");
    expect(read && requestOf(read)).toMatchObject({
      limit: 5,
      sort: { "sort.title": -1, _id: -1 },
      paths: ["_id", "title"],
    });
  });

  it.each([
    ["first: 5", "hasNextPage", 6],
    ["first: 5", "hasPreviousPage", 5],
    ["last: 5", "hasPreviousPage", 6],
    ["last: 5", "hasNextPage", 5],
  ])("ask of a page of %s for one row more where %s needs it: %i", (page, flag, limit) => {
    const [read] = readsOf(`articles(${page}) { pageInfo { ${flag} } }`);
    expect(read && requestOf(read).limit).toBe(limit);
  });

  it("take of related articles as many as the longest page of them, and all of lists that are read in part", () => {
    const [read] = readsOf(`articles { nodes {
      a: related(first: 2) { nodes { id } } b: related(first: 5) { nodes { id } } mentions(first: 1) { nodes { id } }
    } }`);
    expect(read?.fields.firstOf).toEqual({ related: 5 });
  });
});

describe("a list that rows hold", () => {
  it("is cut after the longest page from its front", () => {
    expect(cutsOf("{ a: related(first: 2) { nodes { id } } b: related(first: 7) { edges { cursor } } }")).toEqual({
      related: 7,
    });
    expect(cutsOf("{ related { nodes { id } } mentions(first: 4) { edges { count } } }")).toEqual({
      related: 20,
      mentions: 4,
    });
  });

  it.each([
    ["counted", "related(first: 2) { totalCount }"],
    ["asked for what follows the page", "related(first: 2) { pageInfo { hasNextPage } }"],
    ["read from its end", "related(last: 2) { nodes { id } }"],
    ["read from a cursor", `related(first: 2, after: "${encodeCursor("Article.related", [0, "a"])}") { nodes { id } }`],
    ["counted at another place", "a: related(first: 2) { nodes { id } } b: related(first: 3) { totalCount }"],
    ["counted at a place below", "related(first: 2) { nodes { related(first: 2) { totalCount } } }"],
  ])("is not cut where it is %s", (_, selection) => {
    expect(cutsOf(`{ ${selection} }`)).toBeUndefined();
  });

  it("is cut only where it is among those that can be", () => {
    const selection = "{ related(first: 2) { nodes { id } } mentions(first: 4) { nodes { id } } }";
    expect(cutsOf(selection, new Set(["mentions"]))).toEqual({ mentions: 4 });
    expect(cutsOf(selection, new Set())).toBeUndefined();
  });
});
