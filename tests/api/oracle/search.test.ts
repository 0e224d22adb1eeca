import fc from "fast-check";
import { describe, it } from "vitest";
import type { Order } from "../../oracle/arguments.js";
import { articlesOfEntity, articlesOfProvider, FilterOracle } from "../../oracle/filters.js";
import { articleOrder, entityOrder, type Compare, type Scores } from "../../oracle/orders.js";
import { searchFindsArticle, searchFindsEntity } from "../../oracle/search.js";
import { comparison } from "../../support/oracle/cases.js";
import { same, walk } from "../../support/oracle/compare-lists.js";
import { RandomFilters, type Reach } from "../../support/oracle/random-filters.js";
import {
  ARTICLE_ORDERS,
  ENTITY_ORDERS,
  randomOrder,
  randomWalk,
  type Step,
} from "../../support/oracle/random-lists.js";
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
      .filter((one) => oracle.article(filter, one) && searchFindsArticle(search, one, world.articles))
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
      .filter((one) => oracle.entity(filter, one) && searchFindsEntity(search, one, world.entities))
      .sort(compare);
    await walk(reader(store(), "entities", { search, filter, orderBy, mostNamedIds }), steps, expected, compare);
  },
});

/**
 * What scores are is the product's business, but they must be above 0 and order the rows; and whatever way a client pages, it must see
 * one list with the same scores.
 * @param found what the search finds, in any order
 * @param orderBy the order where the scores are these
 */
async function checkRelevance<R extends { id: string }>(
  read: ReadPage,
  steps: readonly Step[],
  found: R[],
  orderBy: (scores: Scores) => Compare<R>,
): Promise<void> {
  const scores = new Map<string, number>();
  for (let after: string | null = null, more = true; more;) {
    const { edges, pageInfo }: Connection = await read({ first: 100, after });
    for (const { node, score } of edges) scores.set(node.id, score ?? 0);
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  same(
    "A score is not above 0",
    [...scores].filter(([, score]) => !(score > 0)),
    [],
  );
  const compare = orderBy(scores);
  const readSame: ReadPage = async (page) => {
    const connection = await read(page);
    for (const { node, score } of connection.edges) same(`The score of ${node.id} differs`, score, scores.get(node.id));
    return connection;
  };
  await walk(readSame, steps, found.sort(compare), compare);
}

/** RELEVANCE with up to two other keys before and behind it. */
function rankedOrder(fields: readonly string[]): fc.Arbitrary<Order[]> {
  const direction = fc.constantFrom("DESC" as const, "DESC" as const, "ASC" as const);
  return fc.tuple(randomOrder(fields), direction, fc.nat({ max: 3 })).map(([others, direction, place]) => {
    const keys = others?.slice(0, 2) ?? [];
    return keys.toSpliced(Math.max(0, place - 1), 0, { field: "RELEVANCE", direction });
  });
}

const relevance = comparison({
  share: 0.08,
  cases: (world) => {
    const filters = new RandomFilters(world);
    const ofArticles = {
      filter: fc.option(filters.article(REACH), { freq: 1 }),
      orderBy: rankedOrder(ARTICLE_ORDERS),
    };
    const ofEntities = {
      filter: fc.option(filters.entity(REACH), { freq: 1 }),
      orderBy: rankedOrder(ENTITY_ORDERS),
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
      steps: randomWalk(),
      mostNamedIds,
    });
  },
  async check({ list, place, search, steps, mostNamedIds }, world) {
    const oracle = new FilterOracle(world);
    const { filter, orderBy } = list;
    const given = { search, filter, orderBy, mostNamedIds };
    if (list.name === "entities") {
      const found = world.entities.filter(
        (one) => oracle.entity(list.filter, one) && searchFindsEntity(search, one, world.entities),
      );
      const read = reader(store(), "entities", given);
      await checkRelevance(read, steps, found, (scores) => entityOrder(world, orderBy, scores));
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
    const found = rows.filter(
      (one) => oracle.article(list.filter, one) && searchFindsArticle(search, one, world.articles),
    );
    await checkRelevance(read, steps, found, (scores) => articleOrder(world, orderBy, scores));
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
    `orders what it finds by its score, alone or with other keys, each row once, however one pages (${relevance.cases} cases)`,
    async () => relevance.run(store()),
    relevance.timeout,
  );
});
