import { parse, type OperationDefinitionNode } from "graphql";
import { describe, expect, it } from "vitest";
import { heaviestList } from "../../../../src/http/limits/heaviest-list.js";
import { operationVariables } from "../../../../src/http/limits/operation-variables.js";
import { buildGraph } from "../../../../src/resolvers/graph.js";

const schema = buildGraph();

function heaviest(source: string, by: "pages" | "objects", given: Record<string, unknown> = {}) {
  const document = parse(source);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const list = heaviestList(schema, document, operation, operationVariables(operation, given), new Map(), by);
  return (
    list && {
      path: list.path.join("."),
      pages: list.pages,
      objects: list.objects,
      at: list.node.loc?.startToken.column,
    }
  );
}

describe("the list that costs most", () => {
  it("is told with its path, its place, and how much it may have", () => {
    const source =
      "{ a: articles(first: 50) { nodes { mentions(first: 100) { edges { ranges { start } } } topics { name } } } }";
    expect(heaviest(source, "objects")).toEqual({
      path: "a.nodes.mentions.edges.ranges",
      pages: 0,
      objects: 50_000,
      at: 67,
    });
    // Mentions come with their article: they are no pages of their own.
    expect(heaviest(source, "pages")).toMatchObject({ path: "a", pages: 1, objects: 50 });
  });

  it("is found in fragments, through edges, and with sizes from variables", () => {
    const source = `
      query ($n: Int = 7) { articles(first: $n) { ...page } providers(first: 3) { totalCount } }
      fragment page on ArticleConnection { edges { node { ... on Article { related(first: $n) { totalCount } } } } }`;
    expect(heaviest(source, "pages", { n: 30 })).toMatchObject({
      path: "articles.edges.node.related",
      pages: 30,
      objects: 900,
    });
    expect(heaviest(source, "objects")).toMatchObject({ path: "articles.edges.node.related", objects: 49 });
  });

  it("is none where there is no list", () => {
    expect(heaviest(`{ article(id: "a") { title } }`, "objects")).toBeUndefined();
  });
});
