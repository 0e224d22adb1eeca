import fc from "fast-check";
import { describe, it } from "vitest";
import { articlesOfEntity, articlesOfProvider, FilterOracle } from "../../oracle/filters.js";
import { articleOrder } from "../../oracle/orders.js";
import { pageOf } from "../../oracle/pages.js";
import type { PlainArticle } from "../../oracle/world.js";
import { ask } from "../../support/ask.js";
import { comparison } from "../../support/oracle/cases.js";
import {
  PAGE_FIELDS,
  pageVariables,
  samePage,
  walk,
  type Connection,
  type PageVariables,
} from "../../support/oracle/compare-lists.js";
import { RandomFilters } from "../../support/oracle/random-filters.js";
import { ARTICLE_ORDERS, randomOrder, randomWalk, type Step } from "../../support/oracle/random-lists.js";
import { withStore } from "../../support/store.js";

const store = withStore();

const VARIABLES =
  "$first: Int, $after: String, $last: Int, $before: String, $filter: ArticleFilter, $orderBy: [ArticleOrder!]";
const ARTICLES = `articles(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
  ${PAGE_FIELDS} }`;

interface Parent {
  id: string;
  articles: Connection;
}

interface Arguments {
  filter: object | null;
  orderBy: object[] | null;
  /** See createContext. */
  mostNamedIds: number;
}

async function ofAll(parents: string, given: Arguments, page: PageVariables): Promise<Map<string, Connection>> {
  const source = `query (${VARIABLES}) { parents: ${parents}(first: 100) { nodes { id ${ARTICLES} } } }`;
  const { mostNamedIds, ...variables } = given;
  const answer = await ask<{ parents: { nodes: Parent[] } }>(
    store(),
    source,
    { ...variables, ...page },
    { mostNamedIds },
  );
  return new Map(answer.parents.nodes.map(({ id, articles }) => [id, articles]));
}

function ofOne(parent: string, id: string, given: Arguments): (page: PageVariables) => Promise<Connection> {
  const source = `query ($id: ID!, ${VARIABLES}) { parent: ${parent}(id: $id) { ${ARTICLES} } }`;
  const { mostNamedIds, ...variables } = given;
  return async (page) => {
    const all = { id, ...variables, ...page };
    return (await ask<{ parent: { articles: Connection } }>(store(), source, all, { mostNamedIds })).parent.articles;
  };
}

const nested = comparison({
  share: 0.1,
  cases: (world) =>
    fc.record({
      of: fc.constantFrom("provider" as const, "entity" as const),
      filter: fc.option(new RandomFilters(world).article({ logic: 1, relations: 2 })),
      orderBy: randomOrder(ARTICLE_ORDERS),
      steps: randomWalk(),
      place: fc.nat(),
      mostNamedIds: fc.constantFrom(2, 10_000),
    }),
  async check({ of, filter, orderBy, steps, place, mostNamedIds }, world) {
    const oracle = new FilterOracle(world);
    const compare = articleOrder(world, orderBy);
    const expectedOf = (rows: PlainArticle[]) => rows.filter((one) => oracle.article(filter, one)).sort(compare);
    const lists = new Map(
      of === "provider"
        ? world.providers.map((one) => [one.id, expectedOf(articlesOfProvider(world, one))])
        : world.entities.map((one) => [one.id, expectedOf(articlesOfEntity(world, one))]),
    );
    const plural = of === "provider" ? "providers" : "entities";
    const given = { filter, orderBy, mostNamedIds };
    const [step] = steps as [Step];
    const first = await ofAll(plural, given, pageVariables(step, null));
    for (const [id, list] of lists) {
      samePage(`First page of ${id} differs`, first.get(id) as Connection, pageOf(list, compare, step), list.length);
    }
    // The place of one parent's row, taken in all the other parents' lists, most of which do not have that row.
    const edges = [...first.values()].flatMap((connection) => connection.edges);
    const edge = edges[place % edges.length];
    const from = world.articles.find(({ id }) => id === edge?.node.id);
    if (!edge || !from) return;
    const behind = await ofAll(plural, given, pageVariables(step, edge.cursor));
    for (const [id, list] of lists) {
      const page = pageOf(list, compare, { ...step, from });
      samePage(`Page of ${id} from ${from.id} differs`, behind.get(id) as Connection, page, list.length);
    }
    const id = [...lists.keys()][place % lists.size] ?? "";
    await walk(ofOne(of, id, given), steps, lists.get(id) ?? [], compare);
  },
});

describe("lists below their parents", () => {
  it(
    `have for every provider and every entity its own page, order and count, and go on from any row's place (${nested.cases} cases)`,
    async () => nested.run(store()),
    nested.timeout,
  );
});
