import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Row, Run } from "../../../src/plans/plan.js";
import { harvest } from "../../../src/plans/push-down.js";
import { emptyTables } from "../../../src/plans/tables.js";
import { projectionOf } from "../../../src/query/projection.js";
import type { JoinTree } from "../../../src/store/joined-reads.js";
import { planned } from "../../support/planned.js";

/** More rows than this at one place are left to waves. */
const MOST_ROWS = 100;

function treeOf(query: string): JoinTree {
  return planned(query).pushedDown().tree;
}

/** What one command joins, in short: the collections, with paths of ids or the relation, and what is below. */
function joinsOf({ named, children }: JoinTree): unknown[] {
  return [
    ...named.map(({ from, paths, tree }) => [from, paths.join(), ...joinsOf(tree)]),
    ...children.map(({ relation, request, tree }) => [relation.name, request.limit, ...joinsOf(tree)]),
  ];
}

const article = (selection: string) => `{ article(id: "art_x") { ${selection} } }`;

describe("what is read together with a node", () => {
  it("is nothing where it leads nowhere", () => {
    expect(treeOf(article("id title kind"))).toEqual({
      fields: { paths: ["_id", "kind", "title"], firstOf: {} },
      named: [],
      children: [],
    });
  });

  it("is what it names, of each collection in one join", () => {
    const query = article(
      "title provider { name } topics { name } story { title } mentions(first: 3) { nodes { slug } }",
    );
    expect(joinsOf(treeOf(query))).toEqual([
      ["providers", "providerId"],
      ["entities", "topicIds,mentions.entityId"],
      ["stories", "storyId"],
    ]);
  });

  it("reads of the joined what any place selects, and of the lists they hold what the longest page takes", () => {
    const [join] = treeOf(
      article("topics { name } mentions(first: 3) { nodes { links(first: 2) { edges { count } } } }"),
    ).named;
    expect(join?.tree.fields).toEqual({
      paths: ["_id", "links.count", "links.entityId", "name"],
      firstOf: { links: 2 },
    });
  });

  it("goes on below, and stops where no page tells how many rows there are", () => {
    const page = (inner: string) => `related(first: 3) { ${inner} }`;
    expect(joinsOf(treeOf(article(page(`nodes { ${page("nodes { provider { name } }")} }`))))).toEqual([
      ["articles", "related.articleId", ["articles", "related.articleId", ["providers", "providerId"]]],
    ]);
    for (const inner of ["totalCount nodes { id }", "pageInfo { hasNextPage } nodes { id }"]) {
      expect(joinsOf(treeOf(article(page(inner))))).toEqual([]);
    }
    expect(joinsOf(treeOf(article("related(last: 3) { nodes { id } }")))).toEqual([]);
  });

  it("has the page of a list of children, and below it what the page's rows lead to", () => {
    const query = '{ provider(id: "prv_x") { articles(first: 9) { nodes { title topics { name } } } } }';
    expect(joinsOf(treeOf(query))).toEqual([["articlesOfProvider", 9, ["entities", "topicIds"]]]);
  });

  it.each([
    ["its rows are counted", "articles(first: 2) { totalCount nodes { id } }"],
    ["only its number is wanted", "articles(first: 2) { totalCount }"],
    ["it is too long", "articles(first: 100) { nodes { id } }"],
  ])("lacks a list of children where %s", (_, list) => {
    expect(joinsOf(treeOf(`{ provider(id: "prv_x") { ${list} } }`))).toEqual([]);
  });

  it("leaves to waves what would be more than 100 rows, at whatever depth and from several places together", () => {
    const related = (first: number, inner: string) => `related(first: ${first}) { nodes { id ${inner} } }`;
    expect(joinsOf(treeOf(article(related(10, related(10, "")))))).toEqual([
      ["articles", "related.articleId", ["articles", "related.articleId"]],
    ]);
    expect(joinsOf(treeOf(article(related(10, related(11, "")))))).toEqual([["articles", "related.articleId"]]);
    expect(joinsOf(treeOf(article(`a: ${related(60, "")} b: ${related(40, "")}`)))).toHaveLength(1);
    expect(joinsOf(treeOf(article(`a: ${related(60, "")} b: ${related(41, "")}`)))).toEqual([]);
    expect(joinsOf(treeOf(article(related(11, "topics { name }"))))).toEqual([["articles", "related.articleId"]]);
  });

  it("never has more rows at a place than pages of at most 100 let through", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(sizes, fc.boolean(), (pages, startsAtProvider) => {
        const inner = pages
          .slice(1)
          .reduceRight((below, first) => `related(first: ${first}) { nodes { id ${below} } }`, "provider { name }");
        const [outer = 1] = pages;
        const query = startsAtProvider
          ? `{ provider(id: "prv_x") { articles(first: ${outer}) { nodes { id ${inner} } } } }`
          : article(`related(first: ${outer}) { nodes { id ${inner} } }`);
        let rows = 1;
        let place: JoinTree | undefined = treeOf(query);
        for (const size of pages) {
          rows *= size;
          const child: JoinTree["children"][number] | undefined = place?.children[0];
          place = child?.tree ?? place?.named.find(({ from }) => from === "articles")?.tree;
          if (place) expect(rows).toBeLessThanOrEqual(MOST_ROWS);
          if (child) expect(child.request.limit).toBe(size);
        }
      }),
    );
  });
});

describe("harvest", () => {
  const query = article("title topics { name } provider { name articles(first: 1) { nodes { title } } }");
  const rowOf = (_id: string, more: object = {}): Row => ({ _id, ...more });
  const leaf = (row: Row) => ({ row, named: [], children: [] });

  function harvested(tables = emptyTables()) {
    const down = planned(query).pushedDown();
    const root = rowOf("art_x", { topicIds: ["ent_1", "ent_gone"], providerId: "prv_1" });
    const found: Record<string, ReturnType<typeof leaf>[]> = {
      Entity: [leaf(rowOf("ent_1", { name: "One" }))],
      Provider: [
        {
          row: rowOf("prv_1", { name: "Post" }),
          named: [],
          children: [[leaf(rowOf("art_y")), leaf(rowOf("art_z"))]],
        } as never,
      ],
    };
    const joined = { row: root, named: down.named.map(({ type }) => found[type] ?? []), children: [] };
    harvest(joined as never, down, tables, {} as Run);
    const [list] = down.named.find(({ type }) => type === "Provider")?.below.children ?? [];
    return { tables, list: list?.list };
  }

  it("puts what was joined where the execution looks for it, and that an id has no row", () => {
    const { tables, list } = harvested();
    const names = projectionOf(["name"]);
    expect(tables.Entity.get("ent_1")).toMatchObject({ name: "One" });
    expect(tables.Entity.has("ent_gone", names)).toBe(true);
    expect(tables.Entity.get("ent_gone")).toBeUndefined();
    expect(tables.Provider.has("prv_1", names)).toBe(true);
    expect(tables.Provider.has("prv_1", projectionOf(["name", "domain"]))).toBe(false);
    expect(list?.results.get("prv_1")?.rows.map(({ _id }) => _id)).toEqual(["art_y", "art_z"]);
  });

  it("leaves what is known already", () => {
    const tables = emptyTables();
    const known = rowOf("prv_1", { name: "Post", domain: "post.example" });
    tables.Provider.keep(["prv_1"], [known], projectionOf(["name", "domain"]));
    harvested(tables);
    expect(tables.Provider.get("prv_1")).toBe(known);
  });
});
