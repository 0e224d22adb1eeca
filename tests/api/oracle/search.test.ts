import fc from "fast-check";
import { describe, it } from "vitest";
import type { Order } from "../../oracle/arguments.js";
import { articlesOfEntity, articlesOfProvider, FilterOracle } from "../../oracle/filters.js";
import { articleOrder, entityOrder, type Compare } from "../../oracle/orders.js";
import { searchFindsArticle, searchFindsEntity } from "../../oracle/search.js";
import { comparison } from "../../support/oracle/cases.js";
import { same, walk } from "../../support/oracle/compare-lists.js";
import { RandomFilters, type Reach } from "../../support/oracle/random-filters.js";
import { ARTICLE_ORDERS, ENTITY_ORDERS, randomOrder, randomWalk } from "../../support/oracle/random-lists.js";
import { randomSearch } from "../../support/oracle/random-search.js";
import { reader, readerBelow, type Connection, type ReadPage } from "../../support/oracle/read-lists.js";
import { withStore } from "../../support/store.js";

const store = withStore();

const REACH: Reach = { logic: 1, relations: 1 };
const mostNamedIds = fc.constantFrom(2, 10_000);

const articles = comparison({
  share: 0.06,
  cases: (world) =>
    fc.record({
      search: randomSearch,
      filter: fc.option(new RandomFilters(world).article(REACH), { freq: 1 }),
      orderBy: randomOrder(ARTICLE_ORDERS),
      steps: randomWalk(),
      mostNamedIds,
    }),
  async check({ search, filter, orderBy, steps, mostNamedIds }, world) {
    const oracle = new FilterOracle(world);
    const compare = articleOrder(world, orderBy);
    const expected = world.articles
      .filter((one) => oracle.article(filter, one) && searchFindsArticle(search, one))
      .sort(compare);
    await walk(reader(store(), "articles", { search, filter, orderBy, mostNamedIds }), steps, expected, compare);
  },
});

const entities = comparison({
  share: 0.03,
  cases: (world) =>
    fc.record({
      search: randomSearch,
      filter: fc.option(new RandomFilters(world).entity(REACH), { freq: 1 }),
      orderBy: randomOrder(ENTITY_ORDERS),
      steps: randomWalk(),
      mostNamedIds,
    }),
  async check({ search, filter, orderBy, steps, mostNamedIds }, world) {
    const oracle = new FilterOracle(world);
    const compare = entityOrder(world, orderBy);
    const expected = world.entities
      .filter((one) => oracle.entity(filter, one) && searchFindsEntity(search, one))
      .sort(compare);
    await walk(reader(store(), "entities", { search, filter, orderBy, mostNamedIds }), steps, expected, compare);
  },
});

/**
 * What scores are is the product's business, but they must be above 0, order the rows, and leave rows of one score to the keys behind;
 * and whatever way a client pages, it must see that one list.
 * @param found what the search finds, in any order
 * @param compareBehind the order of rows that have one score
 */
async function checkRelevance<R extends { id: string }>(
  read: ReadPage,
  steps: readonly { size: number; backward: boolean }[],
  direction: Order["direction"],
  found: readonly R[],
  compareBehind: Compare<R>,
): Promise<void> {
  const edges: Connection["edges"] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: Connection = await read({ first: 100, after });
    edges.push(...page.edges);
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  const rows = new Map(found.map((row) => [row.id, row]));
  same("What is found differs", edges.map(({ node }) => node.id).sort(), [...rows.keys()].sort());
  const scored = edges.map(({ node, score }) => ({ row: rows.get(node.id) as R, score: score ?? 0 }));
  const sign = direction === "DESC" ? -1 : 1;
  const sorted = scored.toSorted((one, other) => sign * (one.score - other.score) || compareBehind(one.row, other.row));
  const told = ({ row, score }: { row: R; score: number }) => [row.id, score];
  same("The order differs", scored.map(told), sorted.map(told));
  same("A score is not above 0", scored.filter(({ score }) => !(score > 0)).map(told), []);
  const places = new Map(scored.map(({ row }, place) => [row.id, place]));
  const compare: Compare<R> = (one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0);
  await walk(
    read,
    steps,
    scored.map(({ row }) => row),
    compare,
  );
}

/** The order of rows that are alike in RELEVANCE: as if it were not asked for, but the id goes with the last key's direction. */
function behind(orderBy: Order[]): Order[] {
  const rest = orderBy.filter(({ field }) => field !== "RELEVANCE");
  return rest.length > 0 ? rest : [{ field: "ID", direction: orderBy[0]?.direction ?? "ASC" }];
}

const relevance = comparison({
  share: 0.08,
  cases: (world) => {
    const filters = new RandomFilters(world);
    const ofArticles = {
      filter: fc.option(filters.article(REACH), { freq: 1 }),
      then: randomOrder(ARTICLE_ORDERS),
    };
    const ofEntities = {
      filter: fc.option(filters.entity(REACH), { freq: 1 }),
      then: randomOrder(ENTITY_ORDERS),
    };
    return fc.record({
      list: fc.oneof(
        fc.record({
          name: fc.constantFrom("articles" as const, "provider" as const, "entity" as const),
          ...ofArticles,
        }),
        fc.record({ name: fc.constant("entities" as const), ...ofEntities }),
      ),
      place: fc.nat(),
      search: randomSearch,
      direction: fc.constantFrom("DESC" as const, "DESC" as const, "ASC" as const),
      steps: randomWalk(),
      mostNamedIds,
    });
  },
  async check({ list, place, search, direction, steps, mostNamedIds }, world) {
    const oracle = new FilterOracle(world);
    const orderBy: Order[] = [{ field: "RELEVANCE", direction }, ...(list.then ?? [])];
    const given = { search, filter: list.filter, orderBy, mostNamedIds };
    if (list.name === "entities") {
      const found = world.entities.filter((one) => oracle.entity(list.filter, one) && searchFindsEntity(search, one));
      const read = reader(store(), "entities", given);
      await checkRelevance(read, steps, direction, found, entityOrder(world, behind(orderBy)));
      return;
    }
    const provider = world.providers[place % world.providers.length];
    const entity = world.entities[place % world.entities.length];
    const { read, rows } =
      list.name === "provider" && provider
        ? { read: readerBelow(store(), "provider", provider.id, given), rows: articlesOfProvider(world, provider) }
        : list.name === "entity" && entity
          ? { read: readerBelow(store(), "entity", entity.id, given), rows: articlesOfEntity(world, entity) }
          : { read: reader(store(), "articles", given), rows: world.articles };
    const found = rows.filter((one) => oracle.article(list.filter, one) && searchFindsArticle(search, one));
    await checkRelevance(read, steps, direction, found, articleOrder(world, behind(orderBy)));
  },
});

describe("a search", () => {
  it(
    `finds the articles in which its words stand, in any order and page, together with any filter (${articles.cases} cases)`,
    async () => articles.run(store()),
    articles.timeout,
  );

  it(
    `finds the entities in which its words stand, in any order and page, together with any filter (${entities.cases} cases)`,
    async () => entities.run(store()),
    entities.timeout,
  );

  it(
    `orders what it finds by its score, each row once, however one pages (${relevance.cases} cases)`,
    async () => relevance.run(store()),
    relevance.timeout,
  );
});
